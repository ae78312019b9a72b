"""What is remembered: visits with their drafts, cases with their history, and what must go out."""
