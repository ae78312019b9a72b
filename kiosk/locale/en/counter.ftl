# The frame of every screen for staff.
counter = Counter
counter-window = Window { $window }
counter-side = Queue
counter-sums = { $waiting } waiting · longest { $longest } min · { $due } due today
counter-search = Search
counter-lock = lock
office = Office

# The case page
case-promised = expected by { $day }
days-late =
    { $count ->
        [one] (1 day late)
       *[other] ({ $count } days late)
    }
case-due = Answer asked by { $day }
case-held-arrears = { $amount } is unpaid. Once it is paid, or proof is seen, tick it below and go on.
tasks-title = To see to before approving
decisions-title = Decide
answers-title = What the customer answered
carrier-text-title = Text for the carrier
carrier-text-hint = Nothing is masked here. Paste it into the carrier's portal, or read it out.
carrier-text-show = Show the text
carrier-text = Please cancel: { $card }. Our reference: { $reference }
copy-it = Copy
log-title = Calls, notes and history
log-label = With whom, and what was said
log-call = Log a phone call
log-note = Add a note
timeline-link = Everything that happened, in order
case-since = { $at } · { $who }: { $action }.
yours-field = What
yours-yours = You wrote
yours-now = It is now
approve-left =
    { $count ->
        [one] Approve: 1 left
       *[other] Approve: { $count } left
    }
ask-items = What is missing: tick everything at once
ready-label = A ready-made reason, in the customer's language
ready-none = None, I write it myself
next-none = None
optional = (may stay open)
task-tick = Tick: { $what }
task-said = Ticked: { $what }
task-unmade = What was pressed after that was not done. Please press it again.
task-take-back = Take this tick back
task-write = Tick
scan-label = Scan or type it
scan-compare = Compare
figure-confirm = Confirm
figure-as-stated = As stated
figure-paid = Paid as stated
sign-again-net = The sum has changed. The customer signs the new one:
sign-again-sum = It comes to:
sign-again-payee = Where the money goes was put right. The customer signs for:
sign-again-go = Signed
counter-by-customer = customer says
counter-by-clerk = staff say
counter-by-carrier = carrier says
case-papers-title = Papers
print-full = with the full number
copy-number = copy { $n }
print-failed = did not come out
print-did-not = It did not come out
f-reason = Reason, as the customer will read it
f-note = Note for staff
f-due-on = Answer by (blank: in two weeks)
f-next-channel = Another way that could work
f-work-order = Work-order number of the carrier
f-spoken-to = With whom, if you called
f-effective-on = The service ended on
f-carrier-confirmation = How the carrier confirmed: number, name, time
f-reactivation = The carrier's answer
f-collect-by = To be collected by (blank: no such day)
f-amount = Amount
f-source = From what: bill, call, screen
f-paid = How paid, receipt number

# Tasks
task--id-original = Original document seen
task--id-photo = The photo is the person here
task--id-matches = Name and number match
task--rep-original = Representative's original document seen
task--rep-photo = Their photo is the person here
task--rep-matches = Representative's name and number match
task--letter = Letter of authority: signed, its date and scope fit
task-hint--letter = Its date, and what it allows
task--card-matches = Card presented and its number matches
task--profile-matches = eSIM on the device and its number matches
task--card-explained = The card is not here: it is explained why
task--other-request = Other requests for this card: found out which one counts
task-hint--card-explained = What happened, reported where
task--copy-legible = Clear and legible: { $what }
task--material = Shown: { $what }
task--money-balance = Balance
task--money-deposit = Deposit
task--money-arrears = Nothing owed, or paid
task--money-penalty = Exit fee, by the carrier's figure
task--signed-again = The new sum is signed
task--payee-signed = Where the money goes now is signed
task--plan = Prepaid or monthly: found out
task-hint--plan = Prepaid or monthly, and who said so
task--bundle = What happens to bundled services is explained
task--check-cannot = Helped with: { $what }
task--check-later = Told that it is still to do: { $what }
task--follow-ups = What follows afterwards is explained
task--holder = Registered holder confirmed with the carrier
task-hint--holder = How, with whom, when
task-hint--other-request = With whom, which one counts, and why
twins-title = There are other requests for this card

# Ready-made reasons
ready--bring-original = Please bring the original of your document.
ready--copy-unclear = The copy cannot be read. Please bring or send a clear one.
ready--explain = Some answers do not fit together. Please explain them.
ready--arrears = An amount is still unpaid. The request goes on when it is paid.
ready--penalty = You have not agreed to the exit fee yet.
ready--unreachable = The carrier cannot be reached at the moment.
ready--manager = A manager has to look at the request first.
ready--carrier-refused = The carrier did not accept the request.
ready--carrier-system = The carrier's system failed. We try again.
ready--not-holder = The carrier has another person registered as the holder.
ready--id-not-proven = Your identity could not be proven with what was shown.
ready--not-eligible = This card cannot be cancelled at present.
ready--other-channel = The carrier does not take this request here.
ready--keeps-card = The customer keeps the card.
ready--comes-later = The customer comes back later.

# What stands in the way
case-changed = Somebody else changed this request after you opened it. Nothing of yours was saved. Look at what is new, then press again.
case-page-old = This page was not the newest: something was done here since. Nothing was changed now. Look at what stands here, then press again if it is still needed.
task-needs-words = Write how it was seen to before you tick it.
task-unknown = This task is not on the list any more. Look at the list again.
task-ticked-already = That is ticked already.
task-not-ticked = That is not ticked.
case-needs-reactivation = Ask the carrier what happens to the old card, and write down its answer.
money-no-such-line = There is no such amount on this request.
money-needs-source = Say where the figure is from: a bill, a call, a screen.
sum-not-known = The sum is not known yet, so it cannot be signed.
signature-missing = Sign, or type the name.
note-missing = Write something first.
date-out-of-span = Enter a day from { $first } to { $last }.
scan-empty = Nothing was read. Scan again, or type the number.
scan-nothing-given = The customer gave no number to compare with. Tick it by eye.
scan-length = The scan has { $seen } characters, the customer gave { $given }.
scan-differs = It does not match: character { $place } is “{ $seen }” on the scan and “{ $given }” in the answers.

# Further lines of history
case-action-tick = Tick tasks
case-action-untick = Take a tick back
case-action-confirm = Confirm an amount
case-action-sign = Signed again
case-action-call = Phone call
case-action-note = Note

# Fields, for the carrier
field--holder-name = Holder
field--id-type = Document
field--id-number = Document number
field--id-country = Issued by
field--id-expires = Valid until
field--acting-as = Applied by
field--rep-name = Representative
field--rep-id-type = Their document
field--rep-id-number = Their document number
field--rep-id-expires = Their document is valid until
field--msisdn = Number
field--iccid = SIM card (ICCID)
field--eid = eSIM (EID)
field--account-ref = Account
field--card-state = The card
field--plan-type = Plan
field--bundle = Bundle
field--settlement = Money left
field--payee-name = Payee
field--bank-name = Bank
field--bank-account = Bank account
field--transfer-to = Transfer to
field--reason = Reason
field--departs-on = Leaves on
