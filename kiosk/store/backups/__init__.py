"""Backups of a shop: made while it serves, proven by restoring them, put back when a disk broke.

A backup is a folder named by its time. What is not named so is no backup: half of one never is.
"""

from kiosk.store.backups.fault import BackupBusyError, BackupError
from kiosk.store.backups.shelf import Newest, newest

__all__ = ["BackupBusyError", "BackupError", "Newest", "newest"]
