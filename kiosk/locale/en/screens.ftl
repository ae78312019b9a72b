# What every screen may say.
brand = SIM closing desk
greeting = Touch to begin
continue = Continue
back = Back
change = Change
finish = Finish
choose = Choose …
progress = How far you are
paper-label = Your paper so far
call-person = Call a person
not-provided = Not given
unverified = (not confirmed by the carrier)
no-published-rule = (no published rule: the carrier decides)
out-of-order = Please answer this first. Nothing you entered is lost.
take-suggestion = Use { $value }
error-prefix = Error:
errors-title =
    { $count ->
        [one] One thing to put right
       *[other] { $count } things to put right
    }
hotline = { $carrier } official hotline: { $number }
hotline-dial = { $carrier } official hotline: { $number } ({ $dial })
no-hotline = We have no confirmed hotline number for { $carrier }. Use the official page:
no-published-time = The carrier publishes no time for this.
review-spot = On the spot
review-days =
    { $unit ->
        [working_day] { $min ->
            [0] { $max ->
                [one] within { $max } working day
               *[other] within { $max } working days
            }
           *[other] { $same ->
                [yes] { $max ->
                    [one] { $max } working day
                   *[other] { $max } working days
                }
               *[no] { $min } to { $max } working days
            }
        }
       *[calendar_day] { $same ->
            [yes] { $max ->
                [one] { $max } day
               *[other] { $max } days
            }
           *[no] { $min } to { $max } days
        }
    }
promise-held = (counted from the day it is paid)
promise-guided = (counted from the day you apply)
promise-by = Expected by { $day }: { $how }.

chapter-card = Card
chapter-before = Before
chapter-id = ID
chapter-sim = The SIM
chapter-money = Money
chapter-check = Check

# Attract and cards
attract-title = Cancel a SIM card properly
attract-lead = About ten minutes. You leave with a receipt.
attract-point-1 = Bring your ID and the card, if you have it.
attract-point-2 = Not topping up is not cancelling. Bank and payment apps stay tied to the number.
attract-point-3 = We never ask for passwords, one-time codes or a fee.
track-link = I have a reference: where does my request stand?
sample-reference = Reference
sample-card = Card
sample-how = How
sample-applicant = Applicant
sample-document = ID
sample-number = Number
sample-refund = Refund
sample-promise = Expected by
sample-foot = Your paper fills in as you answer. What you see here is what will be printed.
h-cards = Which card do you want to cancel?
lead-cards = Look at the name printed on the card or shown on your phone.
tile-bring = Bring:
tile-time = Takes:
not-topping-up-title = Not topping up is not cancelling
not-topping-up = A card you stop using stays in your name until the carrier confirms that it is cancelled. This desk helps you ask for that, and follows it up.
receipt-title = Acceptance receipt
need-procedure = Choose the card you want to cancel

# Headings of the journey
h-how = How do you want to do it?
h-guide-online = How to do it online
h-guide-hotline = How to do it by telephone
h-before = Before you cancel
h-privacy = What happens to your details
h-who = Who is cancelling?
h-document = Which document was the card registered with?
h-identity = The holder’s document
h-representative = The representative’s document
h-card-state = Where is the card now?
h-card = What is the card’s number?
h-plan = What kind of plan is it?
h-money = Balance and bills
h-contract = Your contract
h-arrears = Something is unpaid
h-refund = What should happen to any money left?
h-payee = Where should the money go?
h-reason = Why are you cancelling?
h-contact = How can we reach you?
h-leaving = Are you leaving the country?
h-leaving-early = You leave before it is expected to be finished
h-signature = Please sign
h-check = Check your answers, then hand them in
h-done = Your request is accepted
h-guidance = Take the guidance with you
h-person = Someone is coming
h-track = Where does my request stand?
h-track-case = Your request
h-stop-ineligible = This card cannot be cancelled yet
h-stop-wrong_channel = This way does not work for this card
h-stop-blocked = One thing has to be done first
h-stop-expired = This document has expired

