# Mga salita ng mga papel.
slip-title-guidance = Paano magpa-cancel
slip-title-ticket = Queue ticket
slip-title-refusal = Hindi pa tinatanggap
slip-title-authority = Authorization letter
slip-fallback = (sa { $spoken } lang)
slip-aside = ({ $text })

# Mga hanay
slip-reference = Reference no.
slip-reference-later = ibibigay pagkasumite
slip-accepted = Tinanggap noong
slip-channel = Paraan
slip-work-order = Work order number
slip-checks = Sinuri bago nito
slip-holder-name = Aplikante
slip-id-number = ID
slip-rep-name = Representative
slip-rep-id-number = ID ng representative
slip-msisdn = Numero
slip-iccid = SIM card
slip-eid = eSIM (EID)
slip-account-ref = Account
slip-card-state = Ang SIM
slip-plan-type = Plan
slip-bundle = Bundle
slip-balance = Natitirang load
slip-deposit = Deposit
slip-arrears = Di pa bayad na bill
slip-penalty = Pre-termination fee
slip-money = { $what } ({ $basis })
slip-by-customer = sabi ninyo
slip-by-clerk = sabi ng staff
slip-by-carrier = sabi ng telco
slip-by-estimate = tantiya
slip-not-known = hindi alam; itatanong ng staff
slip-net = Kabuuan
slip-net-back = Ibibigay sa inyo
slip-net-owed = Babayaran ninyo
slip-net-unknown = hindi pa alam
slip-settlement = Refund
slip-reason = Dahilan
slip-remarks = Remarks
slip-departs-on = Aalis kayo sa
slip-contact = Contact
slip-promise = Inaasahan sa
slip-takes = Tagal
slip-queue = Queue number
slip-shop = Shop
slip-today = Petsa
slip-hours = Bukas

# Mga susunod na gagawin
slip-arrears-hold = { $amount } ang hindi pa bayad: naka-hold ang request ninyo hanggang mabayaran ito.
slip-arrears-warn = { $amount } ang hindi pa bayad: bayaran po agad.
slip-arrears-after = { $amount } ang hindi pa bayad: puwede pa itong singilin ng telco kahit wala na ang SIM.
slip-do-window = Kapag tinawag ang { $number }, lumapit sa window dala ang: { $what }.
slip-do-guidance = Mag-apply ayon sa mga hakbang sa papel ng gabay. Ifo-follow up namin ito.
slip-do-later = Gagawin pa:
slip-do-cannot = Tutulungan kayo ng staff dito:
slip-within-working-day =
    { $count ->
        [0] (kapag natapos)
        [1] (sa loob ng 1 working day pagkatapos makumpleto)
       *[other] (sa loob ng { $count } working days pagkatapos makumpleto)
    }
slip-within-calendar-day =
    { $count ->
        [0] (kapag natapos)
       *[other] (sa loob ng { $count } araw pagkatapos makumpleto)
    }
slip-by-day = Hanggang { $day }: { $text }
slip-look-day = { $text } (Titingnan ulit ng shop na ito sa { $day }.)
slip-by-promise = { $day }: kung wala pa kayong balita sa araw na ito, magtanong sa amin gamit ang reference number ninyo.

# Mga pangungusap
slip-growing = Napupunan ang papel na ito habang sumasagot kayo. Kung ano ang nakikita dito, iyon ang ipi-print.
slip-not-cancelled-yet = Ang hindi pagpapa-load ay hindi pag-cancel. Tapos na ito kapag hawak na ninyo ang cancellation certificate.
slip-not-verified = Sinasabi ng receipt na ito na tinanggap namin ang request ninyo. Hindi pa ito nabeberipika sa telco; cancelled lang ang SIM kapag kinumpirma na ng telco.
slip-rounded = Naka-round ang mga halaga ayon sa pinapayagan ng currency.
slip-notes = Mabuting malaman
slip-seal-accepted = Tinanggap
slip-signature = Pirma ng aplikante
slip-handler = Nag-asikaso
slip-handled-on = Petsa
slip-track = Tingnan kung nasaan na ang request ninyo. Kailangan ang reference number at ang apat na digit ninyo.
slip-version = Procedure { $procedure }, version { $version }

