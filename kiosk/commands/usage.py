"""A command that was called wrongly, in a way that its table of arguments cannot tell."""


class UsageError(Exception):
    """The text says what it needs; the command leaves with 2."""
