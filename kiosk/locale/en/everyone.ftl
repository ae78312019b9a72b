skip = Skip to the question
