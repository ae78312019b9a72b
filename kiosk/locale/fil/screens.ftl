# Mga salita ng lahat ng screen.
brand = SIM cancellation desk
greeting = Pindutin para simulan
continue = Magpatuloy
back = Balik
change = Baguhin
finish = Tapusin
choose = Pumili …
progress = Kung nasaan na kayo
paper-label = Ang papel ninyo sa ngayon
call-person = Tumawag ng staff
not-provided = Hindi ibinigay
unverified = (hindi kumpirmado ng telco)
no-published-rule = (walang nakalathalang patakaran: telco ang magpapasya)
out-of-order = Sagutin muna ito. Walang nawala sa mga inilagay ninyo.
take-suggestion = Gamitin ang { $value }
error-prefix = Mali:
errors-title = { $count } bagay ang dapat itama
hotline = Opisyal na hotline ng { $carrier }: { $number }
hotline-dial = Opisyal na hotline ng { $carrier }: { $number } ({ $dial })
no-hotline = Wala kaming kumpirmadong hotline number ng { $carrier }. Gamitin ang opisyal na page:
no-published-time = Walang inilathalang tagal ang telco para dito.
review-spot = On the spot
review-days =
    { $unit ->
        [working_day] { $min ->
            [0] { $max ->
                [1] sa loob ng 1 working day
               *[other] sa loob ng { $max } working days
            }
           *[other] { $same ->
                [yes] { $max ->
                    [1] 1 working day
                   *[other] { $max } working days
                }
               *[no] { $min } hanggang { $max } working days
            }
        }
       *[calendar_day] { $same ->
            [yes] { $max } araw
           *[no] { $min } hanggang { $max } araw
        }
    }
promise-held = (bilang mula sa araw na mabayaran ito)
promise-guided = (bilang mula sa araw na mag-apply kayo)
promise-by = Inaasahan sa { $day }: { $how }.

chapter-card = SIM
chapter-before = Bago
chapter-id = ID
chapter-sim = Ang SIM
chapter-money = Pera
chapter-check = Suriin

# Unang screen at mga SIM
attract-title = Ipa-cancel nang tama ang SIM
attract-lead = Mga sampung minuto. May receipt kayo pag-alis.
attract-point-1 = Dalhin ang ID ninyo, at ang SIM kung nasa inyo pa.
attract-point-2 = Ang hindi pagpapa-load ay hindi pag-cancel. Nakakabit pa rin sa numero ang bank at payment apps.
attract-point-3 = Hindi kami kailanman humihingi ng password, OTP o bayad.
track-link = May reference number ako: nasaan na ang request ko?
sample-reference = Reference no.
sample-card = SIM
sample-how = Paraan
sample-applicant = Aplikante
sample-document = ID
sample-number = Numero
sample-refund = Refund
sample-promise = Inaasahan sa
sample-foot = Napupunan ang papel habang sumasagot kayo. Kung ano ang nakikita dito, iyon ang ipi-print.
h-cards = Aling SIM ang gusto ninyong ipa-cancel?
lead-cards = Tingnan ang pangalang nakasulat sa SIM o makikita sa cellphone ninyo.
tile-bring = Dalhin:
tile-time = Tagal:
not-topping-up-title = Ang hindi pagpapa-load ay hindi pag-cancel
not-topping-up = Nakapangalan pa rin sa inyo ang SIM na hindi na ginagamit, hanggang kumpirmahin ng telco na na-cancel na ito. Tinutulungan kayo ng desk na ito na hilingin iyon, at fino-follow up namin.
receipt-title = Acknowledgment receipt
need-procedure = Piliin ang SIM na ipapa-cancel

