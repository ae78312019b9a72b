# 正在列印的單據
print-h-queued = 正在列印您的單據
print-h-printed = 單據已列印好
print-h-held = 單據在櫃檯等您
print-h-failed = 印表機沒有列印成功
print-h-void = 這張單據不再列印
print-text-queued = 只需幾秒鐘，請稍候。
print-text-printed = 請從印表機取走。
print-text-held = 櫃檯店員會為您列印。請報出螢幕上的號碼。
print-text-failed = 您填寫的內容都在。櫃檯店員會幫您處理這張單據。
print-text-unsure = 單據可能已經印出來了，請先看看印表機。如果沒有，請問櫃檯店員。
print-text-void = 如果仍需要，請問櫃檯店員。
print-pdf = 改用 PDF
print-look-again = 再看一次

prints-title = 待列印的單據
prints-lead = 還沒有印出來的單據，最早的在前。客戶可能正在等。
prints-none = 沒有等待列印的單據。
prints-owing = 待列印（{ $count }）
prints-state-held = 等待放行
prints-state-queued = 等待印表機
prints-state-printing = 正在列印
prints-state-printed = 已列印
prints-state-failed = 未列印
prints-state-void = 已放棄
prints-asked = 來自 { $station }，{ $at }
prints-release = 放行
prints-again = 重新列印
prints-came-out = 已經印出來了
prints-forget = 放棄
prints-gone = 已有人先處理：這張單據的狀態已經變了。

print-fault-unreachable = 連不上：印表機開機並連上網路了嗎？
print-fault-refused = 不接受這種單據：請檢查位址和設定
print-fault-paper_out = 缺紙
print-fault-cover_open = 蓋子開著
print-fault-jammed = 卡紙：請取出卡住的紙
print-fault-no_pdf = 不接受 PDF：請在 CUPS 裡為它建立一個佇列，並填寫該佇列的位址
print-fault-no_a4 = 沒有 A4 紙張：捲紙印表機的位址後要加 ?media=80
print-fault-mute = 沒有任何回應：如果自我測試能列印，請在位址後加 ?status=no
print-fault-offline = 離線，或因故障停止
print-fault-hung = 沒有及時回應：可能正忙
print-fault-died = 連線中斷；裡面可能有半張單據
print-fault-aborted = 印表機放棄了這項工作
print-fault-broken = 單據無法準備好
print-fault-unsure = 可能已經印出來了：請先看看印表機

printers-title = 印表機
printers-lead = 以下是此刻的回應。
printers-none = 沒有設定印表機：所有單據都由瀏覽器列印。
printers-ready = 就緒
printers-silent = 會列印，但不回報狀態
printers-test = 列印測試頁
printers-test-one = 在 { $name } 上列印測試頁
printers-tested = { $name }：測試頁已印出來。
printers-tested-silent = { $name }：測試頁已送出。請看看是否印出來。
printers-where = 哪種單據在哪裡列印
printers-browser = 瀏覽器
printers-held = 在平板上要列印的、含個人資料的單據，要等店員放行。
printers-roll = 80 公釐捲紙

trial-title = 測試頁
trial-frame = 這個框的四邊都必須完整。
