"""Pictures of documents and bar codes: taken in, made clean, shown back."""
