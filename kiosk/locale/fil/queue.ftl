# Ang pila sa counter.
queue-call = Tawagin ang { $number }
queue-finish-and-call = Tapos. Tawagin ang { $number }
queue-nobody = Walang naghihintay
queue-waiting-title = Naghihintay
queue-no-form = Wala pang form
queue-minutes = { $minutes } min
queue-for-window = para sa window { $window }
priority--1 = May booking
priority--2 = Senior
priority--3 = PWD
priority--4 = May maliit na bata o buntis
queue-booked-at = naka-book { $time }
queue-goes-first = Mauuna
queue-elsewhere = Sa ibang window
queue-missed = Hindi dumating
queue-at-window = { $number } · window { $window }
queue-let-first = Paunahin ang isa
queue-whom = Numero

queue-mine-none = Walang tao sa window na ito
queue-mine-lead = Tawagin ang susunod na customer sa kaliwa, o mag-encode ng case.
queue-state--called = Tinawag nang { $calls } beses, papunta na
queue-state--serving = Nasa window ninyo
queue-open-case = Buksan ang case { $reference }
queue-key-in-for = I-encode para sa { $number }
queue-move--serve = Nandito na
queue-move--again = Tawagin ulit
queue-move--no-show = Hindi dumating
queue-move--finish = Tapos
queue-move--back = Ibalik sa pila
queue-pass-on = Ipasa sa window
queue-move--transfer = Ipasa

queue-called = Tinatawag ang { $number } sa window na ito.
queue-drawn = Nakuha ang { $number }.
queue-print-drawn = I-print ang ticket
queue-did--serve = Nasa window ninyo ang { $number }.
queue-did--again = Tinatawag ulit ang { $number }.
queue-did--no-show = Hindi dumating ang { $number }. Kung dumating pa, ibalik sa pila.
queue-did--finish = Tapos na ang { $number }.
queue-did--back = Naghihintay ulit ang { $number }.
queue-did--transfer = Naipasa ang { $number } sa window { $window }.
queue-did--first = Mauuna na ngayon ang { $number }.
queue-empty = Wala nang naghihintay para sa window na ito ngayon. Walang nabago.
queue-still-called = Tinawag ang { $number } sa window na ito at hindi pa dumarating. Pindutin muna ang “Nandito na”, “Tawagin ulit” o “Hindi dumating”. Walang nabago.
queue-gone = Hindi ngayong araw ang numerong ito. Walang nabago.
queue-other-window = Nasa window { $window } na ang { $number }, kaya ang window na iyon ang magtutuloy. Walang nabago.
queue-not-now =
    { $state ->
        [waiting] Naghihintay ulit ang { $number }, kaya hindi ito magagawa ngayon.
        [called] Tinawag na ang { $number } sa window { $window }.
        [serving] Nasa window { $window } na ang { $number }.
        [no_show] Nakatalang hindi dumating ang { $number }.
       *[done] Tapos na ang { $number }.
    } Walang nabago.
queue-which-window = Pumili ng bukas na window. Walang nabago.

# Gaano katagal, ayon sa takbo ng araw.
wait-about =
    { $least ->
        [0] sa loob ng { $most } minuto
       *[other] mga { $least } hanggang { $most } minuto
    }

# Unang screen ng counter.
home-due = Takda ngayon o mas maaga
home-due-none = Walang takda ngayon.
home-due--promise = inaasahan sa { $day }
home-due--answer = hinihingi ang sagot hanggang { $day }
home-due--deed = gagawin hanggang { $day }
home-overdue-all = Ang buong listahan
home-key-in = Mag-encode ng case
home-key-in-lead = Para sa hindi makagamit ng tablet, o mula sa papel na form.
home-papers-in = Wika ng papel
home-form = Mag-print ng blangkong form
home-draw = Kumuha ng numero para sa iba
home-draw-why = Mauuna dahil
home-draw-no-reason = Walang priority
home-draw-go = Kunin ang numero

# Draft na hawak ng staff.
draft-keyed = Nag-e-encode kayo ng case
draft-helped = Sinasagutan ninyo ang form ng customer
draft-go-on = Ituloy
draft-throw-away = Itapon
draft-give-back = Ibalik sa tablet
draft-gone = Wala na ang form na ito: naisumite na, o natapos ang session.
draft-thrown-away = Itinapon ang form.
draft-given-back = Nasa tablet na ulit ng customer ang form. Nandoon lahat ng na-type ninyo.
hand-keyed = In-encode ni { $name }
hand-helped = Sinasagutan ito ni { $name } kasama ang customer
hand-counter = Balik sa counter
hand-case = Buksan ang case

