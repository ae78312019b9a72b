# Words of the papers. A row's label is `slip-` and the name of its question or fact.
slip-title-guidance = How to cancel
slip-title-ticket = Queue ticket
slip-title-refusal = Not accepted yet
slip-title-authority = Letter of authority
slip-fallback = (only in { $spoken })
slip-aside = ({ $text })

# Rows
slip-reference = Reference
slip-reference-later = given when you hand it in
slip-accepted = Accepted at
slip-channel = How
slip-work-order = Work-order number
slip-checks = Checked beforehand
slip-holder-name = Applicant
slip-id-number = Document
slip-rep-name = Representative
slip-rep-id-number = Their document
slip-msisdn = Number
slip-iccid = SIM card
slip-eid = eSIM (EID)
slip-account-ref = Account
slip-card-state = The card
slip-plan-type = Plan
slip-bundle = Bundle
slip-balance = Balance
slip-deposit = Deposit
slip-arrears = Unpaid bills
slip-penalty = Exit fee
slip-money = { $what } ({ $basis })
slip-by-customer = you say
slip-by-clerk = staff say
slip-by-carrier = carrier says
slip-by-estimate = estimate
slip-not-known = not known; staff will ask
slip-net = In all
slip-net-back = Due to you
slip-net-owed = Owed by you
slip-net-unknown = not known yet
slip-settlement = Refund
slip-reason = Reason
slip-remarks = Remarks
slip-departs-on = You leave on
slip-contact = Contact
slip-promise = Expected by
slip-takes = Takes
slip-queue = Queue number
slip-shop = Shop
slip-today = Date
slip-hours = Open

# Next deeds
slip-arrears-hold = { $amount } is unpaid: your request is on hold until it is paid.
slip-arrears-warn = { $amount } is unpaid: please settle it soon.
slip-arrears-after = { $amount } is unpaid: the carrier may bill it after the card has ended.
slip-do-window = When { $number } is called, come to the window with: { $what }.
slip-do-guidance = Apply by the steps on the guidance paper. We follow it up.
slip-do-later = Still to do:
slip-do-cannot = Staff will help you with this:
slip-within-working-day =
    { $count ->
        [0] (on completion)
        [one] (within 1 working day after completion)
       *[other] (within { $count } working days after completion)
    }
slip-within-calendar-day =
    { $count ->
        [0] (on completion)
        [one] (within 1 day after completion)
       *[other] (within { $count } days after completion)
    }
slip-by-day = By { $day }: { $text }
slip-look-day = { $text } (This shop looks again on { $day }.)
slip-by-promise = { $day }: if you have heard nothing by then, ask us with your reference.

# Sentences
slip-growing = This paper fills in as you answer. What you see here is what will be printed.
slip-not-cancelled-yet = Not topping up is not cancelling. It is done when you hold the cancellation certificate.
slip-not-verified = This receipt says that we took your request. It is not yet verified with the carrier; the card is cancelled only when the carrier confirms it.
slip-rounded = Amounts are rounded to what the currency allows.
slip-notes = Good to know
slip-seal-accepted = Accepted
slip-signature = Signature of the applicant
slip-handler = Handled by
slip-handled-on = Date
slip-track = See where your request stands. You need the reference and your four digits.
slip-version = Procedure { $procedure }, version { $version }

# Guidance
slip-way-unverified = The carrier has not confirmed this way to us. If it does not work, turn to the number or address below.
slip-have-ready = Have ready
slip-do = What to do
slip-called-on = Date, time, name of the agent

# Ticket and refusal
slip-bring = Bring to the window
slip-wait = Please stay near and listen for your number. Keep your receipt.
slip-instead = What you can do instead

# Letter of authority
slip-holder = Account holder
slip-number = Number to be cancelled
slip-holder-id = Document and number
slip-holder-phone = Telephone of the holder
slip-authorise = I am the registered holder of the card above. I authorise the person below to act for me.
slip-authorise-for = They may ask for this card to be cancelled, show my document, give and receive what is needed for it, and collect the papers. They may not do anything else in my name.
slip-scope = Limits, if any (for example: no refund in cash)
slip-valid-until = Valid from and until
slip-holder-signs = Signature of the holder
slip-proxy-signs = Signature of the representative
slip-place-date = Place and date
slip-shop-checked = Checked by (shop)
slip-proxy-brings = The representative brings
slip-authority-note = Signed blank, this letter is of use to anyone who finds it: fill in every box. The carrier may ask for its own form, or for a visit to its own shop; ask it first.

