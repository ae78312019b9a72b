# 單據上的文字。每一行的標籤是 `slip-` 加問題或事實的名稱。
slip-title-guidance = 辦理說明
slip-title-ticket = 排隊號碼單
slip-title-refusal = 暫未受理說明
slip-title-authority = 授權委託書
slip-fallback = （只有{ $spoken }）
slip-aside = （{ $text }）

# 各行
slip-reference = 受理單號
slip-reference-later = 送出後產生
slip-accepted = 受理時間
slip-channel = 辦理方式
slip-work-order = 工單號碼
slip-checks = 事先確認
slip-holder-name = 申請人
slip-id-number = 證件
slip-rep-name = 代辦人
slip-rep-id-number = 代辦人證件
slip-msisdn = 號碼
slip-iccid = 卡號
slip-eid = eSIM（EID）
slip-account-ref = 帳戶編號
slip-card-state = 卡的情況
slip-plan-type = 付費方式
slip-bundle = 綁約服務
slip-balance = 餘額
slip-deposit = 押金
slip-arrears = 欠費
slip-penalty = 提前解約金
slip-money = { $what }（{ $basis }）
slip-by-customer = 您填寫
slip-by-clerk = 店員核對
slip-by-carrier = 電信業者告知
slip-by-estimate = 估算
slip-not-known = 不清楚，由店員查詢
slip-net = 合計
slip-net-back = 應退給您
slip-net-owed = 應由您支付
slip-net-unknown = 尚不清楚
slip-settlement = 退款方式
slip-reason = 註銷原因
slip-remarks = 備註
slip-departs-on = 離境日期
slip-contact = 聯絡方式
slip-promise = 預計完成
slip-takes = 辦理時限
slip-queue = 排隊號碼
slip-shop = 門市
slip-today = 日期
slip-hours = 服務時間

# 接下來
slip-arrears-hold = 尚欠 { $amount }：申請暫緩，繳清後繼續。
slip-arrears-warn = 尚欠 { $amount }：請儘快繳清。
slip-arrears-after = 尚欠 { $amount }：電信業者可能在註銷後寄出帳單。
slip-do-window = 叫到 { $number } 時，請到窗口，帶上：{ $what }。
slip-do-guidance = 依「辦理說明」上的步驟申請，由我們追蹤。
slip-do-later = 還要辦：
slip-do-cannot = 店員會協助您辦：
slip-within-working-day =
    { $count ->
        [0] （完成時）
       *[other] （完成後 { $count } 個工作天內）
    }
slip-within-calendar-day =
    { $count ->
        [0] （完成時）
       *[other] （完成後 { $count } 天內）
    }
slip-by-day = { $day } 前：{ $text }
slip-look-day = { $text }（本店 { $day } 再查看）
slip-by-promise = { $day }：到這一天還沒有消息，請憑受理單號向我們詢問。

# 句子
slip-growing = 本單邊填邊成。右邊看到的，就是列印出來的。
slip-not-cancelled-yet = 停止儲值不等於註銷，收到註銷證明才算辦完。
slip-not-verified = 本回執只證明我們收到了您的申請，尚未向電信業者查證。電信業者確認之後，卡才算註銷。
slip-rounded = 金額已依貨幣的最小單位四捨五入。
slip-notes = 請留意
slip-seal-accepted = 已受理
slip-signature = 申請人簽名
slip-handler = 經辦人
slip-handled-on = 日期
slip-track = 掃描查詢進度。需要受理單號和您的四位數字。
slip-version = 流程 { $procedure }，版本 { $version }

# 辦理說明
slip-way-unverified = 這種辦法沒有得到電信業者確認。辦不成，請找下面的官方電話或網址。
slip-have-ready = 先準備好
slip-do = 怎麼辦
slip-called-on = 日期、時間、客服姓名

# 排隊號碼單與暫未受理
slip-bring = 到窗口請帶
slip-wait = 請在附近等候叫號，並保留受理回執。
slip-instead = 您可以這樣辦

# 授權委託書
slip-holder = 持有人
slip-number = 要註銷的號碼
slip-holder-id = 證件類型和號碼
slip-holder-phone = 持有人聯絡電話
slip-authorise = 本人是上述卡的登記持有人，委託下列代辦人代我辦理。
slip-authorise-for = 代辦人可以：申請註銷這張卡，出示本人證件，交付和接收所需文件，領取單據。除此之外，不得以本人名義辦理其他事項。
slip-scope = 限制（如有，例如：不得領取現金退款）
slip-valid-until = 有效期間（起訖）
slip-holder-signs = 持有人簽名
slip-proxy-signs = 代辦人簽名
slip-place-date = 地點、日期
slip-shop-checked = 核對人（門市）
slip-proxy-brings = 代辦人要帶
slip-authority-note = 空白簽名的委託書誰撿到都能用，請填滿每一格。電信業者可能要求用它自己的表格，或到它自己的門市辦理，請先問清。

