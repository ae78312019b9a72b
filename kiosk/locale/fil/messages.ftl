# Mga ipinapadala sa customer. Mga pangungusap na ito lang ang text: payak na letra at tanda.
message-submitted = { $shop }: tinanggap ang request ninyo { $reference }. Hindi pa cancelled ang SIM hangga't wala sa inyo ang certificate.
message-not-you = { $shop }: may humiling na i-cancel ang numerong ito. Kung hindi kayo iyon, { $call }.
message-contact-changed = { $shop }: binago sa counter ang cellphone number o e-mail ng request { $reference }. Kung hindi kayo iyon, pumunta po sa shop namin.
message-payee-changed = { $shop }: binago sa counter kung saan pupunta ang refund ng request { $reference }. Kung hindi kayo iyon, pumunta po sa shop namin.
message-needs-information = { $shop }: may kailangan pa kami sa inyo para sa request { $reference }.
message-held = { $shop }: naka-hold ang request ninyo { $reference }. Itutuloy ito kapag naayos na.
message-approved = { $shop }: nasuri at aprubado na ang request ninyo { $reference }. Ipapadala na ito sa telco.
message-completed = { $shop }: tapos na ang request ninyo { $reference }. Kinumpirma ng telco ang pag-cancel; handa na ang certificate ninyo.
message-rejected = { $shop }: tinanggihan ang request ninyo { $reference }. Masasabi namin kung bakit at kung ano ang puwede ninyong gawin.
message-failed = { $shop }: hindi naisagawa ng telco ang request ninyo { $reference }. Naghahanap kami ng ibang paraan.
message-withdrawn = { $shop }: binawi ang request ninyo { $reference }. Hindi namin ika-cancel ang SIM.
message-refund-paid = { $shop }: naibalik na ang natitirang pera sa SIM ninyo (request { $reference }).
message-reminder = { $shop }: paalala sa request ninyo { $reference }. May naghihintay na gagawin ninyo; pakigawa po hanggang { $day }.
message-call = tumawag sa { $number } o pumunta sa shop namin
message-look = tingnan ang { $url } o pumunta sa shop namin
message-until = Pakigawa po hanggang { $day }.
message-track = Tingnan: { $url }
message-ask = May tanong? Pumunta sa shop dala ang numerong ito.

# Sa e-mail lang.
message-subject = { $shop }: request { $reference } – { $what }
message-arrears = Naaantala ito ng mga hindi pa bayad na bill. Nasa receipt kung magkano at saan magbabayad.
message-reason = Dahilan: { $reason }
message-ended = Natapos ang serbisyo noong { $day }.
message-attached = Naka-attach ang papel bilang PDF. Pakitago po ito.
message-official = Opisyal na tulong ng telco: { $help }
message-footer = Natanggap ninyo ito dahil humingi kayo ng balita sa request ninyo. Hindi kami kailanman humihingi ng password, code o bayad sa e-mail.

# Tungkol saan ang bawat mensahe.
message-kind-submitted = tinanggap
message-kind-not-you = babala sa mismong numero
message-kind-contact-changed = binago ang contact sa counter
message-kind-payee-changed = binago ang tatanggap ng pera sa counter
message-kind-needs-information = may kailangan pa
message-kind-held = naka-hold
message-kind-approved = aprubado
message-kind-completed = tapos na
message-kind-rejected = tinanggihan
message-kind-failed = hindi naisagawa
message-kind-withdrawn = binawi
message-kind-refund-paid = naibalik ang pera
message-kind-reminder = paalala

# Para sa staff.
messages = Mga mensahe
messages-lead = Hindi pa nakarating ang mga ito sa customer. Walang nawala: ganoon pa rin ang case.
messages-none = Walang mensaheng dapat asikasuhin.
messages-none-yet = Wala pang mensahe sa case na ito.
messages-astray = Mga mensaheng hindi naihatid ({ $count })
messages-resend = Ipadala ulit
messages-resend-all = Ipadala ulit lahat
messages-to-case = Buksan ang case
messages-medium-sms = Text
messages-medium-email = E-mail
messages-state-waiting = Naghihintay maipadala
messages-state-sent = Naipadala { $at }
messages-state-failed = Itinigil { $at }
messages-state-void = Hindi ipinadala: { $why }
messages-next-try = Susunod na subok { $at }
messages-tries = { $count } subok
messages-folder = Isinulat sa file { $at }; walang ipinadala. Walang naka-set up na mail server o gateway.
message-fault-unreachable = walang sagot ang server
message-fault-busy = sobrang abala ang server
message-fault-setup = tinatanggihan ng server ang shop na ito: suriin ang settings
message-fault-refused = tinanggihan: baka mali ang address
message-fault-later = sabi ng server, mamaya na ipadala
message-fault-broken = may sira sa program na ito
message-void-gone = wala na ang address
message-void-overtaken = naayos na bago ito
message-void-met = nagawa na bago ang takdang araw, o lampas na ito

# Ano ang kinalabasan ng muling pagpapadala.
messages-again-sent = Naipadala na ang mensaheng ito. Kung hindi dumating, tawagan ang customer at suriin ang address.
messages-again-void = Wala nang mapapadalhan ng mensaheng ito.
messages-again-unknown = Walang ganitong mensahe. I-reload ang page at pumili sa mga nakalagay roon.
