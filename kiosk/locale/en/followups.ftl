# After the decision: what is still to be done, by whom, until when, and how it ended.
deeds-title = What is still to be done
deeds-open-none = Nothing is open.
deeds-closed = Closed ({ $count })
deed-by--customer = Customer
deed-by--shop = This shop
deed-by--carrier = Carrier
deed-due = by { $day }
deed-over =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
deed-later = after completion
deed-close = Record outcome
deed-ended = { $day } · { $who }
deed-paper = Print the paper
deed-reference = Reference { $reference }
deed-refund-arrived = See that the refund arrives.
deed-refund-again = Refund another way. { $method }
deed-dispute = Dispute. { $what }
dispute-open = Open a dispute
back-to-case = Back to the case

# Closing a deed
h-deed = How did it end?
q-deed-amount = Amount that arrived ({ $currency })
q-deed-on = On which day
q-deed-proof = Proof
hint-deed-proof = For example the number of the transfer, or "bank statement seen".
q-deed-method = Another way
q-deed-due_on = Look at it again by
q-deed-since = Since when
q-deed-evidence = What the customer brings or keeps as evidence
q-deed-note = Note
hint-deed-note = Kept with the case. Staff read it.
hint-dispute-note = The note is printed on the paper of the dispute.
lead-deed-signed = The customer signs here that the card was handed back and that all is settled.
deed-disputes = This opens a dispute with a reference of its own.
deed-save = Save

outcome--done = Done
outcome--not-needed = Not needed
outcome--arrived = The money arrived
outcome--not-arrived = It did not arrive. Try another way
outcome--not-due = Nothing was due
outcome--handed-back = Card handed back
outcome--kept = The customer keeps or has cut up the card
outcome--collected = Collected
outcome--stopped = It took effect. The card no longer works
outcome--still-active = The card still works
outcome--unbound = Confirmed. Nothing uses the number any more
outcome--no-bill = Nothing more was billed
outcome--still-billed = Still billed
outcome--put-right = The carrier put it right
outcome--stands = The carrier does not change it
outcome--dropped = The customer does not pursue it
outcome--void = Dropped, as the request ended

# A dispute
h-dispute = Open a dispute
lead-dispute = It gets a reference, a day to look at it again, and a paper for the customer.
q-deed-what = What is wrong?
matter--still-billed = Still billed or reminded to pay
matter--still-active = The card still works
matter--refund-missing = A refund did not arrive
matter--other = Something else
evidence--bill = Bill or reminder
evidence--statement = Bank or wallet statement
evidence--messages = Messages or e-mails
evidence--screenshot = Screenshots
evidence--certificate = The cancellation certificate
evidence--call-log = List of calls

deed-told--method = Way
deed-told--amount = Amount
deed-told--on = Day
deed-told--proof = Proof
deed-told--since = Since
deed-told--evidence = Evidence
deed-told--note = Note
deed-told--ended = At the end
deed-told--signature-name = Signed by

deed-needs-outcome = Choose how it ended.
deed-needs-amount = Enter the amount that arrived.
deed-needs-day = Enter the day.
deed-needs-proof = Enter what shows that the money arrived.
deed-needs-method = Choose another way to give the money back.
deed-needs-what = Choose what is wrong.
deed-needs-signature = Have the customer sign, or type their name.
deed-day-ahead = This day has not come yet. Enter today ({ $today }) or earlier.
deed-gone = This was recorded already. Look at the case to see how.
deed-not-yet = This follows the completion. Complete the case first.
dispute-not-yet = A dispute can be opened once the case is completed, rejected or withdrawn. Until then use the actions on the case page.
deed-changed = Someone changed this case meanwhile. Nothing was saved. What you typed is still here. Look at what changed, then save again.
case-action-follow_up = Outcome of a follow-up recorded
case-action-dispute = Dispute opened

# Tracking: what was asked for, and taking the request back
asked-title = What we still need from you
asked-until = Please answer by { $day }. Nothing ends by itself. If you need longer, tell us.
asked-reason = Why
supply-lead = Tick what you have or will bring, or write the answer. Then staff go on with your request.
supply-note = Your answer
supply-hint = What you will bring and when, or an explanation. Never a password or a code.
supply-send = Send the answer
supply-nothing = Tick what you have, or write an answer.
supply-meanwhile = Your request changed meanwhile, so this was not saved. What you typed is still here. Look at what is asked now.
supply-no-more = Nothing is asked of you any more, so there was nothing to send. Your request stands as shown here.
supplied-said = Customer: { $items }
withdraw-link = Withdraw the request
h-withdraw = Withdraw this request?
lead-withdraw = Your card goes on as before, and so do its bills. To cancel it later you apply again.
withdraw-yes = Yes, withdraw it
withdraw-no = No, keep the request
withdraw-confirm = Press "Yes, withdraw it" to withdraw, or go back.
withdraw-meanwhile = Your request changed meanwhile, so it was not withdrawn. Look at it again and decide.
effective-title = Ended on
deeds-for-you = What to do now, and what follows
deed-look = we look again on { $day }
deed-done = Done
full-number = with the full number, for a bank
