h-languages = 語言
languages-lead = 本機能說哪些語言，文字由誰校對過。
languages-messages = 螢幕和單據上共 { $count } 則文字
languages-whole = 每種卡的辦理說明都有這種語言。
languages-lacking = 還沒有這種語言：{ $cards }。客戶在那裡會看到另一種語言，螢幕會註明。
languages-unread = 這種語言還沒有人校對過。句子看起來不對時，以客戶的理解為準，不要以螢幕為準。
languages-read = { $day } 已校對。
print-large = 大字版
