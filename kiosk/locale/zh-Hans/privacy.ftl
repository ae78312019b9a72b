# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = 显示完整号码
reveal-hint = 这里的号码只显示一部分。查看完整号码会记下您的姓名。
reveal-shown = 现在显示完整号码，重新打开本页后恢复遮住。这次查看已记录。
reveal-hide = 重新遮住

compare-title = 比对证件
compare-hint = 证件号码只留最后几位，但仍可核对是否同一证件。
scan-same = 这是本受理单的证件。
scan-other = 这不是本受理单的证件。

agreed-to = 资料使用说明，{ $version } 版 · { $consents }
slip-notice = 资料使用说明，{ $version } 版
stop-messages = 不再给我发消息
messages-stopped = 不向客户发消息：客户没有同意，或已撤回同意。
delete-pictures = 删除我的证件照片
case-action-stop-messages = 撤回对消息的同意
message-void-stopped = 客户不再接收消息
