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
slip-settlement = Money left
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
