# 正在打印的单据
print-h-queued = 正在打印您的单据
print-h-printed = 单据已打印好
print-h-held = 单据在柜台等您
print-h-failed = 打印机没有打印成功
print-h-void = 这张单据不再打印
print-text-queued = 只需几秒钟，请稍候。
print-text-printed = 请从打印机取走。
print-text-held = 柜台店员会为您打印。请报出屏幕上的号码。
print-text-failed = 您填写的内容都在。柜台店员会帮您处理这张单据。
print-text-unsure = 单据可能已经打出来了，请先看看打印机。如果没有，请问柜台店员。
print-text-void = 如果仍需要，请问柜台店员。
print-pdf = 改用 PDF
print-look-again = 再看一次

prints-title = 待打印的单据
prints-lead = 还没有打印出来的单据，最早的在前。客户可能正在等。
prints-none = 没有等待打印的单据。
prints-owing = 待打印（{ $count }）
prints-state-held = 等待放行
prints-state-queued = 等待打印机
prints-state-printing = 正在打印
prints-state-printed = 已打印
prints-state-failed = 未打印
prints-state-void = 已放弃
prints-asked = 来自 { $station }，{ $at }
prints-release = 放行
prints-again = 重新打印
prints-came-out = 已经打出来了
prints-forget = 放弃
prints-gone = 已有人先处理：这张单据的状态已经变了。

print-fault-unreachable = 连接不上：打印机开机并联网了吗？
print-fault-refused = 不接受这种单据：请检查地址和设置
print-fault-paper_out = 缺纸
print-fault-cover_open = 盖子开着
print-fault-jammed = 卡纸：请取出卡住的纸
print-fault-no_pdf = 不接受 PDF：请在 CUPS 里为它建一个队列，并填写该队列的地址
print-fault-no_a4 = 没有 A4 纸张：卷纸打印机的地址后要加 ?media=80
print-fault-mute = 没有任何应答：如果自检能打印，请在地址后加 ?status=no
print-fault-offline = 脱机，或因故障停止
print-fault-hung = 没有及时应答：可能正忙
print-fault-died = 连接中断；里面可能有半张单据
print-fault-aborted = 打印机放弃了这项任务
print-fault-broken = 单据无法准备好
print-fault-unsure = 可能已经打出来了：请先看看打印机

printers-title = 打印机
printers-lead = 以下是此刻的应答。
printers-none = 没有设置打印机：所有单据都由浏览器打印。
printers-ready = 就绪
printers-silent = 会打印，但不报告状态
printers-test = 打印测试页
printers-test-one = 在 { $name } 上打印测试页
printers-tested = { $name }：测试页已打印出来。
printers-tested-silent = { $name }：测试页已发送。请看看是否打印出来。
printers-where = 哪种单据在哪里打印
printers-browser = 浏览器
printers-held = 在平板上要打印的、含个人信息的单据，要等店员放行。
printers-roll = 80 毫米卷纸

trial-title = 测试页
trial-frame = 这个框的四边都必须完整。
