# Keadaan mesin: halaman kantor dan bilah atas.
h-health = Keadaan mesin
health-badge = Mesin bermasalah ({ $count })
health-fine = Semua baik
health-fine-lead = Disk, basis data, kunci, pesan, printer, cadangan, dan log audit baru saja diperiksa.
health-lead = Permohonan dapat diterima. Hal-hal ini perlu dilihat.
health-blocked = Permohonan tidak dapat diterima sebelum ini diperbaiki. Catat di kertas apa yang diperlukan pelanggan, lalu hubungi orang yang merawat mesin ini.
health-urgency--bad = Tangani sekarang
health-urgency--warn = Tangani hari ini
health-since = sejak { $at }

# Apa yang salah.
health-what--disk-full = Disk penuh: tersisa { $free } MB, diperlukan { $least } MB.
health-what--disk-scarce = Disk hampir penuh: tersisa { $free } MB, diperlukan { $least } MB.
health-what--database-locked = Program lain terus mengunci basis data.
health-what--database-full = Disk penuh: tidak ada yang dapat ditulis.
health-what--database-faulty = Disk kadang gagal.
health-what--database-readonly = Basis data tidak dapat ditulisi.
health-what--database-corrupt = Basis data rusak.
health-what--database-silent = Basis data tidak menjawab.
health-what--database-schema = Basis data ini milik versi lain dari program ini.
health-what--keys-missing = File kunci hilang.
health-what--keys-open = Pengguna lain di mesin ini dapat membaca file kunci.
health-what--worker-messages = Pesan tidak sedang dikirim.
health-what--worker-printing = Kertas tidak dikirim ke printer.
health-what--worker-backup = Cadangan tidak dibuat secara otomatis.
health-what--worker-audit = Pemeriksaan harian log audit tidak berjalan.
health-what--worker-purge = Penghapusan harian permohonan lama tidak berjalan.
health-what--messages = { $count } pesan tidak sampai ke pelanggan.
health-what--papers = { $count } kertas menunggu petugas.
health-what--printer = Kertas terakhir tidak keluar dari printer { $name }
health-what--unready = Printer { $name } belum siap
health-what--backup-late = Cadangan terbaru berumur { $hours } jam.
health-what--backup-never = Cadangan belum pernah dibuat.
health-what--audit-broken = Log audit diubah orang atau rusak: baris { $line } adalah yang pertama tidak cocok.
health-what--audit-late = Log audit belum diperiksa selama dua hari.
health-what--clock = Jam melompat maju beberapa minggu, jadi permohonan lama tidak dihapus.

# Apa yang harus dilakukan.
health-do--disk = Hapus file yang bukan milik mesin ini, atau pindahkan cadangan lama ke tempat lain. Jangan hapus apa pun di folder program ini. Mesin berjalan lagi sendiri begitu ada ruang.
health-do--database-locked = Tutup program yang membuka basis data, misalnya penampil atau pencadangan yang macet. Jika tetap begitu, mulai ulang program.
health-do--database-full = Kosongkan sebagian ruang disk; semuanya akan berlanjut sendiri.
health-do--database-faulty = Buat cadangan, lalu minta disk diperiksa. Semuanya akan berlanjut sendiri setelah disk berfungsi.
health-do--database-readonly = Mungkin disk mulai rusak, atau folder milik pengguna lain. Mulai ulang mesin. Jika tetap begitu, hubungi orang yang merawatnya.
health-do--database-corrupt = Hentikan program dan simpan file yang rusak. Lalu pulihkan cadangan terbaru.
health-do--database-silent = Periksa apakah server basis data berjalan dan jaringan berfungsi. Untuk file: periksa apakah masih ada.
health-do--database-schema = Mulai ulang dengan program terbaru. Jika diminta, jalankan: kiosk migrate
health-do--keys-missing = Jangan mulai ulang program. Kembalikan keyring.json dari salinan kunci Anda.
health-do--keys-open = Di mesin ini jalankan chmod 600 pada keyring.json, dan lihat siapa lagi yang punya akun di sana.
health-do--worker = Mulai ulang program. Jika terjadi lagi, cari kata courier di lognya.
health-do--messages = Lihat alasannya di daftar: alamat salah, atau server email atau gateway mati. Lalu kirim ulang.
health-do--papers = Lepaskan, cetak ulang, atau batalkan pencetakannya.
health-do--printer = Periksa printer: listrik, kertas, tutup, jaringan. Lalu cetak halaman uji. Ini hilang begitu kertas berikutnya keluar.
health-do--unready = Lakukan yang disebutkan, lalu cetak halaman uji.
health-do--backup = Buat sekarang, dan cari tahu mengapa cadangan harian tidak berjalan. Simpan di luar mesin ini.
health-do--audit-broken = Jangan mulai ulang program. Buat salinan foldernya, lalu jalankan: kiosk audit verify
health-do--audit-late = Mulai ulang program: log audit diperiksa saat mulai.
health-do--clock = Bandingkan tanggal hari ini dengan ponsel Anda. Jika benar, nyatakan di halaman di bawah.
