# Staff and stations: signing in, the first manager, enrolling a device.
pin-short = A PIN needs at least { $least } characters; this one has { $count }. Digits, letters or both will do.
pin-long = A PIN may have at most { $most } characters. Please choose a shorter one.
pin-hidden = The PIN holds a character that cannot be seen. Please type it again by hand.
pin-pattern = This PIN is among the first anyone would try. Choose one without a run (123456), a repeat (777777) or a pattern (121212).
staff-name-missing = Please give a name, so that the history can say who did what.
staff-name-taken = { $name } is on the staff already. Please add a family name or an initial.

sign-in-title = Sign in
sign-in-lead = Station { $station }
sign-in-name = Your name
sign-in-pin = PIN
sign-in-go = Sign in
sign-in-other = To the customer’s screen
sign-in-wrong = Name and PIN do not fit together. Please type both again.
sign-in-wait = Too many tries. Please wait five minutes, or ask a manager to lift the lock. Until then even the right PIN is not looked at.
sign-in-again = You were signed out, so nothing was changed. Sign in and you are back where you were.
unsent-back = What you had typed before the screen locked stands here again. Nothing of it was sent: look at it, then press.
unsent-no-form = The place for this is no longer on the page:
unsent-throw-away = Throw it away

set-up-title = The first manager
set-up-lead = This kiosk has no manager yet. The code is on the console where it was started.
set-up-code = One-time code
set-up-code-hint = Nine characters, such as K7M-4TX-92A
set-up-pin-hint = At least { $least } characters. You will need it every time you sign in.
set-up-go = Make me the manager
set-up-wrong = This is not the code on the console. It changes each time the kiosk is started.
set-up-wait = Too many wrong codes. Please wait five minutes and look at the console again.

enrol-title = Enrol this device
enrol-lead = Staff can sign in only on devices of this shop. A manager adds a station in the office and gets a code for it.
enrol-code = Code of the station
enrol-go = Enrol
enrol-wrong = This code does not open a station. It may have been used, or be older than an hour: ask a manager for a new one.
enrol-wait = Too many wrong codes. Please wait five minutes, then try with a new code.
station-name-missing = Please give the station a name, such as the number of its window.
station-name-taken = There is a station { $name } already. Choose another name, or revoke that one first.
managers-only = This is for managers
managers-only-text = Nothing was changed. Ask a manager to do it, or to sign in here.
managers-only-go = Back to the counter
