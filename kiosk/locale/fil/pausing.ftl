# Naiwan, pahinga, paghinto, pagpapatuloy sa iba.
alone-title = Nandiyan pa ba kayo?
alone-text = Para protektahan ang impormasyon ninyo, buburahin ang lahat ng inilagay dito kapag naubos ang oras.
alone-more = Kailangan ko pa ng oras
pause-go = Pahinga o hinto
h-pause = Pahinga o hinto
lead-pause = Nandito pa ang mga inilagay ninyo habang pumipili kayo.
hold-title = May kukunin lang ako
hold-text =
    { $minutes ->
        [one] Maghihintay nang isang minuto ang mga sagot ninyo sa ilalim ng isang code. Puwede munang gamitin ng iba ang tablet na ito.
       *[other] Maghihintay nang { $minutes } minuto ang mga sagot ninyo sa ilalim ng isang code. Puwede munang gamitin ng iba ang tablet na ito.
    }
hold-go = I-hold ang puwesto ko
to-phone-title = Ituloy sa sarili kong phone
to-phone-text = Mag-scan kayo ng code. Lilipat ang mga sagot ninyo sa phone ninyo, at lilinisin ang tablet na ito.
to-phone-go = Ipakita ang code
delete-title = Huminto at burahin ang lahat
delete-text = Buburahin ang lahat ng inilagay ninyo. Hindi na ito maibabalik.
delete-go = Oo, burahin ang lahat
h-held = Naka-hold ang puwesto ninyo
lead-held = Isulat ang code na ito. Gamit ito, makakapagpatuloy kayo sa alinmang tablet ng shop na ito hanggang { $until }.
held-after = Pagkatapos noon, kusang mabubura ang lahat. Hindi namin mahahanap ang code para sa inyo.
fetch-link = May naka-hold akong puwesto
h-fetch = Ang naka-hold ninyong puwesto
lead-fetch = Ilagay ang anim na digit na isinulat ninyo.
q-held-code = Code
held-six-digits = Maglagay ng eksaktong anim na digit
held-not-found = Walang naka-hold na puwesto sa code na ito. Baka mali ang type, nagamit na, o lumipas na ang oras
h-phone = I-scan ito gamit ang phone ninyo
lead-phone = May lalabas na isang button sa phone ninyo. Kapag pinindot ninyo, nasa phone na ninyo ang mga sagot at wala na sa tablet na ito.
phone-note = Isang beses lang gagana ang code, at ilang minuto lang.
h-on-phone = Nasa phone na ninyo ang request
lead-on-phone = Walang naiwan nito sa tablet na ito.
h-arriving = Ituloy dito ang request ninyo?
lead-arriving = Pindutin ang button, at lilipat sa phone na ito ang mga sagot ninyo. Lilinisin ang tablet sa shop.
arriving-go = Ituloy dito
trouble-link-used = Hindi na gumagana ang code na ito
trouble-link-used-text = Nagamit na ito, o lumipas na ang oras. Kung bukas pa ang request ninyo sa tablet, magpakita ng bagong code doon.
track-own-phone = Subaybayan sa sarili ninyong phone
track-own-phone-text = I-scan ito, saka ilagay ang reference at ang apat na digit.
