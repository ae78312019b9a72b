# Who did something.
actor-customer = Pelanggan
actor-system = Sistem

# The office.
h-figures = Statistik
office-counter = Meja layanan
h-overdue = Terlambat
h-staff = Staf
h-stations = Pos
h-hotlines = Call center
h-search = Cari
h-timeline = Yang terjadi

# Figures of a day, a week, a month.
figures-period = Periode
figures-period--day = Hari
figures-period--week = Minggu
figures-period--month = Bulan
figures-before--day = Hari sebelumnya
figures-before--week = Minggu sebelumnya
figures-before--month = Bulan sebelumnya
figures-after--day = Hari berikutnya
figures-after--week = Minggu berikutnya
figures-after--month = Bulan berikutnya
figures-date = Satu tanggal dalam periode (TTTT-BB-HH)
figures-show = Lihat
figures-head--submitted = Diajukan
figures-head--completed = Selesai
figures-head--minutes = Rata-rata tunggu
figures-head--kept = Tepat waktu
figures-head--failed = Pesan gagal
figures-minutes = { $minutes } menit
figures-days = Hari demi hari
figures-days-alt = Grafik batang: permohonan yang diajukan dan yang selesai tiap hari; angkanya ada di file total harian
figures-bars = Grafik batang dari angka di tabel ini
figures-none = Tidak ada yang tercatat pada periode ini.
figures--cards = Diajukan, per kartu
figures--states = Permohonan yang masuk ke suatu status
figures--reasons = Alasan menutup kartu
figures--waits = Waktu tunggu di meja layanan
figures--promises = Selesai, dibandingkan dengan perkiraan
figures--failures = Pesan yang dihentikan
figures-no-reason = Tanpa alasan
figures-wait = Kurang dari { $minutes } menit
figures-wait-more = { $minutes } menit atau lebih
figures-promise--kept = Tepat waktu
figures-promise--missed = Terlambat
figures-promise--none = Tanpa perkiraan tanggal
figures-times = Waktu sampai selesai, per kartu
figures-card = Kartu
figures-mean-days = Rata-rata hari
figures-money = Uang
figures-currency = Mata uang
figures-taken = Diterima di meja layanan
figures-owed = Harus dikembalikan ke pelanggan
figures-paid = Pengembalian yang sudah masuk
export-totals = Total harian sebagai file
export-cases = Permohonan sebagai file
export-hint = CSV untuk lembar kerja: periode di atas, tanpa nama atau nomor siapa pun. Siapa yang mengambil file tercatat di log audit.

# What is overdue.
overdue-count =
    { $count ->
        [0] Tidak ada yang terlambat.
       *[other] { $count } hal terlambat, yang terlama di atas.
    }
overdue-days = Terlambat
overdue-late = { $days } hari
overdue-what = Hal
overdue-due = Tenggat
overdue-state = Status
overdue--promise = Perkiraan selesai
overdue--answer = Menunggu kelengkapan dari pelanggan
overdue-dispute = Pengaduan
overdue-deed = Tindak lanjut
pages = Halaman
page-before = Sebelumnya
page-after = Berikutnya

# Looking for a case.
search-what = Nomor referensi, nama, atau empat angka terakhir telepon
search-hint = Nama seperti di formulir, atau salah satu katanya. Telepon adalah nomor yang akan ditutup atau telepon kontak.
search-go = Cari
search-nothing-to-find = Masukkan nomor referensi, paling sedikit dua huruf dari nama (atau satu aksara Tionghoa), atau empat angka telepon.
search-found =
    { $count ->
        [0] Tidak ada permohonan yang ditemukan. Periksa ejaannya, atau coba empat angka terakhir telepon.
       *[other] { $count } permohonan ditemukan, yang terbaru di atas.
    }
search-more = Masih ada lagi: cari dengan nama lengkap atau nomor referensi.
search-name = Nama
search-number = Nomor
search-through = lewat { $name }

# Hotlines.
hotlines-lead = Telepon sendiri setiap nomor, lalu konfirmasi di sini. Petugas melihat tanggalnya di samping nomor. Nomor yang tidak diumumkan siapa pun tetap kosong.
hotline-source = Sumber: { $source }
hotline-not-confirmed = Belum dikonfirmasi oleh toko ini.
hotline-confirmed-by = Dikonfirmasi pada { $day } oleh { $name }
hotline-confirmed = Dikonfirmasi pada { $day } saat prosedur ditulis
hotline-confirm = Saya sudah menelepon { $number } dan nomornya benar
hotline-blank = Nomor call center tidak diketahui: belum dikonfirmasi. Lembar cetak menampilkan situs resmi sebagai gantinya.

# Staff and stations, as a manager sees them.
staff-lead = Siapa pun yang datanya diubah di sini langsung keluar dari sistem. Nama yang sudah berhenti tetap ada di riwayat.
role--clerk = Petugas
role--manager = Manajer
staff-left = Sudah tidak di sini
staff-you = Anda
staff-locked = Terkunci: PIN terlalu sering salah
staff-make--clerk = Jadikan petugas
staff-make--manager = Jadikan manajer
staff-leave = Nonaktifkan
staff-return = Aktifkan lagi
staff-unlock = Buka kunci
staff-new-pin = PIN baru
staff-pin-of = PIN baru untuk { $name }
staff-save-pin = Simpan PIN
staff-new = Orang baru
staff-name = Nama
staff-role = Peran
staff-take-on = Tambah
staff-last-manager = Ini satu-satunya manajer yang bisa masuk. Jadikan orang lain manajer dulu.
stations-lead = Staf hanya bisa masuk di perangkat-perangkat ini. Pos baru mendapat kode; masukkan kode itu di perangkatnya dalam satu jam, di /counter/enrol. Jika pos dicabut, siapa pun yang sedang masuk di sana langsung keluar dari sistem.
station-code = Kode untuk { $name }. Hanya ditampilkan sekarang dan bisa dipakai satu kali, dalam satu jam:
station-name = Pos
station-device = Perangkat
station-seen = Terakhir masuk
station-enrolled = Terdaftar
station-waiting = Menunggu kodenya
station-never = Belum pernah
station-revoke = Cabut
station-revoke-one = Cabut { $name }
station-new = Pos baru, misalnya nomor loketnya
station-add = Tambah

# Everything that happened to a case.
timeline-of = Permohonan { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = Sudah diurus: { $task }
timeline-message = Pesan ({ $by }): { $what }
timeline-printed = Dicetak: { $paper }
overdue-theirs = Juga yang harus dilakukan pelanggan sendiri
overdue-ours = Hanya yang menunggu kami
