# A person's request about what is kept of them.
h-rights = Permintaan data pribadi
rights-lead = Pelanggan boleh meminta salinan data yang disimpan tentang dirinya, atau meminta data itu dihapus. Pastikan dulu siapa yang meminta, lalu jawab paling lambat pada tanggal yang tertera.
rights-none = Tidak ada permintaan yang menunggu jawaban.
rights-kind--export = Salinan data yang disimpan
rights-kind--erase = Penghapusan data
rights-due = Dijawab paling lambat { $day }
rights-source = Menurut: { $source }
rights-asked = Diminta { $at }, dicatat oleh { $who }
rights-verified-by = Cara memastikan siapa yang meminta: { $words }
rights-not-there = Permohonan ini sudah tidak disimpan di sini.
rights-download = Unduh semua data
rights-do--done = Jawab
rights-do--denied = Tolak
rights-do--erase = Hapus dan jawab
rights-erase-what = Permohonan langsung dihapus, beserta jawaban, foto, lembar, dan pesannya. Tidak dapat dikembalikan. Yang tersisa hanya nomor referensinya, supaya tidak dipakai lagi.
rights-answer = Jawaban kepada pelanggan
rights-reason = Alasan penolakan, seperti yang disampaikan kepada pelanggan

# A new request.
rights-new = Catat permintaan
rights-what = Yang diminta
rights-verified = Bagaimana Anda memastikan siapa yang meminta
rights-verified-hint = Tulis apa yang dilihat dan dicocokkan, tanpa nomornya: “paspor ditunjukkan, nama dan wajah cocok”.
rights-save = Catat

# What is wrong.
rights-need-kind = Pilih apa yang diminta.
rights-need-verified = Tulis bagaimana Anda memastikan siapa yang meminta.
rights-need-answer = Tulis jawaban kepada pelanggan.
rights-need-reason = Tulis alasan penolakan.
rights-no-case = Tidak ada permohonan dengan nomor referensi ini. Cocokkan dengan tanda terima.
rights-asked-already = Hal ini sudah diminta dan sedang menunggu jawaban.
rights-answered = Permintaan ini sudah dijawab.
rights-gone = Permohonan dengan nomor referensi ini dihapus pada { $day }. Tidak ada lagi yang disimpan, dan Anda boleh menyampaikannya.
erase-running = Permohonan masih berjalan. Permohonan harus selesai atau dibatalkan dulu: buka permohonannya, atau tolak dan sebutkan alasannya.
erase-owed = Masih ada pengembalian uang, pengaduan, atau tugas toko atau operator yang terbuka. Selesaikan dulu di halaman permohonan, atau tolak dan sebutkan alasannya.
erase-in-hand = Satu pesan dari permohonan ini sedang dikirim. Coba lagi dalam lima menit.

# What was answered.
rights-answered-list = Sudah dijawab
rights-outcome = Hasil
rights-words = Jawaban
rights-state--done = Dipenuhi
rights-state--denied = Ditolak
overdue--right = Permintaan data pribadi harus dijawab
home-due--right = permintaan data dijawab paling lambat { $day }

# How long cases are kept.
h-kept = Berapa lama permohonan disimpan
kept-how = Permohonan dihapus setelah berakhir, tidak ada lagi yang terbuka, dan jumlah hari menurut prosedurnya sudah lewat. Kios melakukannya sendiri setiap hari.
kept-clock = Jam perangkat ini melompati lebih dari { $days } hari tanpa catatan apa pun. Tidak ada yang dihapus sampai manajer memastikan bahwa tanggal hari ini benar.
kept-clock-right = Tanggal hari ini benar
kept-cases = Permohonan
kept-count = Jumlah
kept--due = Harus dihapus sekarang
kept--soon = Dihapus dalam 30 hari
kept--later = Dihapus setelah itu
kept--owed = Berakhir, tetapi masih ada yang terbuka
kept-gone--retention = Dihapus dalam 30 hari terakhir: masanya habis
kept-gone--erasure = Dihapus dalam 30 hari terakhir: atas permintaan
kept-gone--listed = Dihapus dalam 30 hari terakhir: kembali bersama salinan lama
kept-last = Terakhir diperiksa: { $at }
kept-never = Belum pernah diperiksa.