# Leads
lead-guide = These are the steps. The shop can also keep your request, follow it up and give you a receipt.
lead-before = Answer for each. “Later” goes on your paper as a reminder.
lead-who = The card must be cancelled by the person it is registered to, or by someone they authorised in writing.
lead-document = Choose the one it was registered with. We keep no image of it unless you agree.
lead-identity = Type what the document says.
lead-representative = Both documents are checked: the holder’s and the representative’s.
lead-card = Fill in what you know. A clerk can look up the rest.
lead-money = Leave empty what you do not know. A clerk will ask the carrier.
lead-contract = Leave empty what you do not know. A fee for ending early shown here is an estimate until the carrier confirms it.
lead-payee = The refund can only go where you say. Check every character.
lead-contact = Give a telephone number or an e-mail address that works after this number has ended.
lead-reason = The carrier asks for this. “Other” is fine.
lead-leaving = Leave empty if you are staying.
lead-signature = Sign with your finger, or type your name. You confirm that your answers are true and that you ask for this card to be cancelled.
sign-again = An answer was changed after you signed. Please sign again.
lead-check = Nothing is sent until you press the button at the end.
lead-done = This is your reference. With it and the last four digits of your contact number (or your own four digits) you can look up your request at any time.
lead-guidance = Print the steps and what to say. You do not need to give your name. Bring the work-order number back if you want us to follow it up.
lead-person = Staff have been told that you are at { $station }. Stay here, or wave. Your answers are safe.
lead-track = The reference is on your receipt.
person-back = Go on where I was

# The questions
q-procedure = Card
q-channel = How
q-consents = What you agree to
q-acting-as = Who are you?
q-holder-name = Full name, as on the document
q-id-type = Document
q-id-country = Country that issued it
q-id-expires = Valid until
q-mrz = The lines with <<< at the bottom (if you can scan them)
q-rep-name = The representative’s full name
q-rep-id-type = The representative’s document
q-rep-id-number = Number of the representative’s document
q-rep-id-expires = Valid until
q-card-state = Where is the card?
q-msisdn = Phone number to be cancelled
q-iccid = SIM card number (ICCID)
q-eid = eSIM number (EID)
q-account-ref = Account or order number
q-plan-type = Plan
q-bundle = Is the card part of a bundle with other services?
q-balance = Balance left ({ $currency })
q-arrears = Unpaid bills ({ $currency })
q-deposit = Deposit paid ({ $currency })
q-monthly-fee = Monthly fee ({ $currency })
q-contract-ends = Contract ends on
q-settlement = What happens to the money left
q-payee-name = Name of the account holder
q-bank-name = Bank
q-bank-account = Account number
q-transfer-to = Number that receives the balance
q-transfer-to-again = The same number once more
q-reason = Reason
q-remarks = Anything else?
q-departs-on = Day you leave
q-contact-country = Country of this telephone
q-contact-phone = Contact telephone
q-contact-email = Contact e-mail
q-track-code = Four digits of your own
q-signature = Signature
q-signature-name = Or type your full name
q-reference = Reference
q-code = Four digits
id-number--passport = Passport number
id-number--th-national-id = Thai ID number
id-number--ph-philsys = PhilSys card number (16 digits)
id-number--id-nik = NIK
id-number--cn-resident-id = Resident ID number
id-number--cn-travel-permit = Travel permit number
id-number--other = Document number

hint-holder-name = Letters as on the document. Chinese, Thai and Latin script all work.
hint-id-country = The country on the document, even if your nationality is another.
hint-id-expires = Year, month, day: for example 2033-12-31. Leave empty only if the document shows none.
hint-rep-id-expires = Year, month, day: for example 2033-12-31. Leave empty only if the document shows none.
no-expiry = No expiry date
hint-mrz = Scan them, or leave this empty and fill in below.
hint-msisdn = The number on this card, not another one.
hint-iccid = 19 or 20 digits, usually beginning { $prefix }. Scan the bar code, or type the number.
hint-eid = 32 digits. Dial *#06# to see it.
hint-account-ref = On a bill, on the rental paper, or in the carrier’s app.
hint-balance = For example 120.50. Leave empty if you do not know.
hint-arrears = 0 if nothing is owed. Leave empty if you do not know.
hint-deposit = 0 if none. Leave empty if you do not know.
hint-monthly-fee = Leave empty if you do not know.
hint-contract-ends = Year, month, day. Leave empty if there is no contract or you do not know.
hint-payee-name = As the bank writes it.
hint-transfer-to = Another number of the same carrier.
hint-remarks = Optional. No passwords or codes, please.
hint-departs-on = Year, month, day: for example 2026-12-31.
hint-contact-phone = Any country. Not the number being cancelled.
hint-contact-email = If you give no telephone, or want the papers by e-mail.
hint-track-code = Only if you give no telephone: you need them to look up your request.
hint-signature-name = If you cannot or do not want to sign with a finger.
hint-code = The last four of your contact number, or the four you chose.

