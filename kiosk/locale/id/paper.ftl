# Words of the papers. A row's label is `slip-` and the name of its question or fact.
slip-title-guidance = Panduan menutup kartu
slip-title-ticket = Karcis antrean
slip-title-refusal = Belum diterima
slip-title-authority = Surat kuasa
slip-fallback = (hanya dalam bahasa { $spoken })
slip-aside = ({ $text })

# Rows
slip-reference = Nomor referensi
slip-reference-later = diberikan saat Anda mengajukan
slip-accepted = Diterima pada
slip-channel = Cara
slip-work-order = Nomor tiket
slip-checks = Diperiksa sebelumnya
slip-holder-name = Pemohon
slip-id-number = Dokumen
slip-rep-name = Wakil
slip-rep-id-number = Dokumen wakil
slip-msisdn = Nomor
slip-iccid = Kartu SIM
slip-eid = eSIM (EID)
slip-account-ref = Akun
slip-card-state = Keadaan kartu
slip-plan-type = Paket
slip-bundle = Bundling
slip-balance = Saldo
slip-deposit = Uang jaminan
slip-arrears = Belum dibayar
slip-penalty = Biaya berhenti
slip-money = { $what } ({ $basis })
slip-by-customer = menurut Anda
slip-by-clerk = menurut petugas
slip-by-carrier = menurut operator
slip-by-estimate = perkiraan
slip-not-known = belum diketahui; petugas akan bertanya
slip-net = Jumlah akhir
slip-net-back = Untuk Anda
slip-net-owed = Harus Anda bayar
slip-net-unknown = belum diketahui
slip-settlement = Sisa uang
slip-reason = Alasan
slip-remarks = Keterangan
slip-departs-on = Tanggal berangkat
slip-contact = Kontak
slip-promise = Perkiraan selesai
slip-takes = Lama proses
slip-queue = Nomor antrean
slip-shop = Toko
slip-today = Tanggal
slip-hours = Jam buka

# Next deeds
slip-arrears-hold = { $amount } belum dibayar: permohonan Anda ditunda sampai dibayar.
slip-arrears-warn = { $amount } belum dibayar: mohon segera dilunasi.
slip-arrears-after = { $amount } belum dibayar: operator mungkin menagihnya setelah kartu ditutup.
slip-do-window = Saat { $number } dipanggil, datanglah ke loket dengan membawa: { $what }.
slip-do-guidance = Ajukan dengan langkah-langkah di lembar panduan. Kami menindaklanjutinya.
slip-do-later = Masih harus dilakukan:
slip-do-cannot = Petugas akan membantu Anda dengan ini:
slip-within-working-day =
    { $count ->
        [0] (saat selesai)
       *[other] (dalam { $count } hari kerja setelah selesai)
    }
slip-within-calendar-day =
    { $count ->
        [0] (saat selesai)
       *[other] (dalam { $count } hari setelah selesai)
    }
slip-by-day = Paling lambat { $day }: { $text }
slip-look-day = { $text } (Toko ini memeriksa lagi pada { $day }.)
slip-by-promise = { $day }: jika sampai saat itu belum ada kabar, tanyakan kepada kami dengan nomor referensi Anda.

# Sentences
slip-growing = Lembar ini terisi sambil Anda menjawab. Yang Anda lihat di sini itulah yang akan dicetak.
slip-not-cancelled-yet = Tidak isi ulang bukan berarti kartu ditutup. Kartu benar-benar ditutup jika Anda sudah memegang surat keterangan penutupan.
slip-not-verified = Tanda terima ini menyatakan bahwa kami sudah menerima permohonan Anda. Permohonan belum diverifikasi ke operator; kartu baru ditutup setelah operator mengonfirmasinya.
slip-rounded = Jumlah dibulatkan sesuai satuan mata uangnya.
slip-notes = Perlu diketahui
slip-seal-accepted = Diterima
slip-signature = Tanda tangan pemohon
slip-handler = Diurus oleh
slip-handled-on = Tanggal
slip-track = Lihat sampai di mana permohonan Anda. Siapkan nomor referensi dan empat angka Anda.
slip-version = Prosedur { $procedure }, versi { $version }