# Mga heading
h-how = Paano ninyo gustong gawin ito?
h-guide-online = Paano ito gawin online
h-guide-hotline = Paano ito gawin sa telepono
h-before = Bago mag-cancel
h-privacy = Ano ang mangyayari sa impormasyon ninyo
h-who = Sino ang magpapa-cancel?
h-document = Aling ID ang ginamit sa pagrehistro ng SIM?
h-identity = ID ng may-ari
h-representative = ID ng representative
h-card-state = Nasaan ngayon ang SIM?
h-card = Ano ang numero ng SIM?
h-plan = Anong klaseng plan ito?
h-money = Load at mga bill
h-contract = Ang kontrata ninyo
h-arrears = May hindi pa bayad
h-refund = Ano ang gagawin sa natitirang pera, kung mayroon?
h-payee = Saan ipapadala ang pera?
h-reason = Bakit kayo magpapa-cancel?
h-contact = Paano namin kayo makokontak?
h-leaving = Aalis ba kayo ng bansa?
h-leaving-early = Aalis kayo bago ang inaasahang araw ng pagtatapos
h-signature = Pumirma po rito
h-check = Suriin ang mga sagot, saka isumite
h-done = Tinanggap na ang request ninyo
h-guidance = Dalhin ang gabay
h-person = May pupunta na po sa inyo
h-track = Nasaan na ang request ko?
h-track-case = Ang request ninyo
h-stop-ineligible = Hindi pa maipapa-cancel ang SIM na ito
h-stop-wrong_channel = Hindi puwede ang paraang ito para sa SIM na ito
h-stop-blocked = May kailangan munang gawin
h-stop-expired = Expired na ang ID na ito

# Mga paunang salita
lead-guide = Ito ang mga hakbang. Puwede ring hawakan ng shop ang request ninyo, i-follow up ito at bigyan kayo ng receipt.
lead-before = Sagutin ang bawat isa. Ang “Mamaya” ay ilalagay sa papel ninyo bilang paalala.
lead-who = Ang dapat magpa-cancel ay ang rehistradong may-ari ng SIM, o ang taong binigyan niya ng nakasulat na pahintulot.
lead-document = Piliin ang ginamit sa pagrehistro. Hindi kami nagtatago ng litrato nito kung hindi kayo payag.
lead-identity = I-type kung ano ang nakasulat sa ID.
lead-representative = Dalawang ID ang sinusuri: sa may-ari at sa representative.
lead-card = Ilagay ang alam ninyo. Mahahanap ng staff ang iba.
lead-money = Iwang blangko ang hindi ninyo alam. Itatanong ito ng staff sa telco.
lead-contract = Iwang blangko ang hindi ninyo alam. Tantiya lang ang pre-termination fee na nakalagay dito hanggang kumpirmahin ng telco.
lead-payee = Sa ilalagay ninyo lang mapupunta ang refund. Suriin ang bawat letra at numero.
lead-contact = Magbigay ng telepono o e-mail na gagana pa kapag wala na ang numerong ito.
lead-reason = Tinatanong ito ng telco. Puwede ang “Iba pa”.
lead-leaving = Iwang blangko kung hindi kayo aalis.
lead-signature = Pumirma gamit ang daliri, o i-type ang pangalan ninyo. Kinukumpirma ninyong totoo ang mga sagot at hinihiling ninyong i-cancel ang SIM na ito.
sign-again = May sagot na nabago matapos kayong pumirma. Pumirma po ulit.
lead-check = Walang ipapadala hanggang pindutin ninyo ang button sa dulo.
lead-done = Ito ang reference number ninyo. Gamit ito at ang huling apat na digit ng contact number ninyo (o ang sarili ninyong apat na digit), makikita ninyo ang request ninyo kahit kailan.
lead-guidance = I-print ang mga hakbang at ang sasabihin. Hindi kailangan ang pangalan ninyo. Ibalik dito ang work order number kung gusto ninyong i-follow up namin.
lead-person = Nasabihan na ang staff na nasa station { $station } kayo. Manatili po rito, o kumaway. Hindi mawawala ang mga sagot ninyo.
lead-track = Nasa receipt ang reference number.
person-back = Ituloy kung nasaan ako

