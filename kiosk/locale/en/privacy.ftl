# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = Show the whole numbers
reveal-hint = Numbers are shortened here. Who looks at them whole is noted.
reveal-shown = Numbers are whole until this page is opened again. That you looked is noted.
reveal-hide = Shorten them again

compare-title = Compare a document
compare-hint = Of the document no more than its last characters is kept. Whether it is the same can still be found out.
scan-same = This is the document of this request.
scan-other = This is not the document of this request.

agreed-to = Privacy notice of { $version } · { $consents }
slip-notice = Privacy notice of { $version }
stop-messages = Stop messages to me
messages-stopped = The customer gets no messages: they did not agree, or no longer do.
delete-pictures = Delete the pictures of my document
case-action-stop-messages = Consent to messages withdrawn
message-void-stopped = the customer wants no more messages
