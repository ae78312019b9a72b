# Mga papel na ipi-print
print-h-queued = Ipini-print na ang papel ninyo
print-h-printed = Handa na ang papel ninyo
print-h-held = Naghihintay sa counter ang papel ninyo
print-h-failed = Hindi gumana ang printer
print-h-void = Hindi na ipi-print ang papel na ito
print-text-queued = Ilang segundo lang ito. Sandali lang po.
print-text-printed = Pakikuha ito sa printer.
print-text-held = Ipi-print ito ng staff sa counter. Pakisabi ang numero sa screen na ito.
print-text-failed = Walang nawala sa mga inilagay ninyo. Tutulungan po kayo ng staff sa counter.
print-text-unsure = Baka lumabas na ito: pakitingnan ang printer. Kung wala, magtanong po sa counter.
print-text-void = Kung kailangan pa ninyo ito, magtanong po sa counter.
print-pdf = PDF na lang
print-look-again = Tingnan ulit

prints-title = Mga papel na hindi pa lumalabas
prints-lead = Mga papel na hindi pa lumalabas, pinakaluma muna. Baka naghihintay ang customer.
prints-none = Walang papel na naghihintay.
prints-owing = Hindi pa lumalabas ({ $count })
prints-state-held = naghihintay na payagan
prints-state-queued = naghihintay ng printer
prints-state-printing = ipini-print na
prints-state-printed = na-print na
prints-state-failed = hindi na-print
prints-state-void = hindi na itinuloy
prints-asked = hiningi sa { $station }, { $at }
prints-release = Payagan
prints-again = I-print ulit
prints-came-out = Lumabas na
prints-forget = Huwag na
prints-gone = May nauna na: iba na ang lagay ng papel na ito.

print-fault-unreachable = walang koneksyon: bukas ba ito at nasa network?
print-fault-refused = hindi nito tinatanggap ang papel: suriin ang address at settings
print-fault-paper_out = walang papel
print-fault-cover_open = bukas ang takip
print-fault-jammed = may naipit na papel: alisin ito
print-fault-no_pdf = hindi ito tumatanggap ng PDF: i-set up bilang queue ng CUPS at ilagay ang address ng queue
print-fault-no_a4 = wala itong A4: kung rolyo, lagyan ng ?media=80 ang address
print-fault-mute = walang sagot: kung lumalabas ang sarili nitong test, lagyan ng ?status=no ang address
print-fault-offline = offline, o huminto dahil sa sira
print-fault-hung = hindi sumagot sa oras: baka abala
print-fault-died = naputol ang koneksyon; baka may kalahating papel sa loob
print-fault-aborted = itinigil ng printer ang pag-print
print-fault-broken = hindi naihanda ang papel
print-fault-unsure = baka lumabas na: tingnan muna ang printer

printers-title = Mga printer
printers-lead = Ayon sa sagot nila ngayon.
printers-none = Walang nakatakdang printer: sa browser ipini-print ang lahat ng papel.
printers-ready = handa
printers-silent = nagpi-print pero hindi nagsasabi ng lagay nito
printers-test = Mag-print ng test page
printers-test-one = Mag-print ng test page sa { $name }
printers-tested = { $name }: lumabas na ang test page.
printers-tested-silent = { $name }: naipadala na ang test page. Pakitingnan kung lumabas ito.
printers-where = Aling papel, saan ipini-print
printers-browser = browser
printers-held = Ang papel na may personal na impormasyon na hiningi sa tablet ay naghihintay na payagan ng staff.
printers-roll = 80 mm na rolyo

trial-title = Test page
trial-frame = Dapat buo ang kahong ito sa bawat gilid.