# Guidance
slip-way-unverified = Operator belum mengonfirmasi cara ini kepada kami. Jika tidak berhasil, hubungi nomor atau alamat di bawah.
slip-have-ready = Siapkan
slip-do = Yang harus dilakukan
slip-called-on = Tanggal, jam, nama petugas call center

# Ticket and refusal
slip-bring = Bawa ke loket
slip-wait = Mohon tetap di dekat sini dan dengarkan nomor Anda. Simpan tanda terima Anda.
slip-instead = Cara lain untuk Anda

# Letter of authority
slip-holder = Pemilik kartu
slip-number = Nomor yang akan ditutup
slip-holder-id = Dokumen dan nomornya
slip-holder-phone = Telepon pemilik kartu
slip-authorise = Saya adalah pemilik terdaftar kartu di atas. Saya memberi kuasa kepada orang di bawah ini untuk bertindak mewakili saya.
slip-authorise-for = Ia boleh meminta penutupan kartu ini, menunjukkan dokumen saya, menyerahkan dan menerima apa yang diperlukan untuk itu, serta mengambil lembar cetaknya. Ia tidak boleh melakukan hal lain atas nama saya.
slip-scope = Batasan, jika ada (misalnya: tanpa pengembalian tunai)
slip-valid-until = Berlaku dari dan sampai
slip-holder-signs = Tanda tangan pemilik kartu (pemberi kuasa)
slip-proxy-signs = Tanda tangan wakil (penerima kuasa)
slip-place-date = Tempat dan tanggal
slip-shop-checked = Diperiksa oleh (toko)
slip-proxy-brings = Yang dibawa wakil
slip-authority-note = Surat kosong yang sudah ditandatangani bisa dipakai siapa pun yang menemukannya: isi setiap kotak. Operator mungkin meminta formulirnya sendiri, atau meminta datang ke gerainya sendiri; tanyakan dulu.

# Printed again
slip-copy = SALINAN { $number }

# A request that ended without a cancellation
slip-title-rejected = Tidak diterima
slip-title-failed = Tidak terlaksana
slip-title-withdrawn = Permohonan dibatalkan
slip-rejected = Permohonan Anda tidak diterima. Kartu belum ditutup: kartu tetap aktif, dan mungkin tetap ada biaya. Alasannya:
slip-failed = Operator tidak melaksanakan permohonan ini. Kartu belum ditutup: kartu tetap aktif, dan mungkin tetap ada biaya. Alasannya:
slip-withdrawn = Permohonan dihentikan sebelum kartu ditutup. Kartu tetap aktif, dan mungkin tetap ada biaya.
slip-rejected-again = Jika sudah dibereskan, datanglah ke { $shop } dengan lembar ini dan ajukan permohonan baru. Semuanya diperiksa dari awal.
slip-failed-again = Jika sudah dibereskan, { $shop } bisa mengirimnya lagi. Tanyakan dengan nomor referensi Anda; Anda tidak perlu mulai dari awal.
slip-withdrawn-again = Anda bisa mengajukan permohonan baru di { $shop } kapan saja.
slip-carrier-confirmation = Dikonfirmasi operator