# Choices
channel--counter = At this counter
channel--online = Online, by yourself
channel--hotline = By telephone
here--decided = We file it for you
here--assisted = We do it with you on the carrier’s site
here--papers = We check your papers and pass them on
step-kind-web = Website:
step-kind-app = App:
step-kind-phone = Telephone:
step-kind-shop = Shop:
step-kind-sms = Message:
step-login = (you type the password yourself)
what-to-say = What to say
guide-choice = Do you want us to keep the request and follow it up until the carrier confirms?
guide-follow = Yes, follow it up here
guide-alone = No, just print the guidance
check--done = Done
check--not-applicable = Does not apply
check--later = Later
check--cannot = I cannot
consents--process = Use these details to cancel this card (needed)
consents--id-image = Keep an image of my document until the case is closed
consents--notify = Tell me by message or e-mail how it goes
acting-as--holder = I am the registered holder
acting-as--representative = I act for the holder
who-letter = Acting for the holder? They must fill in and sign this first:
id-type--passport = Passport
id-type--th-national-id = Thai ID card
id-type--ph-philsys = PhilSys card
id-type--id-nik = Indonesian ID (NIK)
id-type--cn-resident-id = Mainland resident ID
id-type--cn-travel-permit = Travel permit
id-type--other = Another document
card-state--in-hand = I have it with me
card-state--lost = Lost
card-state--stolen = Stolen
card-state--damaged = Damaged
card-state--installed = On my device
card-state--removed = No longer on my device
plan-type--prepaid = Prepaid
plan-type--postpaid = Monthly plan
plan-type--unknown = I don’t know
bundle--no = No
bundle--yes = Yes
bundle--unknown = I don’t know
settlement--refund-bank = To a bank account
settlement--refund-cash = In cash
settlement--transfer = To another number
settlement--waive = No refund wanted
reason--new-device = New device
reason--moved = I am moving or going home
reason--changed-carrier = Another carrier
reason--unused = I do not use it
reason--account-problem = Trouble with the account
reason--plan-unfit = The plan does not suit me
reason--other = Other

# What is missing
need-check = Choose one for each
need-channel = Choose how you want to do it
need-consents = Tick the first box: without it we may not handle your request. You can also call a person
need-acting-as = Choose who you are
need-id-type = Choose a document
need-id-number = Enter the document number
need-id-country = Choose the country that issued the document
need-id-expires = Enter until when the document is valid
need-holder-name = Enter the name on the document
need-rep-name = Enter the representative’s name
need-rep-id-type = Choose the representative’s document
need-rep-id-number = Enter the number of the representative’s document
need-rep-id-expires = Enter until when the representative’s document is valid
need-card-state = Choose where the card is
need-msisdn = Enter the phone number to be cancelled. You can also call a person
need-iccid = Enter the number printed on the card
need-eid = Enter the EID
need-account-ref = Enter the account or order number
need-plan-type = Choose the plan, or “I don’t know”
need-bundle = Choose one, or “I don’t know”
need-balance = Enter the balance
need-arrears = Enter what is unpaid, or 0
need-deposit = Enter the deposit, or 0
need-monthly-fee = Enter the monthly fee
need-contract-ends = Enter when the contract ends
need-settlement = Choose what should happen to any money left
need-payee-name = Enter the name of the account holder
need-bank-name = Enter the bank
need-bank-account = Enter the account number
need-transfer-to = Enter the number that receives the balance
need-transfer-to-again = Enter the same number once more
need-reason = Choose a reason
need-remarks = Write a few words
need-departs-on = Enter the day you leave
need-contact-phone = Give a telephone number or an e-mail address
need-contact-email = Enter the e-mail address
need-track-code = Choose four digits, since you give no telephone: you need them to look up your request
need-signature = Sign with your finger, or type your name below

one-is-enough = Fill in at least one of these. A clerk can look up the rest
name-characters = A name has no { $characters }. Please write it as on the document
choose-one = Choose one of the answers shown
country-unknown = No list here knows the country code { $code }. If the document says so, go on.
cannot-be-printed = These characters cannot be printed: { $characters }. Please write it as in the passport, in Latin letters
mrz-disagrees = The scanned lines say { $zone }. Check which is right
date-passed = This day has passed. Enter today ({ $today }) or later
code-four-digits = Enter exactly four digits
track-code-printed = These four digits stand on your paper: whoever finds it could look up your request. Choose others.
account-number-form = An account number has 5 to 34 letters and digits. Check it against your card or bank app
signature-unreadable = The signature could not be read. Clear it and sign again, or type your name

