# 备份，供经理查看。
h-backups = 备份
backups-lead = 本店必须保留的全部资料的副本。本机在营业时自动备份。
backups-elsewhere = 本店的数据库在另一台服务器上，也在那里备份。做法见 docs/backup.md。
backups-newest = 最新备份
backups-age =
    { $minutes ->
        [0] 一分钟以前的内容都已备份
       *[other] { $minutes } 分钟以前的内容都已备份
    }
backups-late = 这份备份太旧了。请检查磁盘是否已满或未连接；原因见本机日志。
backups-none = 还没有备份
backups-now = 立即备份
backups-told--made = 备份完成。
backups-told--failed = 备份未完成：磁盘已满或无法写入。本机照常工作。
backups-told--busy = 暂未备份：此刻正在备份或进行恢复演练。请过一分钟再试。
backups-drill = 恢复演练
backups-drill--whole = { $day }：完整
backups-drill--failed = { $day }：失败
backups-drill--none = 尚未演练
backups-drill-hint = 每周一次，把最新备份恢复到另一处，核对校验和，用本店的密钥打开，与审计记录核对，然后删除。
backups-kept = 保留的备份
backups-count = { $count } 份备份
backups-rule = 有变动时每 { $minutes } 分钟备份一次；一小时后每小时保留一份，一天后每天保留一份，共保留 { $days } 天。
backups-off = 本机不自动备份：KIOSK_BACKUP_MINUTES 为 0。
backups-keys = 备份中不含密钥。请把文件夹 “keys” 的副本存放在别处：没有它，任何备份都无法读取。
audit-what--backup-made = 完成备份
audit-what--backup-drilled = 进行了恢复演练
audit-what--backup-restored = 恢复了备份
