# What customers are sent. Text messages are these sentences alone: plain letters only.
message-submitted = { $shop }: permohonan Anda { $reference } sudah diterima. Kartu belum ditutup sebelum Anda memegang surat keterangan penutupan.
message-not-you = { $shop }: ada yang meminta kami menutup nomor ponsel ini. Jika itu bukan Anda, { $call }.
message-contact-changed = { $shop }: telepon atau email permohonan { $reference } diubah di meja layanan. Jika itu bukan Anda, silakan datang ke toko kami.
message-payee-changed = { $shop }: tujuan pengembalian uang permohonan { $reference } diubah di meja layanan. Jika itu bukan Anda, silakan datang ke toko kami.
message-needs-information = { $shop }: kami masih memerlukan sesuatu dari Anda untuk permohonan { $reference }.
message-held = { $shop }: permohonan Anda { $reference } ditunda. Permohonan dilanjutkan setelah hal ini beres.
message-approved = { $shop }: permohonan Anda { $reference } sudah diperiksa dan disetujui. Selanjutnya dikirim ke operator.
message-completed = { $shop }: permohonan Anda { $reference } selesai. Operator sudah mengonfirmasi penutupan; surat keterangan penutupan Anda sudah siap.
message-rejected = { $shop }: permohonan Anda { $reference } tidak bisa kami terima. Kami bisa menjelaskan alasannya dan cara lain.
message-failed = { $shop }: operator tidak melaksanakan permohonan Anda { $reference }. Kami sedang mencari cara lain.
message-withdrawn = { $shop }: permohonan Anda { $reference } dibatalkan. Kami tidak menutup kartunya.
message-refund-paid = { $shop }: sisa uang di kartu Anda sudah dikembalikan (permohonan { $reference }).
message-reminder = { $shop }: pengingat untuk permohonan Anda { $reference }. Ada yang perlu Anda lakukan; mohon lakukan paling lambat { $day }.
message-call = telepon { $number } atau datang ke toko kami
message-look = lihat { $url } atau datang ke toko kami
message-until = Mohon lakukan paling lambat { $day }.
message-track = Lihat { $url }
message-ask = Ada pertanyaan? Datang ke toko dengan nomor ini.

# In e-mail only.
message-subject = { $shop }: permohonan { $reference } – { $what }
message-arrears = Untuk sementara tertahan karena ada tagihan belum dibayar. Jumlah dan tempat membayar ada di tanda terima.
message-reason = Alasan: { $reason }
message-ended = Layanan berakhir pada { $day }.
message-attached = Lembarnya terlampir sebagai PDF. Mohon disimpan.
message-official = Bantuan dari operator sendiri: { $help }
message-footer = Anda menerima email ini karena Anda meminta kabar tentang permohonan Anda. Kami tidak pernah meminta kata sandi, kode, atau biaya lewat email.

# What each message is about: the end of a subject, and the list for staff.
message-kind-submitted = diterima
message-kind-not-you = peringatan ke nomor itu sendiri
message-kind-contact-changed = kontak diubah di meja layanan
message-kind-payee-changed = penerima uang diubah di meja layanan
message-kind-needs-information = masih ada yang diperlukan
message-kind-held = ditunda
message-kind-approved = disetujui
message-kind-completed = selesai
message-kind-rejected = tidak diterima
message-kind-failed = tidak terlaksana
message-kind-withdrawn = dibatalkan
message-kind-refund-paid = uang dikembalikan
message-kind-reminder = pengingat

# For staff.
messages = Pesan
messages-lead = Pesan-pesan ini belum sampai ke pelanggan. Tidak ada yang hilang: permohonannya tetap seperti semula.
messages-none = Tidak ada pesan yang perlu Anda urus.
messages-none-yet = Belum ada pesan untuk permohonan ini.
messages-astray = Pesan yang tidak sampai ({ $count })
messages-resend = Kirim lagi
messages-resend-all = Kirim lagi semuanya
messages-to-case = Buka permohonan
messages-medium-sms = SMS
messages-medium-email = Email
messages-state-waiting = Menunggu dikirim
messages-state-sent = Terkirim { $at }
messages-state-failed = Dihentikan { $at }
messages-state-void = Tidak dikirim: { $why }
messages-next-try = Coba lagi { $at }
messages-tries = { $count } kali dicoba
messages-folder = Ditulis ke file { $at }; tidak ada yang dikirim. Server email atau gateway SMS belum diatur.
message-fault-unreachable = server tidak menjawab
message-fault-busy = server sedang sibuk
message-fault-setup = server menolak toko ini: periksa pengaturan
message-fault-refused = ditolak: alamatnya mungkin salah
message-fault-later = server meminta dikirim nanti
message-fault-broken = ada kesalahan di program ini
message-void-gone = alamatnya sudah tidak ada
message-void-overtaken = sudah beres sebelumnya
message-void-met = sudah dilakukan, atau tenggatnya sudah lewat

# What came of sending again.
messages-again-sent = Pesan ini sudah terkirim. Jika tidak sampai, telepon pelanggan dan periksa alamatnya.
messages-again-void = Sudah tidak ada penerima untuk pesan ini.
messages-again-unknown = Pesan ini tidak ada. Muat ulang halaman dan pilih salah satu yang ditampilkan.
