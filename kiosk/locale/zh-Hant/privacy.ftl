# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = 顯示完整號碼
reveal-hint = 這裡的號碼只顯示一部分。查看完整號碼會記下您的姓名。
reveal-shown = 現在顯示完整號碼，重新開啟本頁後恢復遮蔽。這次查看已記錄。
reveal-hide = 重新遮蔽

compare-title = 比對證件
compare-hint = 證件號碼只留最後幾位，但仍可核對是否同一證件。
scan-same = 這是本受理單的證件。
scan-other = 這不是本受理單的證件。

agreed-to = 資料使用說明，{ $version } 版 · { $consents }
slip-notice = 資料使用說明，{ $version } 版
stop-messages = 不再給我發訊息
messages-stopped = 不向客戶發訊息：客戶沒有同意，或已撤回同意。
delete-pictures = 刪除我的證件照片
case-action-stop-messages = 撤回對訊息的同意
message-void-stopped = 客戶不再接收訊息
