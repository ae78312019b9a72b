# 備份，供經理查看。
h-backups = 備份
backups-lead = 本店必須保留的全部資料的副本。本機在營業時自動備份。
backups-elsewhere = 本店的資料庫在另一台伺服器上，也在那裡備份。做法見 docs/backup.md。
backups-newest = 最新備份
backups-age =
    { $minutes ->
        [0] 一分鐘以前的內容都已備份
       *[other] { $minutes } 分鐘以前的內容都已備份
    }
backups-late = 這份備份太舊了。請檢查磁碟是否已滿或未連接；原因見本機日誌。
backups-none = 還沒有備份
backups-now = 立即備份
backups-told--made = 備份完成。
backups-told--failed = 備份未完成：磁碟已滿或無法寫入。本機照常運作。
backups-told--busy = 暫未備份：此刻正在備份或進行還原演練。請過一分鐘再試。
backups-drill = 還原演練
backups-drill--whole = { $day }：完整
backups-drill--failed = { $day }：失敗
backups-drill--none = 尚未演練
backups-drill-hint = 每週一次，把最新備份還原到另一處，核對校驗和，用本店的金鑰開啟，與稽核紀錄核對，然後刪除。
backups-kept = 保留的備份
backups-count = { $count } 份備份
backups-rule = 有變動時每 { $minutes } 分鐘備份一次；一小時後每小時保留一份，一天後每天保留一份，共保留 { $days } 天。
backups-off = 本機不自動備份：KIOSK_BACKUP_MINUTES 為 0。
backups-keys = 備份中不含金鑰。請把資料夾「keys」的副本存放在別處：沒有它，任何備份都無法讀取。
audit-what--backup-made = 完成備份
audit-what--backup-drilled = 進行了還原演練
audit-what--backup-restored = 還原了備份
