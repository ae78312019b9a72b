"""What is wrong with a backup, or in the way of one."""


class BackupError(Exception):
    """Nothing was made, or nothing put back; the text names the file and says why."""


class BackupBusyError(BackupError):
    """Somebody else makes, proves or deletes one just now."""