# Mga tanong
q-procedure = SIM
q-channel = Paraan
q-consents = Mga pinapayagan ninyo
q-acting-as = Sino kayo?
q-holder-name = Buong pangalan, gaya ng nasa ID
q-id-type = ID
q-id-country = Bansang nagbigay nito
q-id-expires = May bisa hanggang
q-mrz = Ang mga linyang may <<< sa ibaba (kung mai-scan ninyo)
q-rep-name = Buong pangalan ng representative
q-rep-id-type = ID ng representative
q-rep-id-number = Numero ng ID ng representative
q-rep-id-expires = May bisa hanggang
q-card-state = Nasaan ang SIM?
q-msisdn = Numerong ipapa-cancel
q-iccid = SIM card number (ICCID)
q-eid = eSIM number (EID)
q-account-ref = Account number o order number
q-plan-type = Plan
q-bundle = Kasama ba ang SIM sa isang bundle ng ibang serbisyo?
q-balance = Natitirang load ({ $currency })
q-arrears = Hindi pa bayad na bill ({ $currency })
q-deposit = Ibinayad na deposit ({ $currency })
q-monthly-fee = Monthly fee ({ $currency })
q-contract-ends = Matatapos ang kontrata sa
q-settlement = Natitirang pera
q-payee-name = Pangalan ng may-ari ng account
q-bank-name = Bangko
q-bank-account = Account number
q-transfer-to = Numerong tatanggap ng load
q-transfer-to-again = Ulitin ang numerong iyon
q-reason = Dahilan
q-remarks = May idadagdag pa ba?
q-departs-on = Araw ng pag-alis
q-contact-country = Bansa ng numerong ito
q-contact-phone = Contact number
q-contact-email = Contact e-mail
q-track-code = Apat na digit na kayo ang pipili
q-signature = Pirma
q-signature-name = O i-type ang buong pangalan
q-reference = Reference number
q-code = Apat na digit
id-number--passport = Passport number
id-number--th-national-id = Thai ID number
id-number--ph-philsys = PhilSys card number (16 digit)
id-number--id-nik = NIK
id-number--cn-resident-id = Resident ID number
id-number--cn-travel-permit = Travel permit number
id-number--other = Numero ng ID

hint-holder-name = Gaya ng mga letra sa ID. Puwede ang sulat na Chinese, Thai at Latin.
hint-id-country = Ang bansang nakasulat sa ID, kahit iba ang nasyonalidad ninyo.
hint-id-expires = Taon, buwan, araw: halimbawa 2033-12-31. Iwang blangko lang kung wala nito sa ID.
hint-rep-id-expires = Taon, buwan, araw: halimbawa 2033-12-31. Iwang blangko lang kung wala nito sa ID.
no-expiry = Walang expiration
hint-mrz = I-scan, o iwang blangko at sagutan ang nasa ibaba.
hint-msisdn = Ang numero ng SIM na ito, hindi ng iba.
hint-iccid = 19 o 20 digit, kadalasang nagsisimula sa { $prefix }. I-scan ang bar code, o i-type ang numero.
hint-eid = 32 digit. I-dial ang *#06# para makita.
hint-account-ref = Nasa bill, sa papel ng pagrenta, o sa app ng telco.
hint-balance = Halimbawa 120.50. Iwang blangko kung hindi alam.
hint-arrears = 0 kung walang babayaran. Iwang blangko kung hindi alam.
hint-deposit = 0 kung wala. Iwang blangko kung hindi alam.
hint-monthly-fee = Iwang blangko kung hindi alam.
hint-contract-ends = Taon, buwan, araw. Iwang blangko kung walang kontrata o hindi alam.
hint-payee-name = Gaya ng nakasulat sa bangko.
hint-transfer-to = Ibang numero sa telco ring ito.
hint-remarks = Hindi kailangang sagutan. Huwag maglagay ng password o code.
hint-departs-on = Taon, buwan, araw: halimbawa 2026-12-31.
hint-contact-phone = Kahit saang bansa. Hindi ang numerong ipapa-cancel.
hint-contact-email = Kung wala kayong teleponong ibibigay, o gusto ninyo ang mga papel sa e-mail.
hint-track-code = Sagutan lang kung wala kayong ibibigay na telepono: kailangan ito para makita ang request ninyo.
hint-signature-name = Kung hindi kayo makapirma o ayaw pumirma gamit ang daliri.
hint-code = Ang huling apat na digit ng contact number ninyo, o ang apat na pinili ninyo.

