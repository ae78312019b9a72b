# The card's numbers, phone numbers, e-mail.
iccid-length =
    { $count ->
        [one] A card number (ICCID) has 19 or 20 digits; there is one here. It is the long number that begins with 89, on the card or its holder.
       *[other] A card number (ICCID) has 19 or 20 digits; there are { $count } here. It is the long number that begins with 89, on the card or its holder.
    }
iccid-check = A digit is wrong. With these digits the last one would be { $last }, not { $found }. Compare the number with the card.
iccid-completed = These are 18 digits, without the last one that checks them: we added { $last }. Compare the number with the card once more.
iccid-country = Cards of this country begin with { $prefix }; this number begins with { $found }. Look whether it is the right card; if it is, go on.
eid-length =
    { $count ->
        [one] An EID has 32 digits; there is one here. Dial *#06# on the phone to see it.
       *[other] An EID has 32 digits; there are { $count } here. Dial *#06# on the phone to see it.
    }
eid-check = A digit of the EID is wrong. Dial *#06# on the phone to see it, and compare group by group.
lpa-code = This is the code that installs an eSIM (LPA), not its number. The EID is another one, of 32 digits, beginning with 89: dial *#06# on the phone to see it.
phone-characters = Character { $position } does not belong in a phone number. Use digits, and + before a country code.
phone-short =
    { $count ->
        [one] The number is too short: it has one digit. A mobile number looks like { $example }.
       *[other] The number is too short: it has { $count } digits. A mobile number looks like { $example }.
    }
phone-long = The number is too long: it has { $count } digits. A mobile number looks like { $example }.
phone-not-valid =
    { $count ->
        [one] This does not look like a mobile number: it has one digit. A mobile number looks like { $example }. Check every digit.
       *[other] This does not look like a mobile number ({ $count } digits). A mobile number looks like { $example }. Check every digit.
    }
phone-read-as = Read as { $number } ({ COUNTRY($country) }). If that is wrong, choose its country, or begin with + and the country code.
phone-unknown-range = No list here knows { $number } yet: new numbers are given out all the time. Check every digit; if it is right, go on.
msisdn-country = The card's number begins with { $code }; this one begins with { $found }. Give the number of the card to be cancelled.
msisdn-not-mobile = This is not a mobile number. Give the number of the card, for example { $example }.
msisdn-prefix = Numbers that begin with { $prefix } first came from another carrier. A number may have moved: if it is right, go on.
contact-not-valid = This does not look like a telephone number of { COUNTRY($country) }, for example { $example }. Check every digit, choose its country, or begin with + and the country code.
contact-same-number = This is the number being cancelled: it will not ring any more. Give another one.
transfer-differs = The two numbers are not the same. Type the number again in both places.
transfer-same-number = This is the number being cancelled. The balance must go to another one.
email-no-at = An e-mail address has the sign @ in the middle, for example name@example.org.
email-form = This is not an e-mail address. Check for spaces, doubled dots and the part after the @, for example name@example.org.
email-long = An e-mail address has at most { $longest } characters, and at most 64 of them before the @.
