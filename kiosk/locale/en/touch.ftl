# How the screen is seen, reached, heard; keys, pictures, scanners.
view-open = Easier to use
view-text--normal = Text A
view-text--large = Larger
view-text--largest = Largest
view-contrast--normal = Usual colours
view-contrast--high = Strong contrast
view-reach--0 = Buttons as usual
view-reach--1 = Buttons low
view-staffed = If you cannot see the screen, staff will fill this in with you: press “{ $call }”.
read-aloud = Read aloud
read-stop = Stop reading

keypad = Keys on the screen
key-back = Delete
key-clear = Clear
key-hide = Hide keys
key-next = Next

picture-iccid = On the card’s back or on the holder it came in: the long number by the bars. It begins with 89.
picture-eid-1 = Open the phone’s dial pad.
picture-eid-2 = Dial *#06#. You need not press call.
picture-eid-3 = Type the number marked EID.
picture-mrz = At the foot of the passport’s photo page, or on the back of an ID card.

pad-undo = Undo

scan-twice = The scanner read the same code twice. We kept it once.
scan-layout =
    The scanner types with { $layout ->
        [thai] a Thai
        [french] a French
        [german] a German
        [chinese] a Chinese
       *[other] another
    } keyboard layout, not US English. We have put the code right; please compare it. Staff can switch the layout.
scan-nowhere = This page does not ask for what was just scanned. Nothing that stood here was changed.
scan-method = An input method is on, and a scanner’s code may arrive wrong. Switch the keyboard to English (US) and scan again, or call a person.
reference-address = That code only opens the tracking page. Type the reference printed on the receipt: three groups of three characters.

attract-invite = Cancel a SIM card here