# Mga pagpipilian
channel--counter = Dito sa counter
channel--online = Online, kayo mismo
channel--hotline = Sa telepono
here--decided = Kami ang magsusumite
here--assisted = Sasamahan namin kayo sa site ng telco
here--papers = Susuriin namin ang mga papel at ipapasa
step-kind-web = Website:
step-kind-app = App:
step-kind-phone = Telepono:
step-kind-shop = Shop:
step-kind-sms = Text:
step-login = (kayo mismo ang magta-type ng password)
what-to-say = Ano ang sasabihin
guide-choice = Gusto ba ninyong hawakan namin ang request at i-follow up hanggang magkumpirma ang telco?
guide-follow = Oo, i-follow up dito
guide-alone = Hindi, i-print lang ang gabay
check--done = Tapos
check--not-applicable = Hindi para sa akin
check--later = Mamaya
check--cannot = Hindi ko kaya
consents--process = Gamitin ang impormasyong ito para i-cancel ang SIM (kailangan)
consents--id-image = Magtago ng litrato ng ID ko hanggang maisara ang request
consents--notify = Balitaan ako sa text o e-mail
acting-as--holder = Ako ang rehistradong may-ari
acting-as--representative = Para sa may-ari ako
who-letter = Para sa may-ari? Dapat muna niyang sagutan at pirmahan ito:
id-type--passport = Passport
id-type--th-national-id = Thai ID card
id-type--ph-philsys = PhilSys card
id-type--id-nik = Indonesian ID (NIK)
id-type--cn-resident-id = Mainland resident ID
id-type--cn-travel-permit = Travel permit
id-type--other = Ibang ID
card-state--in-hand = Dala ko
card-state--lost = Nawala
card-state--stolen = Ninakaw
card-state--damaged = Sira
card-state--installed = Nasa device ko
card-state--removed = Wala na sa device ko
plan-type--prepaid = Prepaid
plan-type--postpaid = Postpaid (buwanan)
plan-type--unknown = Hindi ko alam
bundle--no = Hindi
bundle--yes = Oo
bundle--unknown = Hindi ko alam
settlement--refund-bank = Sa bank account
settlement--refund-cash = Cash
settlement--transfer = Sa ibang numero
settlement--waive = Huwag nang i-refund
reason--new-device = Bagong device
reason--moved = Lilipat o uuwi ako
reason--changed-carrier = Ibang telco na
reason--unused = Hindi ko ginagamit
reason--account-problem = May problema sa account
reason--plan-unfit = Hindi bagay sa akin ang plan
reason--other = Iba pa

# Ano ang kulang
need-check = Pumili ng isa sa bawat hanay
need-channel = Piliin kung paano ninyo gustong gawin
need-consents = Lagyan ng tsek ang unang kahon: kung wala ito, hindi namin puwedeng asikasuhin ang request ninyo. Puwede rin kayong tumawag ng staff
need-acting-as = Piliin kung sino kayo
need-id-type = Pumili ng ID
need-id-number = Ilagay ang numero ng ID
need-id-country = Piliin ang bansang nagbigay ng ID
need-id-expires = Ilagay kung hanggang kailan may bisa ang ID
need-holder-name = Ilagay ang pangalang nasa ID
need-rep-name = Ilagay ang pangalan ng representative
need-rep-id-type = Piliin ang ID ng representative
need-rep-id-number = Ilagay ang numero ng ID ng representative
need-rep-id-expires = Ilagay kung hanggang kailan may bisa ang ID ng representative
need-card-state = Piliin kung nasaan ang SIM
need-msisdn = Ilagay ang numerong ipapa-cancel. Puwede rin kayong tumawag ng staff
need-iccid = Ilagay ang numerong nakasulat sa SIM card
need-eid = Ilagay ang EID
need-account-ref = Ilagay ang account number o order number
need-plan-type = Piliin ang plan, o “Hindi ko alam”
need-bundle = Pumili ng isa, o “Hindi ko alam”
need-balance = Ilagay ang natitirang load
need-arrears = Ilagay ang hindi pa bayad, o 0
need-deposit = Ilagay ang deposit, o 0
need-monthly-fee = Ilagay ang monthly fee
need-contract-ends = Ilagay kung kailan matatapos ang kontrata
need-settlement = Piliin kung ano ang gagawin sa natitirang pera, kung mayroon
need-payee-name = Ilagay ang pangalan ng may-ari ng account
need-bank-name = Ilagay ang bangko
need-bank-account = Ilagay ang account number
need-transfer-to = Ilagay ang numerong tatanggap ng load
need-transfer-to-again = Ilagay ulit ang numerong iyon
need-reason = Pumili ng dahilan
need-remarks = Sumulat ng ilang salita
need-departs-on = Ilagay ang araw ng pag-alis ninyo
need-contact-phone = Magbigay ng telepono o e-mail
need-contact-email = Ilagay ang e-mail
need-track-code = Pumili ng apat na digit, dahil wala kayong ibinigay na telepono: kailangan ito para makita ang request ninyo
need-signature = Pumirma gamit ang daliri, o i-type ang pangalan ninyo sa ibaba

