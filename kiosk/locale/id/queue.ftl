# The queue at the counter.
queue-call = Panggil { $number }
queue-finish-and-call = Selesai. Panggil { $number }
queue-nobody = Tidak ada yang menunggu
queue-waiting-title = Menunggu
queue-no-form = Belum isi formulir
queue-minutes = { $minutes } menit
queue-for-window = untuk loket { $window }
priority--1 = Janji temu
priority--2 = Lansia
priority--3 = Difabel
priority--4 = Balita atau hamil
queue-booked-at = janji { $time }
queue-goes-first = Didahulukan
queue-elsewhere = Di loket lain
queue-missed = Tidak hadir
queue-at-window = { $number } · loket { $window }
queue-let-first = Dahulukan seseorang
queue-whom = Nomor

queue-mine-none = Tidak ada orang di loket ini
queue-mine-lead = Panggil pelanggan berikutnya di kiri, atau input permohonan.
queue-state--called = Sudah dipanggil { $calls } kali, sedang menuju ke sini
queue-state--serving = Di loket Anda
queue-open-case = Buka permohonan { $reference }
queue-key-in-for = Input untuk { $number }
queue-move--serve = Hadir
queue-move--again = Panggil lagi
queue-move--no-show = Tidak hadir
queue-move--finish = Selesai
queue-move--back = Kembali ke antrean
queue-pass-on = Alihkan ke loket
queue-move--transfer = Alihkan

queue-called = { $number } sedang dipanggil ke loket ini.
queue-drawn = Nomor { $number } sudah diambil.
queue-print-drawn = Cetak karcis
queue-did--serve = { $number } ada di loket Anda.
queue-did--again = { $number } sedang dipanggil lagi.
queue-did--no-show = { $number } tidak datang. Jika nanti muncul, masukkan kembali ke antrean.
queue-did--finish = { $number } sudah selesai.
queue-did--back = { $number } menunggu lagi.
queue-did--transfer = { $number } dialihkan ke loket { $window }.
queue-did--first = { $number } sekarang didahulukan.
queue-empty = Sekarang tidak ada yang menunggu loket ini. Tidak ada yang diubah.
queue-still-called = { $number } sudah dipanggil ke loket ini dan belum datang. Tekan “Hadir”, “Panggil lagi”, atau “Tidak hadir” dulu. Tidak ada yang diubah.
queue-gone = Nomor ini bukan nomor hari ini. Tidak ada yang diubah.
queue-other-window = { $number } sekarang di loket { $window }, jadi loket itu yang melanjutkan. Tidak ada yang diubah.
queue-not-now =
    { $state ->
        [waiting] { $number } menunggu lagi, jadi ini belum bisa dilakukan sekarang.
        [called] { $number } sudah dipanggil ke loket { $window }.
        [serving] { $number } sudah di loket { $window }.
        [no_show] { $number } dicatat tidak datang.
       *[done] { $number } sudah selesai.
    } Tidak ada yang diubah.
queue-which-window = Pilih loket yang buka. Tidak ada yang diubah.

# How long it takes, from the day's own pace.
wait-about =
    { $least ->
        [0] paling lama { $most } menit
       *[other] sekitar { $least } sampai { $most } menit
    }

# The counter's first screen.
home-due = Jatuh tempo hari ini atau sebelumnya
home-due-none = Tidak ada yang jatuh tempo hari ini.
home-due--promise = perkiraan selesai { $day }
home-due--answer = jawaban diminta paling lambat { $day }
home-due--deed = dilakukan paling lambat { $day }
home-overdue-all = Seluruh daftar
home-key-in = Input permohonan
home-key-in-lead = Untuk orang yang tidak bisa memakai tablet, atau dari formulir kertas.
home-papers-in = Bahasa lembar cetak
home-form = Cetak formulir kosong
home-draw = Ambilkan nomor untuk seseorang
home-draw-why = Didahulukan karena
home-draw-no-reason = Tidak didahulukan
home-draw-go = Ambil nomor

# A draft in a clerk's hand.
draft-keyed = Anda sedang menginput permohonan
draft-helped = Anda sedang mengisi formulir pelanggan
draft-go-on = Lanjut
draft-throw-away = Buang
draft-give-back = Kembalikan ke tablet
draft-gone = Formulir ini sudah tidak ada: sudah diajukan, atau sesinya berakhir.
draft-thrown-away = Formulir sudah dibuang.
draft-given-back = Formulir sudah kembali di tablet pelanggan. Semua yang Anda ketik tersimpan.
hand-keyed = Diinput oleh { $name }
hand-helped = { $name } mengisinya bersama pelanggan
hand-counter = Kembali ke meja layanan
hand-case = Buka permohonan