# Gabay
slip-way-unverified = Hindi kinumpirma sa amin ng telco ang paraang ito. Kung hindi gumana, gamitin ang numero o address sa ibaba.
slip-have-ready = Ihanda
slip-do = Ano ang gagawin
slip-called-on = Petsa, oras, pangalan ng agent

# Ticket at hindi pagtanggap
slip-bring = Dalhin sa window
slip-wait = Huwag po munang lumayo, at pakinggan ang pagtawag sa numero ninyo. Itago ang receipt.
slip-instead = Ano ang puwede ninyong gawin

# Authorization letter
slip-holder = Rehistradong may-ari
slip-number = Numerong ipapa-cancel
slip-holder-id = ID at numero nito
slip-holder-phone = Telepono ng may-ari
slip-authorise = Ako ang rehistradong may-ari ng SIM sa itaas. Pinahihintulutan ko ang taong nasa ibaba na kumilos para sa akin.
slip-authorise-for = Puwede niyang hilingin na i-cancel ang SIM na ito, ipakita ang ID ko, magbigay at tumanggap ng kailangan para rito, at kunin ang mga papel. Wala na siyang ibang puwedeng gawin sa ngalan ko.
slip-scope = Mga limitasyon, kung mayroon (halimbawa: walang refund na cash)
slip-valid-until = May bisa mula at hanggang
slip-holder-signs = Pirma ng may-ari
slip-proxy-signs = Pirma ng representative
slip-place-date = Lugar at petsa
slip-shop-checked = Sinuri ni (shop)
slip-proxy-brings = Dadalhin ng representative
slip-authority-note = Kapag pinirmahan nang blangko, magagamit ito ng sinumang makapulot: sagutan ang bawat kahon. Maaaring hingin ng telco ang sarili nitong form, o ang pagpunta sa sarili nitong shop; itanong muna sa telco.

# Na-print ulit
slip-copy = KOPYA { $number }

# Request na natapos nang walang pag-cancel
slip-title-rejected = Tinanggihan
slip-title-failed = Hindi naisagawa
slip-title-withdrawn = Binawi ang request
slip-rejected = Tinanggihan ang request ninyo. Hindi na-cancel ang SIM: tuloy pa rin ito, at maaaring may gastos pa. Ang dahilan:
slip-failed = Hindi naisagawa ng telco ang request. Hindi na-cancel ang SIM: tuloy pa rin ito, at maaaring may gastos pa. Ang dahilan:
slip-withdrawn = Itinigil ang request bago na-cancel ang SIM. Tuloy pa rin ang SIM, at maaaring may gastos pa.
slip-rejected-again = Kapag naayos na iyon, pumunta sa { $shop } dala ang papel na ito at magsumite ng bagong request. Susuriin ito mula sa umpisa.
slip-failed-again = Kapag naayos na iyon, puwede itong ipadala ulit ng { $shop }. Magtanong gamit ang reference number; hindi na kailangang magsimula ulit.
slip-withdrawn-again = Puwede kayong magsumite ng bagong request sa { $shop } kahit kailan.
slip-carrier-confirmation = Kumpirmasyon ng telco

