# Dates, amounts and text, as typed.
date-form = Tulis tanggal dengan urutan tahun, bulan, hari, misalnya 2031-04-09.
date-not-real = Tanggal { $day } tidak ada di bulan { $month } tahun { $year }. Periksa tanggalnya.
date-buddhist = { $year } adalah tahun kalender Buddha. Dalam kalender umum tanggalnya { $date }.
amount-form = Tulis jumlahnya dengan angka, misalnya 120,50, tanpa huruf atau tanda mata uang.
amount-dots = { $typed } bisa dibaca dengan dua cara. Kalau maksud Anda { $whole }, tulis tanpa titik. Desimal ditulis satu atau dua angka: 120,50.
amount-negative = Tulis jumlahnya tanpa tanda minus. Uang itu dikembalikan atau harus dibayar, ditanyakan terpisah.
amount-too-large = Ada lebih dari { $digits } angka di depan koma. Periksa jumlahnya.
amount-decimals =
    { $digits ->
        [0] Tulis jumlahnya dalam angka bulat, tanpa koma.
       *[other] Tulis paling banyak { $digits } angka di belakang koma.
    }
text-too-long = Di sini hanya muat { $longest } karakter; ada { $count }. Persingkat teksnya.
text-hidden-character = Karakter ke-{ $position } tidak bisa dilihat atau dicetak ({ $code }). Hapus, lalu ketik lagi teksnya.
digits-only = Karakter ke-{ $position } bukan angka. Di sini hanya boleh angka.
letters-digits-only = Karakter ke-{ $position } bukan angka dan bukan huruf A sampai Z. Ketik nomornya seperti yang tercetak.
