h-languages = 语言
languages-lead = 本机能说哪些语言，文字由谁校对过。
languages-messages = 屏幕和单据上共 { $count } 条文字
languages-whole = 每种卡的办理说明都有这种语言。
languages-lacking = 还没有这种语言：{ $cards }。客户在那里会看到另一种语言，屏幕会注明。
languages-unread = 这种语言还没有人校对过。句子看着不对时，以客户的理解为准，不要以屏幕为准。
languages-read = { $day } 已校对。
print-large = 大字版