one-is-enough = Sagutan kahit isa sa mga ito. Mahahanap ng staff ang iba
name-characters = Hindi ginagamit ang { $characters } sa pangalan. Isulat ito gaya ng nasa ID
choose-one = Pumili ng isa sa mga sagot na nakalagay
country-unknown = Wala sa listahan namin ang country code na { $code }. Kung ganito ang nasa dokumento, magpatuloy.
cannot-be-printed = Hindi mai-print ang mga ito: { $characters }. Isulat ito gaya ng nasa passport, sa mga letrang Latin
mrz-disagrees = { $zone } ang nakasulat sa na-scan na mga linya. Suriin kung alin ang tama
date-passed = Lumipas na ang araw na ito. Ilagay ang petsa ngayon ({ $today }) o mas huling petsa
code-four-digits = Eksaktong apat na digit ang ilagay
track-code-printed = Naka-print sa papel ninyo ang apat na digit na ito: makikita ng makakapulot ang request ninyo. Pumili ng iba.
account-number-form = May 5 hanggang 34 na letra at digit ang account number. Ihambing ito sa card o bank app ninyo
signature-unreadable = Hindi mabasa ang pirma. Burahin at pumirma ulit, o i-type ang pangalan ninyo

# Mga pagtigil
stop-ineligible = Sa ngayon, hindi tumatanggap ang telco ng ganitong request.
stop-wrong_channel = Hindi tinatanggap ng telco ang request na ito sa ganitong paraan.
stop-blocked = Asikasuhin muna ito, saka bumalik. Nasa papel ninyo kung ano ang gagawin.
stop-expired = Kailangan ng telco ang ID na may bisa pa. Gumamit ng ibang ID na may bisa, o i-renew ito at dalhin ang luma kasama ng bago.
stop-instead-counter = Ituloy dito sa counter
stop-instead-online = Ituloy online
stop-instead-hotline = Ituloy sa telepono
stop-change-ineligible = Baguhin ang mga sagot ko
stop-change-blocked = Tapos na, bumalik
stop-change-expired = Gumamit ng ibang ID

arrears-due = Sabi ninyo, { $amount } ang hindi pa bayad.
arrears-hold = Magka-cancel lang ang telco kapag bayad na ito. Isumite na ngayon ang request: naka-hold ito at itutuloy namin kapag ipinakita ninyo ang patunay ng bayad.
arrears-warn = Bayaran ito agad kung kaya: hindi ito nawawala kasama ng SIM.
arrears-after = Puwede pa itong singilin ng telco kahit wala na ang SIM.
arrears-go-held = Ituloy, naka-hold hanggang mabayaran
arrears-go-on = Ituloy

leaving-by = Maaaring abutin hanggang { $day } bago ito matapos ng telco.
leaving-offer = Puwede pa ring isumite ngayon ang request. Para matapos ito pagkaalis ninyo:
leaving-email = Magbigay ng e-mail, para matanggap ninyo ang mga papel sa ibang bansa
leaving-representative = Magtalaga ng representative na may authorization letter
leaving-go = Naiintindihan ko, ituloy

# Privacy
privacy-1 = Ginagamit ng { $shop } ang mga sagot ninyo para i-cancel ang SIM na ito at patunayang nagawa iyon. Wala nang iba pa.
privacy-2 = Sa { $carrier } lang ito ibinibigay at wala nang iba. Puwede ninyong hilingin dito sa counter na makita o burahin ito.
privacy-3 = Naka-encrypt ang pagkakatago nito. Sa papel at sa screen, pinaikli ang mga numero.
privacy-4 = Binubura ito nang hindi lalampas sa { $days } araw mula nang maisara ang request.
privacy-5 = Hindi kami kailanman humihingi ng password, OTP o sagot sa security questions ng telco ninyo.

