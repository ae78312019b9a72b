# A person's request about what is kept of them.
h-rights = Data requests
rights-lead = Somebody may ask for what is kept of them, or that it be deleted. Make sure who asks, and answer by the day shown.
rights-none = No request is waiting for an answer.
rights-kind--export = A copy of what is kept
rights-kind--erase = Deletion
rights-due = To be answered by { $day }
rights-source = By: { $source }
rights-asked = Asked { $at }, noted by { $who }
rights-verified-by = Who asks was verified: { $words }
rights-not-there = This case is not kept here any more.
rights-download = Download everything kept
rights-do--done = Answer
rights-do--denied = Refuse
rights-do--erase = Delete and answer
rights-erase-what = The case goes at once, with its answers, pictures, papers and messages. Nobody can bring it back. Only its reference remains, so that it is never given again.
rights-answer = What you tell the person
rights-reason = Why it is refused, as the person is told

# A new request.
rights-new = Note a request
rights-what = What is asked for
rights-verified = How you made sure who asks
rights-verified-hint = What you were shown and compared, without its number: “passport shown, name and face compared”.
rights-save = Note the request

# What is wrong.
rights-need-kind = Say what is asked for.
rights-need-verified = Write down how you made sure who asks.
rights-need-answer = Write down what you tell the person.
rights-need-reason = Write down why it is refused.
rights-no-case = There is no case with this reference. Compare it with the receipt.
rights-asked-already = This is asked for already and waits for an answer.
rights-answered = This request was answered already.
rights-gone = The case of this reference was deleted on { $day }. Nothing of it is kept, and you can say so.
erase-running = The case is still going on. It has to be completed or withdrawn first: open it, or refuse and say why.
erase-owed = A refund, a dispute or a task of the shop or the carrier is still open. Close it on the case page first, or refuse and say why.
erase-in-hand = A message of this case is being sent right now. Try again in five minutes.

# What was answered.
rights-answered-list = Answered
rights-outcome = Outcome
rights-words = In words
rights-state--done = Done
rights-state--denied = Refused
overdue--right = A person's data request should be answered
home-due--right = data request to be answered by { $day }

# How long cases are kept.
h-kept = How long cases are kept
kept-how = A case is deleted once it is over, nothing is owed, and the days of its procedure have passed. The kiosk does so by itself every day.
kept-clock = The clock of this machine passed over more than { $days } days in which nothing happened. Nothing is deleted until a manager says that today's date is right.
kept-clock-right = Today's date is right
kept-cases = Cases
kept-count = Number
kept--due = To be deleted now
kept--soon = To be deleted within 30 days
kept--later = To be deleted later
kept--owed = Over, but something is still owed
kept-gone--retention = Deleted in the last 30 days: time was over
kept-gone--erasure = Deleted in the last 30 days: as asked
kept-gone--listed = Deleted in the last 30 days: came back with an old copy
kept-last = Last looked through: { $at }
kept-never = Not looked through yet.
