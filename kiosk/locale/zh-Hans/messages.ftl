# 发给客户的话。短信只有这些句子。
message-submitted = { $shop }：您的申请 { $reference } 已受理。拿到注销证明之前，卡还没有注销。
message-not-you = { $shop }：有人申请注销这个手机号码。如果不是您本人，请{ $call }。
message-contact-changed = { $shop }：您的申请 { $reference } 的联系方式已在柜台更改。如果不是您本人，请到本店核实。
message-payee-changed = { $shop }：您的申请 { $reference } 的退款去向已在柜台更改。如果不是您本人，请到本店核实。
message-needs-information = { $shop }：您的申请 { $reference } 需要补充材料或说明。
message-held = { $shop }：您的申请 { $reference } 暂缓办理，问题解决后继续。
message-approved = { $shop }：您的申请 { $reference } 已审核通过，接下来交给运营商。
message-completed = { $shop }：您的申请 { $reference } 已办结。运营商已确认注销，注销证明已备好。
message-rejected = { $shop }：您的申请 { $reference } 无法受理。原因和其他办法可以问我们。
message-failed = { $shop }：运营商没有办成您的申请 { $reference }，我们正在想别的办法。
message-withdrawn = { $shop }：您的申请 { $reference } 已撤回，我们不再注销这张卡。
message-refund-paid = { $shop }：卡里剩余的钱已退还（申请 { $reference }）。
message-reminder = { $shop }：提醒您，申请 { $reference } 还有事情等您办，请在 { $day } 之前办好。
message-call = 拨打 { $number } 或到本店说明
message-look = 查看 { $url } 或到本店说明
message-until = 请在 { $day } 之前办好。
message-track = 查看进度：{ $url }
message-ask = 有疑问请凭受理单号到店询问。

# 只用于电子邮件
message-subject = { $shop }：申请 { $reference } – { $what }
message-arrears = 因有欠费，申请暂缓办理。回执上写有金额和缴费地点。
message-reason = 原因：{ $reason }
message-ended = 服务已于 { $day } 终止。
message-attached = 单据见附件（PDF），请妥善保存。
message-official = 运营商官方渠道：{ $help }
message-footer = 您收到这封邮件，是因为您同意接收办理进度。我们不会在邮件里索要密码、验证码或费用。

# 每种消息说的是什么：邮件主题的结尾，也用于店员的列表。
message-kind-submitted = 已受理
message-kind-not-you = 提醒被注销的号码
message-kind-contact-changed = 联系方式已在柜台更改
message-kind-payee-changed = 退款去向已在柜台更改
message-kind-needs-information = 需要补充
message-kind-held = 暂缓办理
message-kind-approved = 审核通过
message-kind-completed = 已办结
message-kind-rejected = 不予受理
message-kind-failed = 未办成
message-kind-withdrawn = 已撤回
message-kind-refund-paid = 余额已退还
message-kind-reminder = 到期提醒

# 给店员
messages = 消息
messages-lead = 这些消息还没有送到客户手里。受理单本身不受影响，什么都没有丢。
messages-none = 没有需要您处理的消息。
messages-none-yet = 这张受理单没有消息。
messages-astray = 未送达的消息（{ $count }）
messages-resend = 重新发送
messages-resend-all = 全部重新发送
messages-to-case = 打开受理单
messages-medium-sms = 短信
messages-medium-email = 电子邮件
messages-state-waiting = 等待发送
messages-state-sent = 已发送 { $at }
messages-state-failed = 已放弃 { $at }
messages-state-void = 未发送：{ $why }
messages-next-try = 下次尝试 { $at }
messages-tries =
    { $count ->
       *[other] 试过 { $count } 次
    }
messages-folder = 已写入文件 { $at }，没有真正发出。尚未设置邮件服务器或短信网关。
message-fault-unreachable = 服务器没有应答
message-fault-busy = 服务器繁忙
message-fault-setup = 服务器拒绝本店，请检查设置
message-fault-refused = 被拒收，地址可能有误
message-fault-later = 服务器要求稍后再发
message-fault-broken = 程序出错
message-void-gone = 收件地址已不存在
message-void-overtaken = 事情已先办好
message-void-met = 已按时办好，或期限已过

# 重新发送的结果
messages-again-sent = 这条消息已经发出。如果客户没有收到，请打电话联系，并核对地址。
messages-again-void = 这条消息已没有可发送的对象。
messages-again-unknown = 没有这条消息。请刷新页面，再从列表中选择。