# 再次列印
slip-copy = 副本 第 { $number } 份

# 沒有註銷成功的申請
slip-title-rejected = 不予受理通知
slip-title-failed = 辦理未成通知
slip-title-withdrawn = 撤回申請回執
slip-rejected = 您的申請沒有通過。卡沒有註銷，仍在使用，可能繼續產生費用。原因：
slip-failed = 電信業者沒有辦成這項申請。卡沒有註銷，仍在使用，可能繼續產生費用。原因：
slip-withdrawn = 申請已在註銷之前停止。卡仍在使用，可能繼續產生費用。
slip-rejected-again = 問題解決之後，請帶這張單據到 { $shop } 重新送出申請，我們會重新核對。
slip-failed-again = 問題解決之後，{ $shop } 可以再次送辦。請憑受理單號來問，不必從頭填寫。
slip-withdrawn-again = 您隨時可以到 { $shop } 重新送出申請。
slip-carrier-confirmation = 電信業者的確認

# 還缺什麼
slip-title-request = 補正通知
slip-request = 繼續辦理之前，需要下面的全部資料或說明。這裡一次列齊。
slip-missing = 請補交或說明
slip-bring-here = 請帶這張單據到 { $shop } 櫃檯。不能來，請告訴我們。
slip-bring-or-send = 請帶這張單據到 { $shop } 櫃檯，或在查詢頁憑受理單號和您的四位數字答覆。
slip-answer-by = 請在此前答覆
slip-answer-late = 到 { $day } 還沒有收到，我們會聯絡您。申請不會自動作廢。
slip-received-on = 收到日期
slip-received-by = 收件人（門市）
asked--id-unreadable = 清晰的證件影本或照片：四角完整，每個字都看得清
asked--id-expired = 沒有過期的證件
asked--name-differs = 說明姓名為何與電信業者登記的不同（例如結婚證書、舊護照）
asked--number-differs = 電信業者登記的那個證件
asked--card-missing = 卡本身，或說明卡現在在哪裡
asked--card-number = 再次提供卡號（ICCID）或電話號碼：所填的與卡不符
asked--letter-scope = 寫明這張卡、這項申請，並在有效期內的委託書
asked--payee-differs = 持有人本人名下的收款帳戶，或持有人本人收款
asked--transfer-number = 再次提供接收餘額的號碼
asked--arrears-proof = 已繳清欠費的證明
asked--penalty-consent = 是否同意支付電信業者告知的提前解約金
asked--contact-dead = 能聯絡到您的電話或電子郵件
asked--work-order = 電信業者給您的工單號碼，或工單截圖
asked--explain = 上面所問事項的說明

# 註銷證明
slip-title-certificate = 註銷證明
slip-certified = { $carrier }已向 { $shop } 確認：本證明所列的卡，服務已於 { $day } 終止。
slip-effective-on = 終止日期
slip-issued = 確認時間
slip-spoken-to = 電信業者承辦人
slip-settled = 費用結算及說明人
slip-no-figure = 未提供金額
slip-unbind = 這些服務可能還留著這個號碼，改綁一項，勾一項
slip-still-open = 還要辦的事
slip-keep = 請保留本證明。銀行等機構解除綁定號碼時可能要看。需要核對的，可憑受理單號向 { $shop } 查詢，或憑工單號碼向電信業者查詢。本證明記載電信業者對本店的答覆，不是電信業者出具的文件。
slip-stamp = 門市蓋章和簽名
slip-seal-completed = 已辦結

# 交回卡片
slip-title-handed-back = 交卡結清單
slip-handed-back-at = 交回時間
slip-hands-back = 本人已交回這張卡。上列費用結算無誤；除仍在途中的退款外，一切已結清。

# 爭議
slip-title-dispute = 爭議受理單
slip-dispute = 爭議單號
slip-case = 原受理單號
slip-since = 發生日期
slip-looked-at = 下次追蹤
slip-evidence = 請帶來或保留的證據
slip-dispute-next = 由 { $shop } 向電信業者交涉，{ $day } 再次追蹤。請帶來所列證據，或在手機上出示給我們。

# 手寫表格
slip-title-form = 註銷申請表
slip-form-how = 請用正楷填寫，在合適的格裡打勾。不清楚的留空，由店員詢問。不要寫密碼和簡訊驗證碼。
slip-form-proxy = 請人代辦時才填
slip-form-declare = 以上所填屬實，本人申請註銷這張卡。
slip-form-shop = 由門市填寫

# 按鈕上的名稱
paper-request = 補正通知
paper-certificate = 註銷證明
paper-handed_back = 交卡結清單
paper-dispute = 爭議受理單
