# What customers are sent. Text messages are these sentences alone: keep to letters, digits and
# plain signs, since one curly quote doubles what a text message costs.
message-submitted = { $shop }: your request { $reference } is accepted. The card is not cancelled until you hold the certificate.
message-not-you = { $shop }: someone asked us to cancel this phone number. If that was not you, { $call }.
message-contact-changed = { $shop }: the phone or e-mail of your request { $reference } was changed at the counter. If that was not you, please come to our shop.
message-payee-changed = { $shop }: where the refund of your request { $reference } goes was changed at the counter. If that was not you, please come to our shop.
message-needs-information = { $shop }: we need something more from you for your request { $reference }.
message-held = { $shop }: your request { $reference } is on hold. It goes on once this is settled.
message-approved = { $shop }: your request { $reference } is checked and approved. Next it goes to the carrier.
message-completed = { $shop }: your request { $reference } is completed. The carrier has confirmed the cancellation; your certificate is ready.
message-rejected = { $shop }: we could not accept your request { $reference }. We can tell you why and what you can do instead.
message-failed = { $shop }: the carrier did not carry out your request { $reference }. We are looking for another way.
message-withdrawn = { $shop }: your request { $reference } is withdrawn. We do not cancel the card.
message-refund-paid = { $shop }: the money left on your card has been paid back (request { $reference }).
message-reminder = { $shop }: a reminder for your request { $reference }. Something is waiting for you; please do it by { $day }.
message-call = call { $number } or come to our shop
message-look = see { $url } or come to our shop
message-until = Please do it by { $day }.
message-track = See { $url }
message-ask = Questions? Come to the shop with this number.

# In e-mail only.
message-subject = { $shop }: request { $reference } – { $what }
message-arrears = Unpaid bills hold it up for now. The receipt says how much and where to pay.
message-reason = Reason: { $reason }
message-ended = The service ended on { $day }.
message-attached = The paper is attached as a PDF. Please keep it.
message-official = The carrier’s own help: { $help }
message-footer = You receive this because you asked for news of your request. We never ask for passwords, codes or fees by e-mail.

# What each message is about: the end of a subject, and the list for staff.
message-kind-submitted = accepted
message-kind-not-you = warning to the number itself
message-kind-contact-changed = contact changed at the counter
message-kind-payee-changed = payee changed at the counter
message-kind-needs-information = something more is needed
message-kind-held = on hold
message-kind-approved = approved
message-kind-completed = completed
message-kind-rejected = not accepted
message-kind-failed = not carried out
message-kind-withdrawn = withdrawn
message-kind-refund-paid = money paid back
message-kind-reminder = reminder

# For staff.
messages = Messages
messages-lead = These have not reached the customer. Nothing is lost: the case stands as it is.
messages-none = No message needs you.
messages-none-yet = No messages for this case.
messages-astray = Messages not delivered ({ $count })
messages-resend = Send again
messages-resend-all = Send all again
messages-to-case = Open the case
messages-medium-sms = Text message
messages-medium-email = E-mail
messages-state-waiting = Waiting to be sent
messages-state-sent = Sent { $at }
messages-state-failed = Given up { $at }
messages-state-void = Not sent: { $why }
messages-next-try = Next try { $at }
messages-tries =
    { $count ->
        [one] 1 try
       *[other] { $count } tries
    }
messages-folder = Written to a file { $at }; nothing was sent. No mail server or gateway is set up.
message-fault-unreachable = no answer from the server
message-fault-busy = the server is overloaded
message-fault-setup = the server refuses this shop: check the settings
message-fault-refused = refused: the address may be wrong
message-fault-later = the server wants it later
message-fault-broken = a fault in this program
message-void-gone = there is no address any more
message-void-overtaken = it was settled before
message-void-met = the deadline was met or has passed

# What came of sending again.
messages-again-sent = This message was sent already. If it did not arrive, call the customer and check the address.
messages-again-void = There is nobody to send this message to any more.
messages-again-unknown = There is no such message. Reload the page and choose one that is shown.