# What is missing
slip-title-request = Yang masih kurang
slip-request = Sebelum permohonan Anda bisa dilanjutkan, kami memerlukan semua yang ada di daftar ini. Daftar ini sudah lengkap.
slip-missing = Mohon bawa atau beri tahu kami
slip-bring-here = Bawa ke meja layanan { $shop } bersama lembar ini. Jika tidak bisa datang, beri tahu kami.
slip-bring-or-send = Bawa ke meja layanan { $shop } bersama lembar ini, atau jawab di halaman pelacakan dengan nomor referensi dan empat angka Anda.
slip-answer-by = Jawab paling lambat
slip-answer-late = Jika sampai { $day } belum ada kabar, kami menghubungi Anda. Permohonan tidak hangus dengan sendirinya.
slip-received-on = Diterima tanggal
slip-received-by = Diterima oleh (toko)
asked--id-unreadable = Salinan atau foto dokumen yang setiap hurufnya terbaca, dengan keempat sudutnya
asked--id-expired = Dokumen yang masih berlaku
asked--name-differs = Sesuatu yang menjelaskan mengapa namanya berbeda dari yang ada di operator (misalnya akta nikah atau paspor lama)
asked--number-differs = Dokumen yang nomornya tercatat di operator
asked--card-missing = Kartunya sendiri, atau keterangan di mana kartu itu sekarang
asked--card-number = Nomor kartu (ICCID) atau nomor telepon sekali lagi: yang diberikan tidak cocok dengan kartunya
asked--letter-scope = Surat kuasa yang menyebut kartu ini, permohonan ini, dan tanggal yang belum lewat
asked--payee-differs = Rekening, atau orang yang menerima uang, atas nama pemilik kartu
asked--transfer-number = Nomor yang akan menerima saldo, sekali lagi
asked--arrears-proof = Bukti bahwa tagihan yang belum dibayar sudah dilunasi
asked--penalty-consent = Jawaban Anda tentang biaya berhenti lebih awal yang disebut operator: apakah Anda setuju membayarnya
asked--contact-dead = Nomor telepon atau alamat email yang bisa kami hubungi
asked--work-order = Nomor tiket yang diberikan operator kepada Anda, atau tangkapan layarnya
asked--explain = Penjelasan, seperti yang diuraikan di atas

# Certificate
slip-title-certificate = Surat keterangan penutupan
slip-certified = { $carrier } sudah mengonfirmasi kepada { $shop } bahwa layanan pada kartu yang disebut di sini berakhir pada { $day }.
slip-effective-on = Berakhir pada
slip-issued = Dikonfirmasi kepada kami
slip-spoken-to = Berbicara dengan
slip-settled = Perhitungan akhir, dan siapa yang menyatakannya
slip-no-figure = tidak ada angka
slip-unbind = Layanan ini mungkin masih memakai nomor itu. Centang yang sudah Anda pindahkan
slip-still-open = Masih harus dilakukan
slip-keep = Simpan surat ini. Bank dan layanan lain mungkin memintanya sebelum menghapus nomor itu. Siapa pun yang ingin memeriksanya bisa bertanya kepada { $shop } dengan nomor referensi, atau kepada operator dengan nomor tiket. Surat ini memuat apa yang disampaikan operator kepada toko ini dan bukan surat dari operator.
slip-stamp = Cap dan tanda tangan toko
slip-seal-completed = Selesai

# Card handed back
slip-title-handed-back = Kartu diserahkan dan semuanya beres
slip-handed-back-at = Diserahkan pada
slip-hands-back = Saya sudah menyerahkan kartu ini. Yang tertulis di bagian Perhitungan akhir sudah benar. Selain pengembalian uang yang masih diproses, semuanya sudah beres.

# Dispute
slip-title-dispute = Pengaduan
slip-dispute = Pengaduan
slip-case = Permohonan
slip-since = Sejak
slip-looked-at = Kami periksa lagi pada
slip-evidence = Bawa atau simpan sebagai bukti
slip-dispute-next = { $shop } membicarakannya dengan operator dan memeriksa lagi pada { $day }. Bawa yang ada di daftar, atau tunjukkan kepada kami di ponsel Anda.

# Form for the pen
slip-title-form = Permohonan penutupan kartu
slip-form-how = Tulis dengan huruf cetak dan centang yang sesuai. Kosongkan yang tidak Anda ketahui: petugas akan menanyakannya. Jangan pernah menulis kata sandi atau kode dari SMS.
slip-form-proxy = Hanya jika ada yang mewakili pemilik kartu
slip-form-declare = Jawaban saya benar, dan saya meminta kartu ini ditutup.
slip-form-shop = Diisi oleh toko

# Their names, on buttons
paper-request = daftar yang kurang
paper-certificate = surat keterangan penutupan
paper-handed_back = bukti penyerahan kartu
paper-dispute = lembar pengaduan