# Pirma
pad-hint = Pumirma rito
pad-clear = Burahin

submit = Isumite ang request ko
declare = Sa pagsumite, hinihiling ninyong i-cancel ang SIM na ito. Cancelled lang ito kapag kinumpirma na ng telco.

# Tapos, mga papel, pagsubaybay
done-submitted = Tinanggap
done-held = Tinanggap at naka-hold hanggang mabayaran
your-number = Ang queue number ninyo
promised-by = Inaasahan sa
accepted-on = Tinanggap noong
next-title = Ano ang susunod
papers-title = Ang mga papel ninyo
print-paper = I-print: { $paper }
print-roll = maliit (80 mm)
paper-receipt = acknowledgment receipt
paper-ticket = queue ticket
paper-guidance = gabay
paper-refusal = papel ng dahilan
paper-authority = letter para sa representative
q-work-order = Work order number
hint-work-order = Ang numerong ibinigay ng telco online o sa telepono.
file-it = I-save ang numero
filed-meanwhile = May nagbago sa request na ito kani-kanina lang. Tingnan ulit, saka subukan muli
track-open = Ipakita ang request ko
track-not-found = Wala kaming makitang request na may ganitong reference number at apat na digit. Ihambing ang dalawa sa receipt ninyo
track-slow-down = Masyadong maraming subok. Maghintay po ng limang minuto, o magtanong sa staff
state-means-submitted = Titingnan na ng staff ang request ninyo.
state-means-in_review = Sinusuri ng staff ang impormasyon ninyo.
state-means-needs_information = May kulang pa. Sumagot sa ibaba, o pumunta sa counter.
state-means-held = Naghihintay ang request, halimbawa ng bayad. Pumunta sa counter kapag naayos na.
state-means-approved = Nasuri na ang lahat. Ipapadala na ito sa telco.
state-means-with_carrier = Nasa telco na ito. Hinihintay namin ang kumpirmasyon.
state-means-completed = Kinumpirma na ng telco na na-cancel ang SIM.
state-means-rejected = Tinanggihan ang request. Nasa papel ang dahilan.
state-means-failed = Tinanggihan ito ng telco. Naghahanap kami ng ibang paraan.
state-means-withdrawn = Binawi ang request. Tuloy pa rin ang SIM.

# Kapag may problema
trouble-go = Pumili ng SIM
trouble-home = Unang screen
trouble-ended = Tapos na ang session ninyo
trouble-ended-text = Para protektahan ang impormasyon ninyo, binura ang lahat. Kung naisumite na ninyo ang request, ligtas ito: hanapin gamit ang reference number.
trouble-not-found = Walang laman dito
trouble-not-found-text = Walang ganitong page, o sa naunang customer ito. Walang nawala.
trouble-forged = Wala nang bisa ang form na ito
trouble-forged-text = Hindi ito galing sa session na ito, kaya hindi namin ginamit. Hindi nagbago ang mga naka-save na sagot. Bumalik at subukan ulit.
trouble-too-large = Masyadong marami iyon
trouble-too-large-text = Mas malaki ang ipinadala kaysa kaya ng desk na ito. Paikliin po. Hindi nagbago ang mga naka-save na sagot.
trouble-too-often = Sapat na muna ang dami nito
trouble-too-often-text = Mula sa labas ng shop, limitado ito sa bawat oras. Walang nawala: nandito pa ang mga sagot ninyo. Maghintay po, o pumunta sa counter.
trouble-bad-request = Hindi iyon gumana
trouble-bad-request-text = Walang nabago. Bumalik at subukan ulit, o tumawag ng staff.
trouble-busy = Sandali lang po
trouble-busy-text = Hindi ito na-save ng desk ngayon. Bumalik at subukan ulit.
trouble-broken = Nagkaproblema po sa amin
trouble-broken-text = Ligtas ang mga naka-save na sagot. Bumalik at subukan ulit, o tumawag ng staff.
