# Where a case stands.
case-state-draft = Sedang diisi
case-state-submitted = Diterima, menunggu petugas
case-state-in_review = Sedang diperiksa petugas
case-state-needs_information = Menunggu kelengkapan dari pelanggan
case-state-held = Ditunda
case-state-approved = Sudah diperiksa, akan dikirim ke operator
case-state-with_carrier = Di operator
case-state-completed = Selesai
case-state-rejected = Ditolak
case-state-failed = Ditolak operator, atau gagal di sana
case-state-withdrawn = Dibatalkan

# What can be done with a case, as a button.
case-action-submit = Ajukan
case-action-begin = Mulai periksa
case-action-file = Catat nomor tiket
case-action-ask = Minta kelengkapan
case-action-hold = Tunda
case-action-supply = Sudah dilengkapi
case-action-release = Lanjutkan kembali
case-action-approve = Setujui
case-action-send = Kirim ke operator
case-action-refuse = Ditolak operator
case-action-complete = Selesaikan
case-action-reject = Tolak
case-action-withdraw = Batalkan permohonan
case-action-recall = Tarik kembali dari operator

# Why an action is refused.
case-no-such-action = Tindakan ini tidak ada. Muat ulang halaman dan pilih salah satu yang ditampilkan.
case-not-now =
    “{ $action ->
        [submit] { case-action-submit }
        [begin] { case-action-begin }
        [file] { case-action-file }
        [ask] { case-action-ask }
        [hold] { case-action-hold }
        [supply] { case-action-supply }
        [release] { case-action-release }
        [approve] { case-action-approve }
        [send] { case-action-send }
        [refuse] { case-action-refuse }
        [complete] { case-action-complete }
        [reject] { case-action-reject }
        [withdraw] { case-action-withdraw }
       *[recall] { case-action-recall }
    }” tidak bisa dilakukan pada tahap ini. Status permohonan sekarang: “{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }”. Muat ulang halaman untuk melihat apa yang bisa dilakukan.
case-final =
    { $state ->
        [completed] Permohonan ini sudah selesai dan tidak bisa diubah. Buat tindak lanjut jika ada yang diadukan.
        [rejected] Permohonan ini ditolak dan tidak bisa diubah. Buat permohonan baru untuk mencoba lagi.
       *[withdrawn] Permohonan ini dibatalkan dan tidak bisa diubah. Buat permohonan baru untuk mencoba lagi.
    }
case-not-yours =
    { $who ->
        [customer] Hanya pelanggan yang bisa melakukan ini, di mesin layanan mandiri.
       *[clerk] Hanya petugas yang bisa melakukan ini. Silakan bertanya di meja layanan.
    }
case-file-counter = Permohonan ini diurus di meja layanan, jadi toko yang mengirimnya. Tidak ada nomor tiket yang perlu dicatat pelanggan.
case-withdraw-recall = Permohonan ini sudah di operator. Hanya petugas yang bisa menariknya kembali, setelah operator mengonfirmasi. Silakan bertanya di meja layanan.
case-recall-withdraw = Permohonan ini tidak sedang di operator, jadi tidak ada yang perlu ditarik kembali. Batalkan saja permohonannya.
case-needs-reason = Tulis alasannya. Pelanggan akan membacanya.
case-needs-work-order = Masukkan nomor tiket yang diberikan operator.
case-needs-effective-on = Masukkan tanggal layanan berakhir, sesuai konfirmasi operator.
case-needs-carrier-confirmation = Masukkan cara operator mengonfirmasi penarikan kembali: nomornya, atau siapa yang mengatakannya dan kapan.

# The number of a case, as typed or scanned.
reference-missing = Masukkan nomor referensi. Nomornya ada di tanda terima: tiga kelompok, masing-masing tiga karakter.
reference-character = Karakter ke-{ $place } adalah “{ $character }”, yang tidak ada di nomor referensi mana pun. Nomor referensi memakai huruf besar dan angka 2 sampai 9, tanpa I, O, Q, dan Z. Cocokkan dengan tanda terima.
reference-length = Nomor referensi terdiri dari 9 karakter; Anda memasukkan { $count }. Cocokkan dengan tanda terima.
reference-check = Ada satu karakter yang salah, atau dua karakter yang tertukar. Cocokkan nomornya dengan tanda terima, karakter demi karakter.
