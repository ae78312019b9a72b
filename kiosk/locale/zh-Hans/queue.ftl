# 柜台排队。
queue-call = 叫 { $number }
queue-finish-and-call = 办完，叫 { $number }
queue-nobody = 没有人在等
queue-waiting-title = 等候
queue-no-form = 还没填表
queue-minutes = { $minutes } 分钟
queue-for-window = 等 { $window } 号窗口
priority--1 = 预约
priority--2 = 年长
priority--3 = 行动不便
priority--4 = 带幼儿或怀孕
queue-booked-at = 预约 { $time }
queue-goes-first = 先办这位
queue-elsewhere = 其他窗口
queue-missed = 叫号未到
queue-at-window = { $number } · { $window } 号窗口
queue-let-first = 让一位先办
queue-whom = 号码

queue-mine-none = 本窗口没有客户
queue-mine-lead = 请在左边叫号，或代客户录入。
queue-state--called = 已叫 { $calls } 次，正在过来
queue-state--serving = 正在本窗口办理
queue-open-case = 打开 { $reference }
queue-key-in-for = 替 { $number } 录入
queue-move--serve = 客户到了
queue-move--again = 再叫一次
queue-move--no-show = 没有来
queue-move--finish = 办完了
queue-move--back = 放回队列
queue-pass-on = 转到哪个窗口
queue-move--transfer = 转过去

queue-called = 正在叫 { $number } 到本窗口。
queue-drawn = 取到 { $number }。
queue-print-drawn = 打印号票
queue-did--serve = { $number } 已到本窗口。
queue-did--again = 正在再叫 { $number }。
queue-did--no-show = { $number } 没有来。如果客户随后来了，可以放回队列。
queue-did--finish = { $number } 已办完。
queue-did--back = { $number } 重新等候。
queue-did--transfer = { $number } 已转到 { $window } 号窗口。
queue-did--first = { $number } 现在优先。
queue-empty = 现在没有人在等本窗口。什么都没有改动。
queue-still-called = { $number } 已叫到本窗口，人还没来。请先按“客户到了”“再叫一次”或“没有来”。什么都没有改动。
queue-gone = 这个号不是今天的。什么都没有改动。
queue-other-window = { $number } 现在在 { $window } 号窗口，由那边接着办。什么都没有改动。
queue-not-now =
    { $state ->
        [waiting] { $number } 又在等候了，现在不能这样做。
        [called] { $number } 已经叫到 { $window } 号窗口。
        [serving] { $number } 已经在 { $window } 号窗口办理。
        [no_show] { $number } 已记为未到。
       *[done] { $number } 已经办完。
    }什么都没有改动。
queue-which-window = 请选一个开着的窗口。什么都没有改动。

# 要等多久，按当天的快慢算。
wait-about =
    { $least ->
        [0] { $most } 分钟之内
       *[other] 大约 { $least } 到 { $most } 分钟
    }

# 柜台首屏。
home-due = 今天到期和已过期
home-due-none = 今天没有到期的。
home-due--promise = 预计 { $day } 前办结
home-due--answer = 请客户在 { $day } 前补正
home-due--deed = 应在 { $day } 前做完
home-overdue-all = 全部清单
home-key-in = 代客户录入
home-key-in-lead = 客户不便用平板，或已经填了纸质表格。
home-papers-in = 单据语言
home-form = 打印空白表格
home-draw = 代客户取号
home-draw-why = 优先的原因
home-draw-no-reason = 不优先
home-draw-go = 取号

# 店员手上的表。
draft-keyed = 您正在代客户录入
draft-helped = 您正在和客户一起填表
draft-go-on = 继续
draft-throw-away = 作废
draft-give-back = 交回平板
draft-gone = 这份表已经不在了：已提交，或本次办理已结束。
draft-thrown-away = 这份表已作废。
draft-given-back = 这份表已回到客户的平板，您填的都还在。
hand-keyed = { $name } 代为录入
hand-helped = { $name } 正和客户一起填写
hand-counter = 回到柜台
hand-case = 打开这一件

# 请店员过去。
call-at = { $station } 号台请人过去
call-somewhere = 在首屏
call-go = 我去
call-take = 打开客户的表
call-answered = 您去 { $station } 号台，同事们看得到。
call-answered-already = 已有同事去了。
call-no-draft = 您应了 { $station } 号台，但没有表可以打开：已提交、已结束，或同事已经打开。
helped-title = { $name } 正在和您一起填写
helped-lead = 您填的都还在。{ $name } 填好以后，这里会自己继续。
helped-go = 现在再看看

# 在平板上取号。
take-number = 先取号
number-title = 您的号码
number-ahead-wait = 等候时间：{ $wait }
number-waiting = 请在附近等候，叫号显示在大屏上。
number-called = 轮到您了：{ $window } 号窗口
number-done = 这个号已经办过了。
number-missed = 已经叫过您的号，当时没有人来。请告诉店员，可以放回队列。
number-early = 您来早了。{ $time } 前大约十分钟起轮到您，在那之前按号码等候。
number-due = 您预约了 { $time }，可以优先办理。
number-late = 预约的 { $time } 已经过了。您已按这个号排队，感谢您的耐心。
number-form = 现在就填表
number-form-lead = 先填好，到窗口更快。号码不变。
slip-listen = 请在附近等候，留意大屏上的叫号。

# 预约。
book-link = 预约时间
book-title = 预约时间
book-lead = 不用留姓名。您会得到一个预约码，来时请带上。
book-day = 哪一天？
book-time = { $day } 什么时间？
book-places =
    { $places ->
        [0] 已满
       *[other] 还有 { $places } 位
    }
book-go = 预约这个时间
book-which-time = 请选一个还空着的时间。
book-just-taken = 这个时间刚刚被约走了，请另选一个。
book-have-code = 我有预约
booked-title = 已经约好
booked-code = 预约码
booked-keep = 请记下或拍下预约码。当天在平板上输入，就能取到优先的号。我们为您保留 15 分钟。
booked-cancel-how = 想取消，请在“我有预约”里输入预约码。
arrive-title = 您的预约
arrive-lead = 预约码共六位。
arrive-code = 预约码
arrive-go = 我到了
arrive-cancel = 取消预约
book-need-code = 请输入预约码。
book-unknown = 没有找到这个预约码。请和您记下的核对，或直接取号。
book-other-day = 您约的是 { $day } { $time }。请到时再来，或现在取号。
book-came-already = 您已用这个预约码排队，不能取消了。
book-cancelled = 预约已取消，时间让给别人了。
hours-title = 营业时间

# 大屏。
board-title = 正在办理
board-window = 窗口
board-go-to = 请 { $number } 到 { $window } 号窗口
board-last = 刚才叫过
board-next = 接下来
board-waiting =
    { $count ->
        [0] 没有人在等
       *[other] { $count } 人在等
    }
board-wait = 现在取号，等候时间：{ $wait }
board-nobody = 现在没有正在办理的号
board-sound = 打开声音
board-sound-is-on = 声音已打开
