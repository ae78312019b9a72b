# When the database cannot be written. "why" is for staff, on their screens.
trouble-again = Try again
trouble-closed = This desk can save nothing right now
trouble-closed-text = Everything saved before is safe, and nothing was saved by half. Please call a person, or try again in a few minutes.
why-busy = Another program holds the database. The desk goes on by itself when it lets go.
why-full = The disk is full. Make room on it; the desk then goes on by itself.
why-readonly = The disk or the database can only be read. Make it writable; the desk then goes on by itself.
why-faulty = The disk reported a fault. Check it; the desk goes on by itself when it works again.
why-damaged = The database is damaged and was left as it is. Stop the kiosk and put a copy in its place: kiosk restore
why-unreachable = The database does not answer. The desk goes on by itself when it does.
other-answers = These are not the answers you saw
other-answers-text = Your request was already handed in, with other answers than on the page you sent. It counts as it stands on your receipt. If something in it is wrong, please call a person.
changed-since-shown = Your answers were changed after this page was shown. Please read them once more, then hand in.
other-answers-go = See what was handed in