# Pagtawag ng tao.
call-at = Tumatawag ang tablet { $station }
call-somewhere = sa unang screen
call-go = Pupunta ako
call-take = Buksan dito ang form nila
call-answered = Pupunta kayo sa tablet { $station }. Nakikita iyon ng iba.
call-answered-already = May kasamahan nang sumagot sa tawag na ito.
call-no-draft = Sinagot ninyo ang tablet { $station }, pero walang form na mabubuksan: naisumite na, natapos na, o nasa kasamahan.
helped-title = Kasama ninyong sumasagot dito si { $name }
helped-lead = Nandito lahat ng na-type ninyo. Kapag tapos na si { $name }, kusang magpapatuloy ang screen na ito.
helped-go = Tingnan ulit ngayon

# Numero sa tablet.
take-number = Kumuha ng numero
number-title = Ang numero ninyo
number-ahead-wait = Tagal ng hintay: { $wait }
number-waiting = Huwag po munang lumayo. Tatawagin ang numero ninyo sa display board.
number-called = Kayo na po: window { $window }
number-done = Tapos na ang numerong ito.
number-missed = Tinawag ang numero ninyo pero walang lumapit. Sabihin po sa staff: ibabalik nila ito.
number-early = Maaga kayo. Turn na ninyo mula mga sampung minuto bago ang { $time }; bago iyon, ayon sa numero ang paghihintay.
number-due = May booking kayo ng { $time }, kaya mauuna kayo sa iba.
number-late = Lampas na ang oras ng booking ninyo, { $time }. Nasa pila kayo sa numerong ito; salamat po sa paghihintay.
number-form = Sagutan na ang form
number-form-lead = Mas mabilis sa window kapag may form na. Hindi magbabago ang numero ninyo.
slip-listen = Huwag po munang lumayo, at bantayan ang numero ninyo sa display board.

# Mga booking.
book-link = Mag-book ng oras
book-title = Mag-book ng oras
book-lead = Hindi kailangan ang pangalan. May code kayong makukuha; dalhin ito.
book-day = Anong araw?
book-time = Anong oras sa { $day }?
book-places =
    { $places ->
        [0] puno na
       *[other] { $places } puwesto pa
    }
book-go = I-book ang oras na ito
book-which-time = Pumili ng oras na libre pa.
book-just-taken = Kakukuha lang ng iba sa oras na ito. Pumili po ng iba.
book-have-code = May booking ako
booked-title = Naka-book na ang oras ninyo
booked-code = Ang code ninyo
booked-keep = Isulat o kunan ng litrato ang code. Sa araw na iyon, i-type ito sa tablet: makakakuha kayo ng numerong mauuna sa iba. Itatabi namin ang puwesto ninyo nang 15 minuto.
booked-cancel-how = Para i-cancel ang booking, ilagay ang code sa “May booking ako”.
arrive-title = Ang booking ninyo
arrive-lead = May anim na character ang code.
arrive-code = Code
arrive-go = Narito na ako
arrive-cancel = I-cancel ang booking
book-need-code = Ilagay ang code na ibinigay sa inyo.
book-unknown = Walang booking na may ganitong code. Ihambing sa isinulat ninyo, o kumuha ng numero.
book-other-day = Sa { $day }, { $time } ang booking ninyo. Bumalik po sa oras na iyon, o kumuha ng numero ngayon.
book-came-already = Nasa pila na kayo gamit ang code na ito, kaya hindi na ito maika-cancel.
book-cancelled = Na-cancel ang booking ninyo. Puwede na ito sa iba.
hours-title = Oras na bukas

# Ang display board.
board-title = Now serving
board-window = Window
board-go-to = { $number }, pumunta po sa window { $window }
board-last = Mga natawag na
board-next = Susunod
board-waiting =
    { $count ->
        [0] Walang naghihintay
       *[other] { $count } ang naghihintay
    }
board-wait = Hintay para sa bagong numero: { $wait }
board-nobody = Walang numerong inaasikaso ngayon
board-sound = Buksan ang tunog
board-sound-is-on = Bukas ang tunog
