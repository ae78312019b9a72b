# Who did something.
actor-customer = Customer
actor-system = The system

# The office.
h-figures = Figures
office-counter = The counter
h-overdue = Overdue
h-staff = Staff
h-stations = Stations
h-hotlines = Hotlines
h-search = Search
h-timeline = What happened

# Figures of a day, a week, a month.
figures-period = Period
figures-period--day = Day
figures-period--week = Week
figures-period--month = Month
figures-before--day = The day before
figures-before--week = The week before
figures-before--month = The month before
figures-after--day = The day after
figures-after--week = The week after
figures-after--month = The month after
figures-date = A day of the period (YYYY-MM-DD)
figures-show = Show
figures-head--submitted = Handed in
figures-head--completed = Completed
figures-head--minutes = Mean wait
figures-head--kept = Promises kept
figures-head--failed = Messages failed
figures-minutes = { $minutes } min
figures-days = Day by day
figures-days-alt = Bars: cases handed in and completed on each day; the file of daily totals has the numbers
figures-bars = Bars of the numbers in this table
figures-none = Nothing was counted in this period.
figures--cards = Handed in, by card
figures--states = Cases that came to a state
figures--reasons = Reasons for cancelling
figures--waits = Waiting at the counter
figures--promises = Completed, against the promise
figures--failures = Messages given up
figures-no-reason = No reason given
figures-wait = Under { $minutes } min
figures-wait-more = { $minutes } min or more
figures-promise--kept = In time
figures-promise--missed = Late
figures-promise--none = No date promised
figures-times = Time to complete, by card
figures-card = Card
figures-mean-days = Mean days
figures-money = Money
figures-currency = Currency
figures-taken = Taken at the counter
figures-owed = Owed to customers
figures-paid = Refunds that arrived
export-totals = Daily totals as a file
export-cases = Cases as a file
export-hint = CSV for a spreadsheet: the period shown above, without names or numbers of persons. Who takes a file is kept in the audit.

# What is overdue.
overdue-count =
    { $count ->
        [0] Nothing is overdue.
        [one] One thing is overdue.
       *[other] { $count } things are overdue, the oldest first.
    }
overdue-days = Late
overdue-late =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
overdue-what = What
overdue-due = Was due on
overdue-state = State
overdue--promise = Expected to be completed
overdue--answer = The customer was asked for something
overdue-dispute = A dispute
overdue-deed = A follow-up
pages = Pages
page-before = Earlier entries
page-after = Further entries

# Looking for a case.
search-what = Reference, name, or the last four digits of a phone
search-hint = A name as written on the form, or one word of it. A phone is the one to be cancelled or the contact phone.
search-go = Search
search-nothing-to-find = Enter a reference, at least two letters of a name (or one Chinese character), or four digits of a phone.
search-found =
    { $count ->
        [0] No case was found. Check the spelling, or try the phone’s last four digits.
        [one] One case was found.
       *[other] { $count } cases were found, the newest first.
    }
search-more = There are more: search for the whole name or the reference.
search-name = Name
search-number = Number
search-through = through { $name }

# Hotlines.
hotlines-lead = Call each number yourself, then confirm it here. Staff see the date beside the number. A number that nobody published stays blank.
hotline-source = Source: { $source }
hotline-not-confirmed = Not confirmed by this shop.
hotline-confirmed-by = Confirmed on { $day } by { $name }
hotline-confirmed = Confirmed on { $day } when the procedure was written
hotline-confirm = I called { $number } and it is right
hotline-blank = No hotline is known: not confirmed. Papers show the official site instead.

# Staff and stations, as a manager sees them.
staff-lead = Whoever is changed here is signed out at once. History keeps the names of those who left.
role--clerk = Clerk
role--manager = Manager
staff-left = No longer here
staff-you = you
staff-locked = Locked: too many wrong PINs
staff-make--clerk = Make a clerk
staff-make--manager = Make a manager
staff-leave = Deactivate
staff-return = Take back
staff-unlock = Lift the lock
staff-new-pin = New PIN
staff-pin-of = New PIN of { $name }
staff-save-pin = Save the PIN
staff-new = Somebody new
staff-name = Name
staff-role = Role
staff-take-on = Add
staff-last-manager = This is the only manager who can sign in. Make somebody else a manager first.
stations-lead = Staff sign in only on these devices. A new station gets a code; enter it on the device within an hour, at /counter/enrol. Revoking a station signs out whoever is there.
station-code = The code of { $name }. It is shown only now and can be used once, within an hour:
station-name = Station
station-device = Device
station-seen = Last signed in
station-enrolled = Enrolled
station-waiting = Waiting for its code
station-never = Never
station-revoke = Revoke
station-revoke-one = Revoke { $name }
station-new = A new station, such as the number of its window
station-add = Add

# Everything that happened to a case.
timeline-of = Case { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = Seen to: { $task }
timeline-message = Message ({ $by }): { $what }
timeline-printed = Printed: { $paper }
overdue-theirs = Also what customers are to do themselves
overdue-ours = Only what waits for us
