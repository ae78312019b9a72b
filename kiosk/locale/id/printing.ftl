# Lembar yang sedang dicetak
print-h-queued = Lembar Anda sedang dicetak
print-h-printed = Lembar Anda sudah siap
print-h-held = Lembar Anda menunggu di meja layanan
print-h-failed = Printer tidak berhasil mencetak
print-h-void = Lembar ini tidak dicetak lagi
print-text-queued = Hanya beberapa detik. Mohon tunggu sebentar.
print-text-printed = Silakan ambil di printer.
print-text-held = Petugas di meja layanan akan mencetaknya untuk Anda. Sebutkan nomor di layar ini.
print-text-failed = Isian Anda tidak ada yang hilang. Petugas di meja layanan akan membantu soal lembar ini.
print-text-unsure = Lembar ini mungkin sudah keluar: silakan lihat di printer. Jika tidak ada, tanyakan di meja layanan.
print-text-void = Jika masih perlu, silakan tanyakan di meja layanan.
print-pdf = PDF saja
print-look-again = Lihat lagi

prints-title = Lembar yang belum keluar
prints-lead = Lembar yang belum tercetak, yang paling lama di atas. Pelanggan mungkin sedang menunggu.
prints-none = Tidak ada lembar yang menunggu.
prints-owing = Belum keluar ({ $count })
prints-state-held = menunggu izin
prints-state-queued = menunggu printer
prints-state-printing = sedang dicetak
prints-state-printed = sudah dicetak
prints-state-failed = tidak tercetak
prints-state-void = tidak jadi
prints-asked = diminta di { $station }, { $at }
prints-release = Izinkan cetak
prints-again = Cetak lagi
prints-came-out = Sudah keluar
prints-forget = Tidak jadi
prints-gone = Sudah ditangani orang lain: keadaan lembar ini sudah berubah.

print-fault-unreachable = tidak terhubung: apakah menyala dan tersambung ke jaringan?
print-fault-refused = tidak menerima lembar ini: periksa alamat dan pengaturannya
print-fault-paper_out = kertas habis
print-fault-cover_open = penutupnya terbuka
print-fault-jammed = kertas tersangkut: keluarkan
print-fault-no_pdf = tidak menerima PDF: pasang sebagai antrean CUPS dan isikan alamat antrean itu
print-fault-no_a4 = tidak mengenal kertas A4: gulungan memerlukan ?media=80 pada alamatnya
print-fault-mute = tidak menjawab apa pun: jika tes bawaannya tercetak, tambahkan ?status=no pada alamatnya
print-fault-offline = offline, atau berhenti karena gangguan
print-fault-hung = tidak menjawab pada waktunya: mungkin sedang sibuk
print-fault-died = sambungan terputus; mungkin ada setengah lembar di dalamnya
print-fault-aborted = printer menghentikan pencetakan ini
print-fault-broken = lembar ini tidak bisa disiapkan
print-fault-unsure = mungkin sudah keluar: silakan lihat di printer dulu

printers-title = Printer
printers-lead = Menurut jawabannya saat ini.
printers-none = Printer belum diatur: semua lembar dicetak lewat browser.
printers-ready = siap
printers-silent = mencetak tanpa melaporkan keadaannya
printers-test = Cetak halaman uji
printers-test-one = Cetak halaman uji di { $name }
printers-tested = { $name }: halaman uji sudah keluar.
printers-tested-silent = { $name }: halaman uji sudah dikirim. Silakan lihat apakah sudah keluar.
printers-where = Lembar mana dicetak di mana
printers-browser = browser
printers-held = Lembar berisi data pribadi yang diminta di tablet menunggu sampai petugas mengizinkan.
printers-roll = gulungan 80 mm

trial-title = Halaman uji
trial-frame = Bingkai ini harus utuh di setiap sisi.
