# Petsa, halaga at teksto, gaya ng na-type.
date-form = Ilagay ang petsa bilang taon, buwan, araw, halimbawa 2031-04-09.
date-not-real = Walang araw na { $day } sa buwan { $month } ng { $year }. Suriin ang petsa.
date-buddhist = Taon sa Buddhist calendar ang { $year }. Sa karaniwang kalendaryo, { $date } ang petsa.
amount-form = Mga digit lang sa halaga, halimbawa 120.50, walang letra o simbolo ng pera.
amount-dots = Dalawa ang puwedeng basa sa { $typed }. Kung { $whole } ang ibig sabihin, isulat ito nang walang tuldok. Isa o dalawang digit ang decimal: 120.50.
amount-negative = Ilagay ang halaga nang walang minus. Hiwalay na itatanong kung sino ang magbabayad.
amount-too-large = Lampas sa { $digits } ang digit bago ang decimal point. Suriin ang halaga.
amount-decimals =
    { $digits ->
        [0] Buong halaga ang ilagay, walang decimal point.
       *[other] Hanggang { $digits } digit lang pagkatapos ng decimal point.
    }
text-too-long = Hanggang { $longest } character lang ang kasya rito; { $count } ang nailagay. Paikliin ito.
text-hidden-character = Hindi nakikita o naipi-print ang ika-{ $position } character ({ $code }). Burahin ito at i-type ulit ang teksto.
digits-only = Hindi digit ang ika-{ $position } character. Mga digit lang dito.
letters-digits-only = Hindi digit o letrang A hanggang Z ang ika-{ $position } character. I-type ang numero gaya ng nakasulat.
