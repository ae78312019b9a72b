# Mga backup, para sa manager.
h-backups = Mga backup
backups-lead = Mga kopya ng lahat ng dapat itago ng shop. Kusa itong ginagawa ng kiosk habang bukas ito.
backups-elsewhere = Nasa ibang server ang database ng shop at doon ito bina-back up. Nasa docs/backup.md kung paano.
backups-newest = Pinakabago
backups-age =
    { $minutes ->
        [0] Naka-back up na ang lahat ng mas luma sa 1 minuto
        [one] Naka-back up na ang lahat ng mas luma sa { $minutes } minuto
       *[other] Naka-back up na ang lahat ng mas luma sa { $minutes } minuto
    }
backups-late = Masyado na itong luma. Tingnan kung puno o hindi nakakabit ang disk; nasa log ng kiosk ang dahilan.
backups-none = Wala pang backup
backups-now = Mag-back up ngayon
backups-told--made = Nagawa na ang backup.
backups-told--failed = Hindi nagawa ang backup: puno ang disk o hindi masulatan. Patuloy na gumagana ang kiosk.
backups-told--busy = Wala pang bago: may ginagawa o sinusubok na backup sa ngayon. Subukan ulit maya-maya.
backups-drill = Subok na pag-restore
backups-drill--whole = { $day }: buo
backups-drill--failed = { $day }: pumalya
backups-drill--none = Hindi pa nasusubukan
backups-drill-hint = Minsan sa isang linggo, nire-restore sa hiwalay na lugar ang pinakabagong backup, inihahambing sa mga checksum, binubuksan gamit ang mga key ng shop, sinusuri laban sa audit, at saka binubura.
backups-kept = Mga nakatago
backups-count =
    { $count ->
        [one] { $count } backup
       *[other] { $count } na backup
    }
backups-rule = Isa bawat { $minutes } minuto kapag may nagbago; pagkaraan ng isang oras isa kada oras ang itinatago, pagkaraan ng isang araw isa kada araw, sa loob ng { $days } araw.
backups-off = Hindi kusang nagba-back up ang kiosk: 0 ang KIOSK_BACKUP_MINUTES.
backups-keys = Wala sa backup ang mga key. Magtabi ng kopya ng folder na “keys” sa ibang lugar: kung wala ito, hindi mababasa ang anumang backup.
audit-what--backup-made = Nagawa ang backup
audit-what--backup-drilled = Sinubukang i-restore ang backup
audit-what--backup-restored = Na-restore ang backup
