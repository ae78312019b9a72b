h-languages = Bahasa
languages-lead = Bahasa apa saja yang dipakai mesin ini, dan siapa yang sudah memeriksa teksnya.
languages-messages = { $count } teks di layar dan lembar cetak
languages-whole = Petunjuk untuk semua kartu tersedia dalam bahasa ini.
languages-lacking = Belum ada dalam bahasa ini: { $cards }. Di sana pelanggan membaca bahasa lain, dan layar menyebutkan bahasanya.
languages-unread = Belum ada yang memeriksa teks ini. Kalau ada kalimat yang janggal, percayai pelanggan, bukan layar.
languages-read = Sudah diperiksa pada { $day }.
print-large = Teks besar