# Ano ang kulang
slip-title-request = Ano pa ang kulang
slip-request = Bago namin maituloy ang request ninyo, kailangan namin ang lahat ng nasa listahang ito. Ito na ang lahat.
slip-missing = Pakidala o pakisabi sa amin
slip-bring-here = Dalhin ito sa counter ng { $shop } kasama ang papel na ito. Kung hindi kayo makakapunta, sabihin sa amin.
slip-bring-or-send = Dalhin ito sa counter ng { $shop } kasama ang papel na ito, o sumagot sa tracking page gamit ang reference number at ang apat na digit ninyo.
slip-answer-by = Sumagot hanggang
slip-answer-late = Kung wala kaming balita hanggang { $day }, kokontakin namin kayo. Hindi kusang mawawalan ng bisa ang request.
slip-received-on = Natanggap noong
slip-received-by = Natanggap ni (shop)
asked--id-unreadable = Kopya o litrato ng ID na mababasa ang bawat letra, kita ang apat na sulok
asked--id-expired = ID na hindi pa expired
asked--name-differs = Papel na nagpapaliwanag kung bakit iba ang pangalan sa nasa telco (halimbawa marriage certificate o lumang passport)
asked--number-differs = Ang ID na may numerong nakatala sa telco
asked--card-missing = Ang SIM card mismo, o kung nasaan na ito
asked--card-number = Ang SIM card number (ICCID) o ang numero ng telepono ulit: hindi tugma sa SIM ang naibigay
asked--letter-scope = Authorization letter na nagsasabi kung aling SIM, ang request na ito, at petsang hindi pa lampas
asked--payee-differs = Account, o taong babayaran, na nakapangalan sa rehistradong may-ari
asked--transfer-number = Ang numerong tatanggap ng load, ulit
asked--arrears-proof = Patunay na nabayaran na ang mga bill
asked--penalty-consent = Ang sagot ninyo sa pre-termination fee na sinabi ng telco: kung payag kayong bayaran ito
asked--contact-dead = Telepono o e-mail kung saan namin kayo makokontak
asked--work-order = Ang work order number na ibinigay ng telco, o screenshot nito
asked--explain = Paliwanag, gaya ng nakasulat sa itaas

# Certificate
slip-title-certificate = Cancellation certificate
slip-certified = Kinumpirma ng { $carrier } sa { $shop } na natapos noong { $day } ang serbisyo ng SIM na nakasulat dito.
slip-effective-on = Natapos noong
slip-issued = Kinumpirma sa amin
slip-spoken-to = Nakausap
slip-settled = Settlement, at sino ang nagsabi
slip-no-figure = walang ibinigay na halaga
slip-unbind = Maaaring nasa mga serbisyong ito pa ang numero. Lagyan ng tsek ang nailipat na ninyo
slip-still-open = Gagawin pa
slip-keep = Itago ang certificate na ito. Maaaring hingin ito ng bangko at ibang serbisyo bago nila alisin ang numero. Kung may gustong sumuri nito, magtanong sa { $shop } gamit ang reference number, o sa telco gamit ang work order number. Nakasulat dito ang sinabi ng telco sa shop na ito; hindi ito papel ng telco.
slip-stamp = Tatak at pirma ng shop
slip-seal-completed = Tapos na

# Naisauli ang SIM card
slip-title-handed-back = Naisauli ang SIM card at ayos na
slip-handed-back-at = Isinauli
slip-hands-back = Isinauli ko ang SIM card. Tama ang nakasulat dito sa Settlement. Maliban sa mga refund na parating pa, ayos na ang lahat.

# Dispute
slip-title-dispute = Dispute
slip-dispute = Dispute
slip-case = Request
slip-since = Mula
slip-looked-at = Titingnan ulit sa
slip-evidence = Dalhin o itago bilang ebidensya
slip-dispute-next = Idudulog ito ng { $shop } sa telco at titingnan ulit sa { $day }. Dalhin ang nasa listahan, o ipakita sa amin sa cellphone ninyo.

# Form na sinusulatan
slip-title-form = Cancellation request
slip-form-how = Isulat sa malalaking letra at lagyan ng tsek ang angkop. Iwang blangko ang hindi alam: itatanong ng staff. Huwag isulat ang password o code mula sa text.
slip-form-proxy = Kung may kumikilos lang para sa may-ari
slip-form-declare = Totoo ang mga sagot ko, at hinihiling kong i-cancel ang SIM na ito.
slip-form-shop = Shop ang magsasagot

# Mga pangalan nila, sa mga button
paper-request = listahan ng kulang
paper-certificate = cancellation certificate
paper-handed_back = papel ng isinauling SIM card
paper-dispute = papel ng dispute
