# Left alone, pausing, stopping, going on elsewhere.
alone-title = Are you still there?
alone-text = To protect your details, everything entered here is deleted when the time is up.
alone-more = I need more time
pause-go = Pause or stop
h-pause = Pause or stop
lead-pause = What you have entered is still here while you choose.
hold-title = I have to fetch something
hold-text =
    { $minutes ->
        [one] Your answers wait for one minute under a code. Meanwhile others can use this tablet.
       *[other] Your answers wait for { $minutes } minutes under a code. Meanwhile others can use this tablet.
    }
hold-go = Hold my place
to-phone-title = Go on with my own phone
to-phone-text = You scan a code. Your answers move to your phone, and this tablet is cleared.
to-phone-go = Show the code
delete-title = Stop and delete everything
delete-text = Everything you entered is deleted. It cannot be brought back.
delete-go = Yes, delete everything
begun-title = A request was begun here
start-anew = Start anew
h-held = Your place is held
lead-held = Note down this code. With it you can go on at any tablet of this shop until { $until }.
held-after = After that everything is deleted by itself. We cannot look the code up for you.
fetch-link = I have a held place
h-fetch = Your held place
lead-fetch = Enter the six digits that you noted down.
q-held-code = Code
held-six-digits = Enter exactly six digits
held-not-found = We find no held place with this code. It may be mistyped or used already, or its time has passed
h-phone = Scan this with your phone
lead-phone = Your phone then shows one button. When you press it, your answers are on your phone and no longer on this tablet.
phone-note = The code works once, and only for a few minutes.
h-on-phone = Your request is on your phone now
lead-on-phone = Nothing of it is left on this tablet.
h-arriving = Go on with your request here?
lead-arriving = Press the button, and your answers come to this phone. The tablet in the shop is cleared.
arriving-go = Go on here
trouble-link-used = This code no longer works
trouble-link-used-text = It was used already, or its time has passed. If your request is still open on the tablet, let it show a new code.
track-own-phone = Follow it on your own phone
track-own-phone-text = Scan this, then enter your reference and the four digits.