# Stops
stop-ineligible = The carrier does not take this request as things stand.
stop-wrong_channel = The carrier does not take this request this way.
stop-blocked = Please see to it first, then come back. Your paper says what to do.
stop-expired = The carrier needs a valid document. Use another valid one, or renew this one and bring the old with the new.
stop-instead-counter = Go on at this counter
stop-instead-online = Go on online
stop-instead-hotline = Go on by telephone
stop-change-ineligible = Change my answers
stop-change-blocked = It is done, go back
stop-change-expired = Use another document

arrears-due = You say that { $amount } is unpaid.
arrears-hold = The carrier cancels only after this is paid. Hand in your request now: we hold it and go on when you show the payment.
arrears-warn = Please pay it as soon as you can: it does not go away with the card.
arrears-after = The carrier may bill it after the card has ended.
arrears-go-held = Go on, held until it is paid
arrears-go-on = Go on

leaving-by = The carrier may need until { $day }.
leaving-offer = You can still hand in your request now. To have it finished after you leave:
leaving-email = Give an e-mail address, so that the papers reach you abroad
leaving-representative = Name a representative with a letter
leaving-go = I understand, go on

# Privacy
privacy-1 = { $shop } uses your answers to cancel this card and to prove that it was done. For nothing else.
privacy-2 = They go to { $carrier } and to nobody else. You can ask to see or delete them at this counter.
privacy-3 = They are stored encrypted. On paper and on screen, numbers are shortened.
privacy-4 = They are deleted { $days } days after the case is closed at the latest.
privacy-5 = We never ask for passwords, one-time codes or your carrier’s security questions.

# Signature
pad-hint = Sign here
pad-clear = Clear

submit = Hand in my request
declare = By handing it in you ask for this card to be cancelled. It is cancelled only when the carrier has confirmed it.

# Done, papers, tracking
done-submitted = Accepted
done-held = Accepted and on hold until it is paid
your-number = Your queue number
promised-by = Expected by
accepted-on = Accepted on
next-title = What happens next
papers-title = Your papers
print-paper = Print: { $paper }
print-roll = small (80 mm)
paper-receipt = acceptance receipt
paper-ticket = queue ticket
paper-guidance = guidance
paper-refusal = note of the reason
paper-authority = letter for a representative
q-work-order = Work-order number
hint-work-order = The number the carrier gave you online or by telephone.
file-it = Save the number
filed-meanwhile = Somebody changed this request a moment ago. Look at it again, then try once more
track-open = Show my request
track-not-found = We find no request with this reference and these four digits. Check both against your receipt
track-slow-down = Too many tries. Please wait five minutes, or ask a member of staff
state-means-submitted = Staff will look at your request next.
state-means-in_review = Staff are checking your details.
state-means-needs_information = Something is missing. Answer below, or come to the counter.
state-means-held = The request waits, for example for a payment. Please come to the counter when it is settled.
state-means-approved = Everything is checked. It is about to go to the carrier.
state-means-with_carrier = The carrier has it. We are waiting for the confirmation.
state-means-completed = The carrier has confirmed that the card is cancelled.
state-means-rejected = The request could not be accepted. The paper says why.
state-means-failed = The carrier refused it. We are looking for another way.
state-means-withdrawn = The request was withdrawn. The card goes on.

# Trouble
trouble-go = Choose a card
trouble-home = First screen
trouble-ended = Your session has ended
trouble-ended-text = To protect your details everything was cleared. If you had already handed in your request, it is safe: look it up with your reference.
trouble-not-found = There is nothing here
trouble-not-found-text = This address does not exist, or it belonged to an earlier customer. Nothing was lost.
trouble-forged = This form is no longer valid
trouble-forged-text = It did not come from this session, so we did not use it. Your saved answers are untouched. Please go back and try once more.
trouble-too-large = That was too much at once
trouble-too-large-text = What was sent is larger than this desk accepts. Please shorten it. Your saved answers are untouched.
trouble-too-often = That was often enough for now
trouble-too-often-text = From outside the shop this can be done only so often in an hour. Nothing is lost: your answers stay. Please wait, or come to the counter.
trouble-bad-request = That did not work
trouble-bad-request-text = Nothing was changed. Please go back and try once more, or call a person.
trouble-busy = One moment, please
trouble-busy-text = The desk could not save this just now. Please go back and try again.
trouble-broken = Something went wrong on our side
trouble-broken-text = Your saved answers are safe. Please go back and try again, or call a person.
