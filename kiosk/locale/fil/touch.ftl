# Paano makita, maabot, at marinig ang screen; mga button, litrato, at scanner.
view-open = Mas madaling gamitin
view-text--normal = Teksto A
view-text--large = Mas malaki
view-text--largest = Pinakamalaki
view-contrast--normal = Karaniwang kulay
view-contrast--high = High contrast
view-reach--0 = Karaniwang button
view-reach--1 = Button sa ibaba
view-staffed = Kung hindi ninyo makita ang screen, sasamahan kayo ng staff sa pagsagot: pindutin ang “{ $call }”.
read-aloud = Basahin nang malakas
read-stop = Itigil ang pagbasa

keypad = Mga key sa screen
key-back = Burahin
key-clear = Alisin lahat
key-hide = Itago
key-next = Susunod

picture-iccid = Nasa likod ng SIM card o sa lalagyang kasama nito: ang mahabang numero sa tabi ng bar code. Nagsisimula ito sa 89.
picture-eid-1 = Buksan ang dial pad ng cellphone.
picture-eid-2 = I-dial ang *#06#. Hindi kailangang pindutin ang tawag.
picture-eid-3 = I-type ang numerong may nakasulat na EID.
picture-mrz = Nasa ibaba ng pahinang may litrato ng passport, o sa likod ng ID card.

pad-undo = I-undo

scan-twice = Dalawang beses nabasa ng scanner ang iisang code. Isa lang ang itinago namin.
scan-layout =
    { $layout ->
        [thai] Thai
        [french] French
        [german] German
        [chinese] Chinese
       *[other] Ibang
    } keyboard layout ang gamit ng scanner, hindi US English. Naitama na namin ang code; pakihambing ito. Mapapalitan ng staff ang layout.
scan-nowhere = Hindi hinihingi ng page na ito ang kaka-scan lang. Walang nabago sa mga nakasulat na.
scan-method = May nakabukas na input method, at maaaring magkamali ang code mula sa scanner. Palitan ang keyboard sa English (US) at i-scan muli, o tumawag ng staff.
reference-address = Ang code na iyan ay nagbubukas lang ng tracking page. I-type ang reference number na nasa receipt: tatlong grupo na tigtatatlong character.

attract-invite = Dito magpa-cancel ng SIM card
