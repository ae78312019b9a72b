# 櫃檯排隊。
queue-call = 叫 { $number }
queue-finish-and-call = 辦完，叫 { $number }
queue-nobody = 沒有人在等
queue-waiting-title = 等候
queue-no-form = 還沒填表
queue-minutes = { $minutes } 分鐘
queue-for-window = 等 { $window } 號窗口
priority--1 = 預約
priority--2 = 年長
priority--3 = 行動不便
priority--4 = 帶幼兒或懷孕
queue-booked-at = 預約 { $time }
queue-goes-first = 先辦這位
queue-elsewhere = 其他窗口
queue-missed = 叫號未到
queue-at-window = { $number } · { $window } 號窗口
queue-let-first = 讓一位先辦
queue-whom = 號碼

queue-mine-none = 本窗口沒有客戶
queue-mine-lead = 請在左邊叫號，或代客戶輸入。
queue-state--called = 已叫 { $calls } 次，正在過來
queue-state--serving = 正在本窗口辦理
queue-open-case = 打開 { $reference }
queue-key-in-for = 替 { $number } 輸入
queue-move--serve = 客戶到了
queue-move--again = 再叫一次
queue-move--no-show = 沒有來
queue-move--finish = 辦完了
queue-move--back = 放回隊列
queue-pass-on = 轉到哪個窗口
queue-move--transfer = 轉過去

queue-called = 正在叫 { $number } 到本窗口。
queue-drawn = 取到 { $number }。
queue-print-drawn = 列印號碼票
queue-did--serve = { $number } 已到本窗口。
queue-did--again = 正在再叫 { $number }。
queue-did--no-show = { $number } 沒有來。如果客戶隨後來了，可以放回隊列。
queue-did--finish = { $number } 已辦完。
queue-did--back = { $number } 重新等候。
queue-did--transfer = { $number } 已轉到 { $window } 號窗口。
queue-did--first = { $number } 現在優先。
queue-empty = 現在沒有人在等本窗口。什麼都沒有更動。
queue-still-called = { $number } 已叫到本窗口，人還沒來。請先按「客戶到了」「再叫一次」或「沒有來」。什麼都沒有更動。
queue-gone = 這個號碼不是今天的。什麼都沒有更動。
queue-other-window = { $number } 現在在 { $window } 號窗口，由那邊接著辦。什麼都沒有更動。
queue-not-now =
    { $state ->
        [waiting] { $number } 又在等候了，現在不能這樣做。
        [called] { $number } 已經叫到 { $window } 號窗口。
        [serving] { $number } 已經在 { $window } 號窗口辦理。
        [no_show] { $number } 已記為未到。
       *[done] { $number } 已經辦完。
    }什麼都沒有更動。
queue-which-window = 請選一個開著的窗口。什麼都沒有更動。

# 要等多久，按當天的快慢算。
wait-about =
    { $least ->
        [0] { $most } 分鐘之內
       *[other] 大約 { $least } 到 { $most } 分鐘
    }

# 櫃檯首屏。
home-due = 今天到期和已過期
home-due-none = 今天沒有到期的。
home-due--promise = 預計 { $day } 前辦結
home-due--answer = 請客戶在 { $day } 前補正
home-due--deed = 應在 { $day } 前做完
home-overdue-all = 全部清單
home-key-in = 代客戶輸入
home-key-in-lead = 客戶不便用平板，或已經填了紙本表格。
home-papers-in = 單據語言
home-form = 列印空白表格
home-draw = 代客戶取號
home-draw-why = 優先的原因
home-draw-no-reason = 不優先
home-draw-go = 取號

# 店員手上的表。
draft-keyed = 您正在代客戶輸入
draft-helped = 您正在和客戶一起填表
draft-go-on = 繼續
draft-throw-away = 作廢
draft-give-back = 交回平板
draft-gone = 這份表已經不在了：已送出，或本次辦理已結束。
draft-thrown-away = 這份表已作廢。
draft-given-back = 這份表已回到客戶的平板，您填的都還在。
hand-keyed = { $name } 代為輸入
hand-helped = { $name } 正和客戶一起填寫
hand-counter = 回到櫃檯
hand-case = 打開這一件

# 請店員過去。
call-at = { $station } 號台請人過去
call-somewhere = 在首屏
call-go = 我去
call-take = 打開客戶的表
call-answered = 您去 { $station } 號台，同事們看得到。
call-answered-already = 已有同事去了。
call-no-draft = 您應了 { $station } 號台，但沒有表可以打開：已送出、已結束，或同事已經打開。
helped-title = { $name } 正在和您一起填寫
helped-lead = 您填的都還在。{ $name } 填好以後，這裡會自己繼續。
helped-go = 現在再看看

# 在平板上取號。
take-number = 先取號
number-title = 您的號碼
number-ahead-wait = 等候時間：{ $wait }
number-waiting = 請在附近等候，叫號顯示在大螢幕上。
number-called = 輪到您了：{ $window } 號窗口
number-done = 這個號碼已經辦過了。
number-missed = 已經叫過您的號碼，當時沒有人來。請告訴店員，可以放回隊列。
number-early = 您來早了。{ $time } 前大約十分鐘起輪到您，在那之前按號碼等候。
number-due = 您預約了 { $time }，可以優先辦理。
number-late = 預約的 { $time } 已經過了。您已按這個號碼排隊，感謝您的耐心。
number-form = 現在就填表
number-form-lead = 先填好，到窗口更快。號碼不變。
slip-listen = 請在附近等候，留意大螢幕上的叫號。

# 預約。
book-link = 預約時間
book-title = 預約時間
book-lead = 不用留姓名。您會得到一個預約碼，來時請帶上。
book-day = 哪一天？
book-time = { $day } 什麼時間？
book-places =
    { $places ->
        [0] 已滿
       *[other] 還有 { $places } 位
    }
book-go = 預約這個時間
book-which-time = 請選一個還空著的時間。
book-just-taken = 這個時間剛剛被約走了，請另選一個。
book-have-code = 我有預約
booked-title = 已經約好
booked-code = 預約碼
booked-keep = 請記下或拍下預約碼。當天在平板上輸入，就能取到優先的號碼。我們為您保留 15 分鐘。
booked-cancel-how = 想取消，請在「我有預約」裡輸入預約碼。
arrive-title = 您的預約
arrive-lead = 預約碼共六位。
arrive-code = 預約碼
arrive-go = 我到了
arrive-cancel = 取消預約
book-need-code = 請輸入預約碼。
book-unknown = 沒有找到這個預約碼。請和您記下的核對，或直接取號。
book-other-day = 您約的是 { $day } { $time }。請到時再來，或現在取號。
book-came-already = 您已用這個預約碼排隊，不能取消了。
book-cancelled = 預約已取消，時間讓給別人了。
hours-title = 營業時間

# 大螢幕。
board-title = 正在辦理
board-window = 窗口
board-go-to = 請 { $number } 到 { $window } 號窗口
board-last = 剛才叫過
board-next = 接下來
board-waiting =
    { $count ->
        [0] 沒有人在等
       *[other] { $count } 人在等
    }
board-wait = 現在取號，等候時間：{ $wait }
board-nobody = 現在沒有正在辦理的號碼
board-sound = 開啟聲音
board-sound-is-on = 聲音已開啟
