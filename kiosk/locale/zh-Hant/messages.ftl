# 發給客戶的話。簡訊只有這些句子。
message-submitted = { $shop }：您的申請 { $reference } 已受理。拿到註銷證明之前，卡還沒有註銷。
message-not-you = { $shop }：有人申請註銷這個手機號碼。如果不是您本人，請{ $call }。
message-contact-changed = { $shop }：您的申請 { $reference } 的聯絡方式已在櫃檯更改。如果不是您本人，請到本店查證。
message-payee-changed = { $shop }：您的申請 { $reference } 的退款去向已在櫃檯更改。如果不是您本人，請到本店查證。
message-needs-information = { $shop }：您的申請 { $reference } 需要補充文件或說明。
message-held = { $shop }：您的申請 { $reference } 暫緩辦理，問題解決後繼續。
message-approved = { $shop }：您的申請 { $reference } 已審核通過，接下來交給電信業者。
message-completed = { $shop }：您的申請 { $reference } 已辦結。電信業者已確認註銷，註銷證明已備妥。
message-rejected = { $shop }：您的申請 { $reference } 無法受理。原因和其他辦法可以問我們。
message-failed = { $shop }：電信業者沒有辦成您的申請 { $reference }，我們正在想別的辦法。
message-withdrawn = { $shop }：您的申請 { $reference } 已撤回，我們不再註銷這張卡。
message-refund-paid = { $shop }：卡裡剩餘的錢已退還（申請 { $reference }）。
message-reminder = { $shop }：提醒您，申請 { $reference } 還有事情等您辦，請在 { $day } 之前辦好。
message-call = 撥打 { $number } 或到本店說明
message-look = 查看 { $url } 或到本店說明
message-until = 請在 { $day } 之前辦好。
message-track = 查看進度：{ $url }
message-ask = 有疑問請憑受理單號到店詢問。

# 只用於電子郵件
message-subject = { $shop }：申請 { $reference } – { $what }
message-arrears = 因有欠費，申請暫緩辦理。回執上寫有金額和繳費地點。
message-reason = 原因：{ $reason }
message-ended = 服務已於 { $day } 終止。
message-attached = 單據見附件（PDF），請妥善保存。
message-official = 電信業者官方管道：{ $help }
message-footer = 您收到這封郵件，是因為您同意接收辦理進度。我們不會在郵件裡索取密碼、驗證碼或費用。

# 每種訊息說的是什麼：郵件主旨的結尾，也用於店員的列表。
message-kind-submitted = 已受理
message-kind-not-you = 提醒被註銷的號碼
message-kind-contact-changed = 聯絡方式已在櫃檯更改
message-kind-payee-changed = 退款去向已在櫃檯更改
message-kind-needs-information = 需要補充
message-kind-held = 暫緩辦理
message-kind-approved = 審核通過
message-kind-completed = 已辦結
message-kind-rejected = 不予受理
message-kind-failed = 未辦成
message-kind-withdrawn = 已撤回
message-kind-refund-paid = 餘額已退還
message-kind-reminder = 到期提醒

# 給店員
messages = 訊息
messages-lead = 這些訊息還沒有送到客戶手裡。受理單本身不受影響，什麼都沒有丟。
messages-none = 沒有需要您處理的訊息。
messages-none-yet = 這張受理單沒有訊息。
messages-astray = 未送達的訊息（{ $count }）
messages-resend = 重新傳送
messages-resend-all = 全部重新傳送
messages-to-case = 開啟受理單
messages-medium-sms = 簡訊
messages-medium-email = 電子郵件
messages-state-waiting = 等待傳送
messages-state-sent = 已傳送 { $at }
messages-state-failed = 已放棄 { $at }
messages-state-void = 未傳送：{ $why }
messages-next-try = 下次嘗試 { $at }
messages-tries =
    { $count ->
       *[other] 試過 { $count } 次
    }
messages-folder = 已寫入檔案 { $at }，沒有真正發出。尚未設定郵件伺服器或簡訊閘道。
message-fault-unreachable = 伺服器沒有回應
message-fault-busy = 伺服器忙碌
message-fault-setup = 伺服器拒絕本店，請檢查設定
message-fault-refused = 被拒收，地址可能有誤
message-fault-later = 伺服器要求稍後再發
message-fault-broken = 程式出錯
message-void-gone = 收件地址已不存在
message-void-overtaken = 事情已先辦好
message-void-met = 已按時辦好，或期限已過

# 重新傳送的結果
messages-again-sent = 這則訊息已經發出。如果客戶沒有收到，請打電話聯絡，並核對地址。
messages-again-void = 這則訊息已沒有可傳送的對象。
messages-again-unknown = 沒有這則訊息。請重新整理頁面，再從列表中選擇。
