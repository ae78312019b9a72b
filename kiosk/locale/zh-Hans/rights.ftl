# A person's request about what is kept of them.
h-rights = 个人数据请求
rights-lead = 客户可以索取本店保存的个人数据，也可以要求删除。请先核实身份，并在所示日期前答复。
rights-none = 没有等待答复的请求。
rights-kind--export = 索取所存数据的副本
rights-kind--erase = 删除数据
rights-due = 最迟答复日期：{ $day }
rights-source = 依据：{ $source }
rights-asked = { $at } 提出，由 { $who } 登记
rights-verified-by = 身份核实方式：{ $words }
rights-not-there = 本店已不再保存这个案件。
rights-download = 下载全部数据
rights-do--done = 答复
rights-do--denied = 拒绝
rights-do--erase = 删除并答复
rights-erase-what = 案件会立即删除，包括回答、图片、单据和通知，无法恢复。只留下受理单号，以免再次使用。
rights-answer = 给客户的答复
rights-reason = 拒绝的理由（会告诉客户）

# A new request.
rights-new = 登记请求
rights-what = 请求内容
rights-verified = 如何核实身份
rights-verified-hint = 写明看了什么、核对了什么，不要写证件号码，例如“出示护照，姓名和相貌相符”。
rights-save = 登记

# What is wrong.
rights-need-kind = 请选择请求内容。
rights-need-verified = 请写明如何核实身份。
rights-need-answer = 请写明给客户的答复。
rights-need-reason = 请写明拒绝的理由。
rights-no-case = 没有这个受理单号的案件。请与受理回执核对。
rights-asked-already = 这项请求已经登记，正等待答复。
rights-answered = 这项请求已经答复过了。
rights-gone = 这个受理单号的案件已在 { $day } 删除。本店没有保留任何内容，可以这样告诉客户。
erase-running = 案件还在办理中，要先完成或撤回。请打开案件处理，或者拒绝并说明理由。
erase-owed = 还有未结的退款、争议，或本店、运营商要做的事。请先在案件页上处理，或者拒绝并说明理由。
erase-in-hand = 这个案件的一条通知正在发送。请五分钟后再试。

# What was answered.
rights-answered-list = 已答复
rights-outcome = 结果
rights-words = 答复内容
rights-state--done = 已办理
rights-state--denied = 已拒绝
overdue--right = 个人数据请求应当答复
home-due--right = 个人数据请求应在 { $day } 前答复

# How long cases are kept.
h-kept = 案件保存多久
kept-how = 案件结束、没有未结事项，并且过了该业务规定的天数之后，就会删除。本机每天自动处理。
kept-clock = 本机时钟跳过了 { $days } 天以上，期间没有任何记录。在经理确认今天的日期正确之前，不会删除任何内容。
kept-clock-right = 今天的日期正确
kept-cases = 案件
kept-count = 件数
kept--due = 现在应删除
kept--soon = 30 天内删除
kept--later = 以后删除
kept--owed = 已结束，但还有未结事项
kept-gone--retention = 最近 30 天删除：到期
kept-gone--erasure = 最近 30 天删除：应客户要求
kept-gone--listed = 最近 30 天删除：随旧副本恢复而再次删除
kept-last = 上次检查：{ $at }
kept-never = 还没有检查过。
