# A person's request about what is kept of them.
h-rights = 個人資料請求
rights-lead = 客戶可以索取本店保存的個人資料，也可以要求刪除。請先核實身分，並在所示日期前答覆。
rights-none = 沒有等待答覆的請求。
rights-kind--export = 索取所存資料的副本
rights-kind--erase = 刪除資料
rights-due = 最遲答覆日期：{ $day }
rights-source = 依據：{ $source }
rights-asked = { $at } 提出，由 { $who } 登記
rights-verified-by = 身分核實方式：{ $words }
rights-not-there = 本店已不再保存這個案件。
rights-download = 下載全部資料
rights-do--done = 答覆
rights-do--denied = 拒絕
rights-do--erase = 刪除並答覆
rights-erase-what = 案件會立即刪除，包括回答、圖片、單據和通知，無法復原。只留下受理單號，以免再次使用。
rights-answer = 給客戶的答覆
rights-reason = 拒絕的理由（會告訴客戶）

# A new request.
rights-new = 登記請求
rights-what = 請求內容
rights-verified = 如何核實身分
rights-verified-hint = 寫明看了什麼、核對了什麼，不要寫證件號碼，例如「出示護照，姓名和相貌相符」。
rights-save = 登記

# What is wrong.
rights-need-kind = 請選擇請求內容。
rights-need-verified = 請寫明如何核實身分。
rights-need-answer = 請寫明給客戶的答覆。
rights-need-reason = 請寫明拒絕的理由。
rights-no-case = 沒有這個受理單號的案件。請與受理回執核對。
rights-asked-already = 這項請求已經登記，正等待答覆。
rights-answered = 這項請求已經答覆過了。
rights-gone = 這個受理單號的案件已在 { $day } 刪除。本店沒有保留任何內容，可以這樣告訴客戶。
erase-running = 案件還在辦理中，要先完成或撤回。請打開案件處理，或者拒絕並說明理由。
erase-owed = 還有未結的退款、爭議，或本店、電信業者要做的事。請先在案件頁上處理，或者拒絕並說明理由。
erase-in-hand = 這個案件的一則通知正在發送。請五分鐘後再試。

# What was answered.
rights-answered-list = 已答覆
rights-outcome = 結果
rights-words = 答覆內容
rights-state--done = 已辦理
rights-state--denied = 已拒絕
overdue--right = 個人資料請求應當答覆
home-due--right = 個人資料請求應在 { $day } 前答覆

# How long cases are kept.
h-kept = 案件保存多久
kept-how = 案件結束、沒有未結事項，並且過了該業務規定的天數之後，就會刪除。本機每天自動處理。
kept-clock = 本機時鐘跳過了 { $days } 天以上，期間沒有任何紀錄。在經理確認今天的日期正確之前，不會刪除任何內容。
kept-clock-right = 今天的日期正確
kept-cases = 案件
kept-count = 件數
kept--due = 現在應刪除
kept--soon = 30 天內刪除
kept--later = 以後刪除
kept--owed = 已結束，但還有未結事項
kept-gone--retention = 最近 30 天刪除：到期
kept-gone--erasure = 最近 30 天刪除：應客戶要求
kept-gone--listed = 最近 30 天刪除：隨舊副本還原而再次刪除
kept-last = 上次檢查：{ $at }
kept-never = 還沒有檢查過。