# Printed again
slip-copy = COPY { $number }

# A request that ended without a cancellation
slip-title-rejected = Not accepted
slip-title-failed = Not carried out
slip-title-withdrawn = Request withdrawn
slip-rejected = Your request was not accepted. The card has not been cancelled: it goes on, and may go on costing money. The reason:
slip-failed = The carrier did not carry the request out. The card has not been cancelled: it goes on, and may go on costing money. The reason:
slip-withdrawn = The request was stopped before the card was cancelled. The card goes on, and may go on costing money.
slip-rejected-again = When that is put right, come to { $shop } with this paper and hand in a new request. It is checked afresh.
slip-failed-again = When that is put right, { $shop } can send it again. Ask with your reference; you need not start over.
slip-withdrawn-again = You can hand in a new request at { $shop } whenever you like.
slip-carrier-confirmation = Confirmed by the carrier

# What is missing
slip-title-request = What is still missing
slip-request = Before we can go on with your request, we need everything on this list. This is all of it.
slip-missing = Please bring or tell us
slip-bring-here = Bring it to the counter of { $shop } with this paper. If you cannot come, let us know.
slip-bring-or-send = Bring it to the counter of { $shop } with this paper, or answer on the tracking page with your reference and your four digits.
slip-answer-by = Answer by
slip-answer-late = If we have heard nothing by { $day }, we get in touch with you. Nothing expires by itself.
slip-received-on = Received on
slip-received-by = Received by (shop)
asked--id-unreadable = A copy or photo of the document on which every letter can be read, with all four corners
asked--id-expired = A document that has not expired
asked--name-differs = Something that explains why the name differs from the one the carrier has (for example a marriage certificate or an old passport)
asked--number-differs = The document whose number the carrier has on record
asked--card-missing = The card itself, or word of where it is now
asked--card-number = The card number (ICCID) or the phone number once more: the one given does not match the card
asked--letter-scope = A letter of authority that names this card, this request and a date that has not passed
asked--payee-differs = An account, or a person to be paid, in the name of the account holder
asked--transfer-number = The number that is to receive the balance once more
asked--arrears-proof = Proof that the unpaid bills have been paid
asked--penalty-consent = Your word on the exit fee the carrier names: whether you agree to pay it
asked--contact-dead = A telephone number or e-mail address at which we reach you
asked--work-order = The work-order number the carrier gave you, or a screenshot of it
asked--explain = An explanation, as described above

# Certificate
slip-title-certificate = Cancellation certificate
slip-certified = { $carrier } has confirmed to { $shop } that the service on the card named here ended on { $day }.
slip-effective-on = Ended on
slip-issued = Confirmed to us
slip-spoken-to = Spoken to
slip-settled = Settlement, and who states it
slip-no-figure = no figure given
slip-unbind = These services may still know the number. Tick off what you have moved
slip-still-open = Still to be done
slip-keep = Keep this certificate. Banks and other services may ask for it before they remove the number. Whoever wants to check it can ask { $shop } for the reference, or the carrier for the work-order number. It says what the carrier told this shop and is no paper of the carrier's.
slip-stamp = Stamp and signature of the shop
slip-seal-completed = Completed

# Card handed back
slip-title-handed-back = Card handed back and settled
slip-handed-back-at = Handed back
slip-hands-back = I have handed the card back. What is shown here under Settlement is right. Apart from refunds that are still on their way, all is settled.

# Dispute
slip-title-dispute = Dispute
slip-dispute = Dispute
slip-case = Request
slip-since = Since
slip-looked-at = We look again on
slip-evidence = Bring or keep as evidence
slip-dispute-next = { $shop } takes it up with the carrier and looks again on { $day }. Bring what is listed, or show it to us on your telephone.

# Form for the pen
slip-title-form = Cancellation request
slip-form-how = Write in block letters and tick what applies. Leave blank what you do not know: staff will ask. Never write down a password or a code from a message.
slip-form-proxy = Only if someone acts for the holder
slip-form-declare = My answers are true, and I ask for this card to be cancelled.
slip-form-shop = Filled in by the shop

# Their names, on buttons
paper-request = list of what is missing
paper-certificate = cancellation certificate
paper-handed_back = slip of the card handed back
paper-dispute = dispute paper
