# How the kiosk is: the office's page, the top bar.
h-health = State of the kiosk
health-badge = Kiosk in trouble ({ $count })
health-fine = All is well
health-fine-lead = Disk, database, keys, messages, printers, backups and audit were looked at just now.
health-lead = Cases can be taken. These things need a look.
health-blocked = No case can be taken until this is put right. Note down on paper what customers need, and call whoever looks after this machine.
health-urgency--bad = See to it now
health-urgency--warn = See to it today
health-since = since { $at }

# What is wrong.
health-what--disk-full = The disk is full: { $free } MB are free, { $least } MB are needed.
health-what--disk-scarce = The disk is nearly full: { $free } MB are free, { $least } MB are needed.
health-what--database-locked = Another program keeps the database locked.
health-what--database-full = The disk is full: nothing can be written.
health-what--database-faulty = The disk fails now and then.
health-what--database-readonly = The database cannot be written to.
health-what--database-corrupt = The database is damaged.
health-what--database-silent = The database does not answer.
health-what--database-schema = The database belongs to another version of this program.
health-what--keys-missing = The file with the keys is gone.
health-what--keys-open = Others on this machine can read the file with the keys.
health-what--worker-messages = Messages are not being sent out.
health-what--worker-printing = Papers are not being given to the printers.
health-what--worker-backup = Backups are not being made by themselves.
health-what--worker-audit = The daily check of the audit is not running.
health-what--worker-purge = The daily deletion of old cases is not running.
health-what--messages = { $count ->
        [one] One message did not reach its customer.
       *[other] { $count } messages did not reach their customers.
    }
health-what--papers = { $count ->
        [one] One paper is waiting for somebody.
       *[other] { $count } papers are waiting for somebody.
    }
health-what--printer = The last paper did not come out of the printer { $name }
health-what--unready = The printer { $name } is not ready
health-what--backup-late = The newest backup is { $hours } hours old.
health-what--backup-never = No backup has ever been made.
health-what--audit-broken = The audit was changed by somebody, or damaged: line { $line } is the first that does not fit.
health-what--audit-late = The audit has not been checked for two days.
health-what--clock = The clock jumped ahead by weeks, so no old cases are being deleted.

# What to do.
health-do--disk = Delete files that are not the kiosk's, or take old backups elsewhere. Never delete anything in the kiosk's own folder. The kiosk goes on by itself once there is room.
health-do--database-locked = Close programs that have the database open, such as a viewer or a backup that hangs. If it stays so, restart the kiosk.
health-do--database-full = Free some room on the disk; all goes on by itself.
health-do--database-faulty = Make a backup, then have the disk looked at. All goes on by itself once it works.
health-do--database-readonly = The disk may be failing, or the folder may belong to another user. Restart the machine. If it stays so, call whoever looks after it.
health-do--database-corrupt = Stop the kiosk and keep the damaged file. Then put back the newest backup.
health-do--database-silent = Check that the database server runs and that the network works. For a file: check that it is still there.
health-do--database-schema = Restart the kiosk with the newest program. If it then asks for it, run: kiosk migrate
health-do--keys-missing = Do not restart the kiosk. Put keyring.json back from your copy of the keys.
health-do--keys-open = On the machine, run chmod 600 on keyring.json, and see who else has an account there.
health-do--worker = Restart the kiosk. If it happens again, look into its log for the word courier.
health-do--messages = Look at the list for the reason: a wrong address, or a mail server or gateway that is down. Then send them again.
health-do--papers = Release them, print them again, or give them up.
health-do--printer = Look at the printer: power, paper, cover, network. Then print a test page. This disappears with the next paper that comes out.
health-do--unready = Do what is said of it, then print a test page.
health-do--backup = Make one now, and see why the daily one does not run. Keep it away from this machine.
health-do--audit-broken = Do not restart the kiosk. Make a copy of its folder, then run: kiosk audit verify
health-do--audit-late = Restart the kiosk: it checks the audit when it starts.
health-do--clock = Compare today's date with your phone. If it is right, say so on the page below.
