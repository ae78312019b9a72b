# Kung nasaan na ang case.
case-state-draft = Sinasagutan pa
case-state-submitted = Tinanggap, naghihintay sa staff
case-state-in_review = Sinusuri ng staff
case-state-needs_information = Naghihintay ng impormasyon mula sa customer
case-state-held = Naka-hold
case-state-approved = Nasuri na, ipapadala na sa telco
case-state-with_carrier = Nasa telco
case-state-completed = Tapos na
case-state-rejected = Tinanggihan
case-state-failed = Tinanggihan ng telco, o hindi naisagawa roon
case-state-withdrawn = Binawi

# Mga puwedeng gawin sa case, bilang button.
case-action-submit = Isumite
case-action-begin = Simulan ang pagsuri
case-action-file = Itala ang work order number
case-action-ask = Humingi pa
case-action-hold = I-hold
case-action-supply = Naibigay ang impormasyon
case-action-release = Alisin ang hold
case-action-approve = Aprubahan
case-action-send = Ipadala sa telco
case-action-refuse = Tinanggihan ng telco
case-action-complete = Kumpletuhin
case-action-reject = Tanggihan
case-action-withdraw = Bawiin
case-action-recall = Bawiin sa telco

# Bakit hindi puwede.
case-no-such-action = Walang ganitong aksyon. I-reload ang page at pumili sa mga nakalagay roon.
case-not-now =
    Hindi puwede ang “{ $action ->
        [submit] { case-action-submit }
        [begin] { case-action-begin }
        [file] { case-action-file }
        [ask] { case-action-ask }
        [hold] { case-action-hold }
        [supply] { case-action-supply }
        [release] { case-action-release }
        [approve] { case-action-approve }
        [send] { case-action-send }
        [refuse] { case-action-refuse }
        [complete] { case-action-complete }
        [reject] { case-action-reject }
        [withdraw] { case-action-withdraw }
       *[recall] { case-action-recall }
    }” sa ngayon. Ang status ng request ay “{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }”. I-reload ang page para makita kung ano ang puwedeng gawin.
case-final =
    { $state ->
        [completed] Tapos na ang request na ito at hindi na mababago. Magbukas ng follow-up kung may hindi sinasang-ayunan.
        [rejected] Tinanggihan ang request na ito at hindi na mababago. Gumawa ng bagong request para subukan ulit.
       *[withdrawn] Binawi ang request na ito at hindi na mababago. Gumawa ng bagong request para subukan ulit.
    }
case-not-yours =
    { $who ->
        [customer] Customer lang ang makakagawa nito, sa kiosk.
       *[clerk] Staff lang ang makakagawa nito. Magtanong po sa counter.
    }
case-file-counter = Sa counter inaasikaso ang request na ito, kaya ang shop ang magpapadala. Walang work order number na itatala ang customer.
case-withdraw-recall = Nasa telco na ang request. Staff lang ang makakabawi nito, kapag kinumpirma ng telco. Magtanong po sa counter.
case-recall-withdraw = Wala sa telco ang request, kaya walang babawiin doon. Bawiin na lang ang request mismo.
case-needs-reason = Isulat ang dahilan. Babasahin ito ng customer.
case-needs-work-order = Ilagay ang work order number na ibinigay ng telco.
case-needs-effective-on = Ilagay ang araw na natapos ang serbisyo, ayon sa kumpirmasyon ng telco.
case-needs-carrier-confirmation = Ilagay kung paano kinumpirma ng telco ang pagbawi: ang numero nito, o sino ang nagsabi at kailan.

# Ang numero ng case, na-type o na-scan.
reference-missing = Ilagay ang reference number. Nasa receipt ito: tatlong grupo na may tig-tatlong character.
reference-character = Ang ika-{ $place } character ay “{ $character }”, na wala sa kahit anong reference number. Malalaking letra at mga digit na 2 hanggang 9 lang ang gamit, walang I, O, Q at Z. Ihambing sa receipt.
reference-length = May 9 na character ang reference number; { $count } ang inilagay ninyo. Ihambing sa receipt.
reference-check = May maling character, o may dalawang nagkapalit ng puwesto. Ihambing ang numero sa receipt, isa-isa.
