# 自助机的状况：办公室页面与顶栏。
h-health = 运行状况
health-badge = 系统有问题（{ $count }）
health-fine = 一切正常
health-fine-lead = 刚刚检查了磁盘、数据库、密钥、消息、打印机、备份和审计记录。
health-lead = 可以正常受理。以下各项需要看一看。
health-blocked = 解决之前无法受理任何申请。请先用纸记下客户的需求，并联系负责这台机器的人。
health-urgency--bad = 请马上处理
health-urgency--warn = 请今天处理
health-since = 自 { $at } 起

# 哪里有问题。
health-what--disk-full = 磁盘已满：剩余 { $free } MB，至少需要 { $least } MB。
health-what--disk-scarce = 磁盘快满了：剩余 { $free } MB，至少需要 { $least } MB。
health-what--database-locked = 另一个程序一直锁着数据库。
health-what--database-full = 磁盘已满，无法写入。
health-what--database-faulty = 磁盘时有故障。
health-what--database-readonly = 数据库无法写入。
health-what--database-corrupt = 数据库已损坏。
health-what--database-silent = 数据库没有应答。
health-what--database-schema = 数据库属于本程序的另一个版本。
health-what--keys-missing = 密钥文件不见了。
health-what--keys-open = 这台机器上的其他用户可以读取密钥文件。
health-what--worker-messages = 消息没有在发送。
health-what--worker-printing = 文件没有送到打印机。
health-what--worker-backup = 没有在自动备份。
health-what--worker-audit = 审计记录的每日检查没有运行。
health-what--worker-purge = 旧申请的每日删除没有运行。
health-what--messages = 有 { $count } 条消息没有送达客户。
health-what--papers = 有 { $count } 份文件在等人处理。
health-what--printer = 打印机 { $name } 没有打出最近一份文件
health-what--unready = 打印机 { $name } 没有就绪
health-what--backup-late = 最新的备份是 { $hours } 小时前的。
health-what--backup-never = 从未做过备份。
health-what--audit-broken = 审计记录被人改动或已损坏：第 { $line } 行是第一处对不上的。
health-what--audit-late = 审计记录已有两天没有检查。
health-what--clock = 时钟向前跳了几个星期，因此旧申请暂不删除。

# 怎么办。
health-do--disk = 删除与自助机无关的文件，或把旧备份移到别处。切勿删除自助机文件夹里的任何东西。有了空间，自助机会自行恢复。
health-do--database-locked = 关闭打开着数据库的程序，例如查看工具或卡住的备份。若仍然如此，请重启自助机。
health-do--database-full = 请在磁盘上腾出空间，之后会自动恢复。
health-do--database-faulty = 请先备份，再请人检查磁盘。恢复正常后会自动继续。
health-do--database-readonly = 可能是磁盘故障，或文件夹属于另一个用户。请重启机器；若仍然如此，请联系负责的人。
health-do--database-corrupt = 停止自助机，保留损坏的文件，然后恢复最新的备份。
health-do--database-silent = 检查数据库服务器是否在运行、网络是否正常。若是文件，检查它是否还在。
health-do--database-schema = 用最新的程序重启自助机。如果它提示需要，请运行：kiosk migrate
health-do--keys-missing = 不要重启自助机。请用您保存的密钥副本放回 keyring.json。
health-do--keys-open = 在机器上对 keyring.json 运行 chmod 600，并查看还有谁有账户。
health-do--worker = 重启自助机。若再次发生，请在日志中查找 courier 一词。
health-do--messages = 在列表里查看原因：地址有误，或邮件服务器、网关停了。然后重新发送。
health-do--papers = 放行、重新打印，或不再打印。
health-do--printer = 检查打印机：电源、纸张、盖子、网络。然后打印测试页。下一份文件打出来后，这条提示会消失。
health-do--unready = 请按所说的处理，然后打印测试页。
health-do--backup = 现在就做一份，并查看每日备份为什么没有运行。备份要放在这台机器以外的地方。
health-do--audit-broken = 不要重启自助机。先复制它的文件夹，再运行：kiosk audit verify
health-do--audit-late = 重启自助机：它启动时会检查审计记录。
health-do--clock = 请与手机核对今天的日期。如果正确，请在下面的页面上确认。
