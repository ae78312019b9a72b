# Dates, amounts and text, as typed.
date-form = Give the date as year, month, day, for example 2031-04-09.
date-not-real = There is no day { $day } in month { $month } of { $year }. Check the date.
date-buddhist = { $year } is a year of the Buddhist calendar. In the common calendar the date is { $date }.
amount-form = Give the amount in digits, for example 120.50, without letters or a currency sign.
amount-dots = { $typed } can be read in two ways. If you mean { $whole }, write it without the dot. Decimals have one or two digits: 120.50.
amount-negative = Give the amount without a minus sign. Which way the money goes is asked separately.
amount-too-large =
    { $digits ->
        [one] The amount has more than one digit before the decimal point. Check it.
       *[other] The amount has more than { $digits } digits before the decimal point. Check it.
    }
amount-decimals =
    { $digits ->
        [0] Give the amount in whole units, without a decimal point.
        [one] Give at most one digit after the decimal point.
       *[other] Give at most { $digits } digits after the decimal point.
    }
text-too-long =
    { $longest ->
        [one] Only one character fits here; there are { $count }. Shorten the text.
       *[other] At most { $longest } characters fit here; there are { $count }. Shorten the text.
    }
text-hidden-character = Character { $position } cannot be seen or printed ({ $code }). Delete it and type the text again.
digits-only = Character { $position } is not a digit. Only digits belong here.
letters-digits-only = Character { $position } is neither a digit nor a letter from A to Z. Type the number as printed.
