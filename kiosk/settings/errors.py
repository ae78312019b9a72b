"""What is raised for a value that makes no sense."""


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and says what would do."""
