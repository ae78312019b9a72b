# Documents: numbers typed by hand.
id-type-choose = Choose the kind of document.
id-number-missing = Type the number of the document.
passport-length = A passport number has 6 to 9 letters and digits; this one has { $count }. Look at the top right of the photo page.
passport-letter-o = Character { $position } is the letter O. Passports of some countries never use it: look whether a zero is printed.
permit-length = A travel permit number has 8 to 12 letters and digits; this one has { $count }. Check it against the card.
permit-digits =
    { $count ->
        [one] After H or M come 8 digits (10 on older cards); there is one. Check the number against the card.
       *[other] After H or M come 8 digits (10 on older cards); there are { $count }. Check the number against the card.
    }
permit-unknown-form = We do not know a travel permit number of this form. Compare it with the card once more; if it is right, go on.
other-id-length = Give a number of 3 to 30 letters and digits; this one has { $count }.
hkid-check = This Hong Kong number and the character in its brackets do not belong together. Compare it with the card, from the first letter on.
th-id-length =
    { $count ->
        [one] A Thai identity number has 13 digits; there is one here.
       *[other] A Thai identity number has 13 digits; there are { $count } here.
    }
th-id-check = A digit is wrong. With these digits the last one would be { $last }, not { $found }. Compare the number with the card.
cn-id-length =
    { $count ->
        [one] A resident identity number has 18 characters; there is one here.
       *[other] A resident identity number has 18 characters; there are { $count } here.
    }
cn-id-birth = Characters 7 to 14 should be the date of birth, but { $date } is no day in the past. Compare them with the card.
cn-id-check = A character is wrong. With these digits the last one would be { $last }, not { $found }. Compare the number with the card.
nik-length =
    { $count ->
        [one] A NIK has 16 digits; there is one here.
       *[other] A NIK has 16 digits; there are { $count } here.
    }
nik-birth = Digits 7 to 12 should be the date of birth as day, month, year (a woman's day plus 40), but { $date } is no such day. Compare them with the card.
philsys-length =
    { $count ->
        [one] The number on a PhilSys card (PCN) has 16 digits; there is one here.
       *[other] The number on a PhilSys card (PCN) has 16 digits; there are { $count } here.
    }
philsys-secret = 12 digits is the length of the secret PhilSys number (PSN). Please never give it to anyone: we must not take it. Type the 16 digits printed on the card (PCN).

# The machine-readable zone: the lines with < at the foot of a document.
mrz-characters = Line { $line }, character { $position }: these lines have only the letters A to Z, digits and the sign <. If a scanner typed this, set the keyboard to English (US) and scan again.
mrz-length =
    { $count ->
        [one] The lines at the foot of the document have 88, 72 or 90 characters together; there is one here. Type all of them, every < included.
       *[other] The lines at the foot of the document have 88, 72 or 90 characters together; there are { $count } here. Type all of them, every < included.
    }
mrz-line-length = Line { $line } should have { $width } characters, every < included; it has { $count }.
mrz-visa = This is a visa. Use the lines of the passport itself, at the foot of the photo page.
mrz-wants-letter = Line { $line }, character { $position } should be a letter or <, not a digit. Compare O with 0, I with 1.
mrz-wants-digit = Line { $line }, character { $position } should be a digit, not a letter. Compare 0 with O, 1 with I.
mrz-check-number = The document number does not fit its check digit. Compare line { $line }, characters { $first } to { $last }, with the document.
mrz-check-birth = The date of birth does not fit its check digit. Compare line { $line }, characters { $first } to { $last }, with the document.
mrz-check-expiry = The date of expiry does not fit its check digit. Compare line { $line }, characters { $first } to { $last }, with the document.
mrz-check-personal = The personal number does not fit its check digit. Compare line { $line }, characters { $first } to { $last }, with the document.
mrz-check-composite = The check digit over everything (line { $line }, character { $position }) does not fit, though the others do. Compare every character with the document.
mrz-birth-date = The date of birth (line { $line }, characters { $first } to { $last }) is no real day. Compare it with the document.
mrz-expiry-date = The date of expiry (line { $line }, characters { $first } to { $last }) is no real day. Compare it with the document.
mrz-no-name = There is no name from line { $line }, character { $position } on. Compare the line with the document.
mrz-no-number = There is no document number from line { $line }, character { $position } on. Compare the line with the document.
mrz-sex = Line { $line }, character { $position } should be F, M, X or <. Compare it with the document.
