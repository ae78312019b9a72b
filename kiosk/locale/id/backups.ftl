# Cadangan, untuk manajer.
h-backups = Cadangan
backups-lead = Salinan semua yang harus disimpan toko ini. Sistem membuatnya sendiri selama berjalan.
backups-elsewhere = Basis data toko ini ada di server lain dan dicadangkan di sana. Caranya ada di docs/backup.md.
backups-newest = Yang terbaru
backups-age =
    { $minutes ->
        [0] Semua yang lebih lama dari satu menit sudah dicadangkan
       *[other] Semua yang lebih lama dari { $minutes } menit sudah dicadangkan
    }
backups-late = Ini terlalu lama. Periksa apakah disk penuh atau tidak terpasang; log sistem menyebut sebabnya.
backups-none = Belum ada cadangan
backups-now = Cadangkan sekarang
backups-told--made = Cadangan sudah dibuat.
backups-told--failed = Cadangan tidak dibuat: disk penuh atau tidak dapat ditulisi. Sistem tetap berjalan.
backups-told--busy = Belum ada cadangan baru: saat ini sedang ada yang dibuat atau diuji coba. Coba lagi sebentar lagi.
backups-drill = Uji coba pemulihan
backups-drill--whole = { $day }: utuh
backups-drill--failed = { $day }: gagal
backups-drill--none = Belum pernah
backups-drill-hint = Sekali seminggu cadangan terbaru dipulihkan di tempat lain, dibandingkan dengan checksum-nya, dibuka dengan kunci toko, diperiksa terhadap log audit, lalu dihapus lagi.
backups-kept = Yang disimpan
backups-count = { $count } cadangan
backups-rule = Satu setiap { $minutes } menit bila ada perubahan; setelah satu jam disimpan satu per jam, setelah satu hari satu per hari, selama { $days } hari.
backups-off = Sistem tidak membuat cadangan sendiri: KIOSK_BACKUP_MINUTES adalah 0.
backups-keys = Kunci tidak ada dalam cadangan. Simpan salinan folder “keys” di tempat lain: tanpa itu cadangan tidak dapat dibaca.
audit-what--backup-made = Cadangan dibuat
audit-what--backup-drilled = Pemulihan cadangan diuji
audit-what--backup-restored = Cadangan dipulihkan
