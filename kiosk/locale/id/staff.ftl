# Staff and stations: signing in, the first manager, enrolling a device.
pin-short = PIN paling sedikit { $least } karakter; yang ini { $count }. Boleh angka, huruf, atau keduanya.
pin-long = PIN paling banyak { $most } karakter. Silakan pilih yang lebih pendek.
pin-hidden = Ada karakter yang tidak terlihat di PIN ini. Silakan ketik lagi dengan tangan.
pin-pattern = PIN ini termasuk yang pertama kali akan dicoba orang. Pilih yang tidak berurutan (123456), tidak berulang (777777), dan tidak berpola (121212).
staff-name-missing = Silakan isi nama, supaya riwayat bisa menunjukkan siapa melakukan apa.
staff-name-taken = { $name } sudah ada di daftar staf. Silakan tambahkan nama keluarga atau inisial.

sign-in-title = Masuk
sign-in-lead = Pos { $station }
sign-in-name = Nama Anda
sign-in-pin = PIN
sign-in-go = Masuk
sign-in-other = Ke layar pelanggan
sign-in-wrong = Nama dan PIN tidak cocok. Silakan ketik lagi keduanya.
sign-in-wait = Terlalu banyak percobaan. Silakan tunggu lima menit, atau minta manajer membuka kuncinya. Sampai saat itu, PIN yang benar pun tidak diperiksa.
sign-in-again = Sesi Anda sudah berakhir, jadi tidak ada yang diubah. Masuk lagi dan Anda kembali ke tempat semula.
unsent-back = Yang Anda ketik sebelum layar terkunci ada lagi di sini. Belum ada yang dikirim: periksa dulu, lalu tekan.
unsent-no-form = Tempat untuk isian ini tidak ada lagi di halaman:
unsent-throw-away = Buang

set-up-title = Manajer pertama
set-up-lead = Mesin ini belum punya manajer. Kodenya ada di konsol tempat mesin ini dijalankan.
set-up-code = Kode sekali pakai
set-up-code-hint = Sembilan karakter, misalnya K7M-4TX-92A
set-up-pin-hint = Paling sedikit { $least } karakter. Anda memerlukannya setiap kali masuk.
set-up-go = Jadikan saya manajer
set-up-wrong = Ini bukan kode di konsol. Kodenya berubah setiap kali mesin dijalankan.
set-up-wait = Terlalu banyak kode salah. Silakan tunggu lima menit, lalu lihat lagi konsolnya.

enrol-title = Daftarkan perangkat ini
enrol-lead = Staf hanya bisa masuk di perangkat milik toko ini. Manajer menambah pos di halaman kantor dan mendapat kodenya.
enrol-code = Kode pos
enrol-go = Daftarkan
enrol-wrong = Kode ini tidak membuka pos mana pun. Mungkin sudah dipakai, atau sudah lebih dari satu jam: minta kode baru dari manajer.
enrol-wait = Terlalu banyak kode salah. Silakan tunggu lima menit, lalu coba dengan kode baru.
station-name-missing = Silakan beri nama pos ini, misalnya nomor loketnya.
station-name-taken = Sudah ada pos { $name }. Pilih nama lain, atau cabut dulu yang itu.
managers-only = Ini untuk manajer
managers-only-text = Tidak ada yang diubah. Minta manajer yang melakukannya, atau minta manajer masuk di sini.
managers-only-go = Kembali ke meja layanan