# Calls for a person.
call-at = Tablet { $station } memanggil
call-somewhere = di layar pertama
call-go = Saya ke sana
call-take = Buka formulirnya di sini
call-answered = Anda menuju tablet { $station }. Petugas lain melihatnya.
call-answered-already = Rekan lain sudah menjawab panggilan ini.
call-no-draft = Anda menjawab tablet { $station }, tetapi tidak ada formulir yang bisa dibuka: sudah diajukan, sudah berakhir, atau sedang dibuka rekan lain.
helped-title = { $name } sedang mengisi ini bersama Anda
helped-lead = Semua yang Anda ketik tersimpan. Setelah { $name } selesai, layar ini lanjut sendiri.
helped-go = Lihat lagi sekarang

# A number at the tablet.
take-number = Ambil nomor
number-title = Nomor Anda
number-ahead-wait = Waktu tunggu: { $wait }
number-waiting = Mohon tetap di dekat sini. Nomor Anda dipanggil di layar antrean.
number-called = Giliran Anda: loket { $window }
number-done = Nomor ini sudah dilayani.
number-missed = Nomor Anda sudah dipanggil dan tidak ada yang datang. Mohon beri tahu petugas: nomor Anda akan dimasukkan kembali.
number-early = Anda datang lebih awal. Giliran Anda mulai sekitar sepuluh menit sebelum { $time }; sampai saat itu Anda menunggu sesuai nomor.
number-due = Anda punya janji temu { $time }, jadi Anda didahulukan.
number-late = Waktu janji temu Anda, { $time }, sudah lewat. Anda ada di antrean dengan nomor ini; terima kasih atas kesabaran Anda.
number-form = Isi formulir sekarang
number-form-lead = Ini menghemat waktu di loket. Nomor Anda tetap sama.
slip-listen = Mohon tetap di dekat sini dan perhatikan nomor Anda di layar antrean.

# Booked times.
book-link = Buat janji temu
book-title = Buat janji temu
book-lead = Tidak perlu nama. Anda mendapat kode; bawa kode itu.
book-day = Hari apa?
book-time = Jam berapa pada { $day }?
book-places =
    { $places ->
        [0] penuh
       *[other] sisa { $places } tempat
    }
book-go = Pesan waktu ini
book-which-time = Pilih waktu yang masih kosong.
book-just-taken = Waktu ini baru saja diambil orang lain. Silakan pilih waktu lain.
book-have-code = Saya punya janji temu
booked-title = Janji temu Anda sudah dibuat
booked-code = Kode Anda
booked-keep = Catat atau foto kodenya. Pada harinya, masukkan kode itu di tablet: Anda mendapat nomor yang didahulukan. Giliran Anda kami simpan selama 15 menit.
booked-cancel-how = Untuk membatalkan, masukkan kodenya di “Saya punya janji temu”.
arrive-title = Janji temu Anda
arrive-lead = Kodenya terdiri dari enam karakter.
arrive-code = Kode
arrive-go = Saya di sini
arrive-cancel = Batalkan janji temu
book-need-code = Masukkan kode yang Anda dapat.
book-unknown = Tidak ada janji temu dengan kode ini. Cocokkan dengan catatan Anda, atau ambil nomor.
book-other-day = Janji temu Anda pada { $day } pukul { $time }. Silakan datang lagi saat itu, atau ambil nomor sekarang.
book-came-already = Anda sudah ada di antrean dengan kode ini, jadi tidak bisa dibatalkan.
book-cancelled = Janji temu Anda dibatalkan. Orang lain bisa memakainya sekarang.
hours-title = Jam buka

# The public board.
board-title = Sedang dilayani
board-window = Loket
board-go-to = { $number }, silakan ke loket { $window }
board-last = Dipanggil sebelumnya
board-next = Berikutnya
board-waiting =
    { $count ->
        [0] Tidak ada yang menunggu
       *[other] { $count } orang menunggu
    }
board-wait = Waktu tunggu untuk nomor baru: { $wait }
board-nobody = Sekarang tidak ada nomor yang dilayani
board-sound = Nyalakan suara
board-sound-is-on = Suara menyala
