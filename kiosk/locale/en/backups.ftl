# Backups, for managers.
h-backups = Backups
backups-lead = Copies of everything this shop must keep. The kiosk makes them by itself while it is open.
backups-elsewhere = This shop’s database is on a server of its own and is backed up there. docs/backup.md says how.
backups-newest = The newest
backups-age =
    { $minutes ->
        [0] Nothing that is older than a minute is missing
        [one] Nothing that is older than { $minutes } minute is missing
       *[other] Nothing that is older than { $minutes } minutes is missing
    }
backups-late = This is too old. See whether the disk is full or missing; the log of the kiosk says why.
backups-none = There is no backup yet
backups-now = Back up now
backups-told--made = A backup was made.
backups-told--failed = No backup was made: the disk is full or cannot be written. The kiosk goes on working.
backups-told--busy = No new backup yet. One is being made or tried out just now: try again in a minute.
backups-drill = Restored for a trial
backups-drill--whole = { $day }: whole
backups-drill--failed = { $day }: failed
backups-drill--none = Not yet
backups-drill-hint = Once a week the newest backup is restored in a place aside, compared with its checksums, opened with the shop’s keys, checked against the audit, and deleted again.
backups-kept = Kept
backups-count =
    { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }
backups-rule = One every { $minutes } minutes when something changed; after an hour one an hour is kept, after a day one a day, for { $days } days.
backups-off = The kiosk makes none by itself: KIOSK_BACKUP_MINUTES is 0.
backups-keys = The keys are in no backup. Keep a copy of the folder “keys” in another place: without it no backup can be read.
audit-what--backup-made = Backup made
audit-what--backup-drilled = Backup restored for a trial
audit-what--backup-restored = Backup put back
