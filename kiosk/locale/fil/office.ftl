# Sino ang gumawa.
actor-customer = Customer
actor-system = Ang system

# Ang opisina.
h-figures = Mga bilang
office-counter = Ang counter
h-overdue = Overdue
h-staff = Staff
h-stations = Mga station
h-hotlines = Mga hotline
h-search = Maghanap
h-timeline = Ano ang nangyari

# Mga bilang ng araw, linggo, buwan.
figures-period = Panahon
figures-period--day = Araw
figures-period--week = Linggo
figures-period--month = Buwan
figures-before--day = Naunang araw
figures-before--week = Naunang linggo
figures-before--month = Naunang buwan
figures-after--day = Sunod na araw
figures-after--week = Sunod na linggo
figures-after--month = Sunod na buwan
figures-date = Isang araw sa panahong iyon (YYYY-MM-DD)
figures-show = Ipakita
figures-head--submitted = Naisumite
figures-head--completed = Natapos
figures-head--minutes = Average na hintay
figures-head--kept = Natupad sa oras
figures-head--failed = Mensaheng hindi naihatid
figures-minutes = { $minutes } min
figures-days = Bawat araw
figures-days-alt = Mga bar: mga case na naisumite at natapos bawat araw; nasa file ng araw-araw na kabuuan ang mga bilang
figures-bars = Mga bar ng mga bilang sa table na ito
figures-none = Walang nabilang sa panahong ito.
figures--cards = Naisumite, ayon sa SIM
figures--states = Mga case na umabot sa bawat status
figures--reasons = Mga dahilan ng pag-cancel
figures--waits = Paghihintay sa counter
figures--promises = Natapos, kumpara sa inaasahang araw
figures--failures = Mga mensaheng itinigil
figures-no-reason = Walang ibinigay na dahilan
figures-wait = Wala pang { $minutes } min
figures-wait-more = { $minutes } min o higit pa
figures-promise--kept = Sa oras
figures-promise--missed = Huli
figures-promise--none = Walang inaasahang petsa
figures-times = Tagal bago matapos, ayon sa SIM
figures-card = SIM
figures-mean-days = Average na araw
figures-money = Pera
figures-currency = Currency
figures-taken = Tinanggap sa counter
figures-owed = Dapat ibigay sa mga customer
figures-paid = Mga refund na dumating
export-totals = Araw-araw na kabuuan bilang file
export-cases = Mga case bilang file
export-hint = CSV para sa spreadsheet: ang panahong nasa itaas, walang pangalan o numero ng tao. Nakatala sa audit kung sino ang kumuha ng file.

# Ano ang overdue.
overdue-count =
    { $count ->
        [0] Walang overdue.
       *[other] { $count } ang overdue, pinakaluma muna.
    }
overdue-days = Huli
overdue-late = { $days } araw
overdue-what = Ano
overdue-due = Takda noong
overdue-state = Status
overdue--promise = Inaasahang matapos
overdue--answer = May hiningi sa customer
overdue-dispute = Dispute
overdue-deed = Follow-up
pages = Mga pahina
page-before = Mga nauna
page-after = Mga kasunod

# Paghahanap ng case.
search-what = Reference number, pangalan, o huling apat na digit ng telepono
search-hint = Pangalan gaya ng nasa form, o isang salita nito. Ang telepono ay ang ipapa-cancel o ang contact number.
search-go = Hanapin
search-nothing-to-find = Ilagay ang reference number, kahit dalawang letra ng pangalan (o isang Chinese character), o apat na digit ng telepono.
search-found =
    { $count ->
        [0] Walang nakitang case. Suriin ang baybay, o subukan ang huling apat na digit ng telepono.
       *[other] { $count } case ang nakita, pinakabago muna.
    }
search-more = May iba pa: hanapin ang buong pangalan o ang reference number.
search-name = Pangalan
search-number = Numero
search-through = representative: { $name }

# Mga hotline.
hotlines-lead = Tawagan ninyo mismo ang bawat numero, saka kumpirmahin dito. Makikita ng staff ang petsa sa tabi ng numero. Mananatiling blangko ang numerong walang naglathala.
hotline-source = Pinagkunan: { $source }
hotline-not-confirmed = Hindi pa nakumpirma ng shop na ito.
hotline-confirmed-by = Kinumpirma noong { $day } ni { $name }
hotline-confirmed = Kinumpirma noong { $day } nang isulat ang procedure
hotline-confirm = Tinawagan ko ang { $number } at tama ito
hotline-blank = Walang alam na hotline: hindi kumpirmado. Opisyal na site na lang ang nasa mga papel.

# Staff at mga station, sa tingin ng manager.
staff-lead = Masa-sign out agad ang sinumang babaguhin dito. Nasa history pa rin ang pangalan ng mga umalis na.
role--clerk = Clerk
role--manager = Manager
staff-left = Wala na rito
staff-you = kayo
staff-locked = Naka-lock: sobrang daming maling PIN
staff-make--clerk = Gawing clerk
staff-make--manager = Gawing manager
staff-leave = I-deactivate
staff-return = Ibalik
staff-unlock = Alisin ang lock
staff-new-pin = Bagong PIN
staff-pin-of = Bagong PIN ni { $name }
staff-save-pin = I-save ang PIN
staff-new = Bagong tao
staff-name = Pangalan
staff-role = Tungkulin
staff-take-on = Idagdag
staff-last-manager = Siya lang ang manager na makakapag-sign in. Gawin munang manager ang iba.
stations-lead = Sa mga device na ito lang nagsa-sign in ang staff. May code ang bagong station; ilagay ito sa device sa loob ng isang oras, sa /counter/enrol. Kapag ni-revoke ang station, masa-sign out ang sinumang naroon.
station-code = Ang code ng { $name }. Ngayon lang ito ipinapakita at isang beses lang magagamit, sa loob ng isang oras:
station-name = Station
station-device = Device
station-seen = Huling sign-in
station-enrolled = Naka-enroll
station-waiting = Naghihintay ng code
station-never = Hindi pa
station-revoke = I-revoke
station-revoke-one = I-revoke: { $name }
station-new = Bagong station, gaya ng numero ng window nito
station-add = Idagdag

# Lahat ng nangyari sa case.
timeline-of = Case { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = Inasikaso: { $task }
timeline-message = Mensahe ({ $by }): { $what }
timeline-printed = Na-print: { $paper }
overdue-theirs = Isama ang gagawin mismo ng mga customer
overdue-ours = Ang naghihintay lang sa atin
