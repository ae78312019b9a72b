# 员工与工位：登录、第一位经理、登记设备。
pin-short = PIN 至少要有 { $least } 个字符，现在只有 { $count } 个。数字、字母或两者都可以。
pin-long = PIN 最多 { $most } 个字符，请设短一些。
pin-hidden = PIN 中有看不见的字符，请用手重新输入。
pin-pattern = 这个 PIN 是别人最先会试的。请避开连号（123456）、相同（777777）和重复（121212）。
staff-name-missing = 请填写姓名，这样记录里才看得出是谁办理的。
staff-name-taken = 员工中已有“{ $name }”，请加上姓氏或缩写以便区分。

sign-in-title = 员工登录
sign-in-lead = 工位：{ $station }
sign-in-name = 您的姓名
sign-in-pin = PIN
sign-in-go = 登录
sign-in-other = 回到客户画面
sign-in-wrong = 姓名与 PIN 不符，请两项都重新输入。
sign-in-wait = 尝试次数过多。请等五分钟，或请经理解除锁定。在此之前，即使 PIN 正确也不会受理。
sign-in-again = 您已退出登录，所以刚才没有做任何更改。登录后会回到原来的页面。
unsent-back = 锁屏前您填写的内容已放回原处，尚未提交。请看一遍，再按按钮。
unsent-no-form = 这些内容原来的填写处已不在此页：
unsent-throw-away = 不要了

set-up-title = 第一位经理
set-up-lead = 本机还没有经理。一次性代码显示在启动本机的控制台上。
set-up-code = 一次性代码
set-up-code-hint = 九个字符，例如 K7M-4TX-92A
set-up-pin-hint = 至少 { $least } 个字符，以后每次登录都要用。
set-up-go = 设为经理
set-up-wrong = 这不是控制台上的代码。每次启动，代码都会更换。
set-up-wait = 输错代码的次数过多。请等五分钟，再看一次控制台。

enrol-title = 登记这台设备
enrol-lead = 员工只能在本店的设备上登录。经理在办公室页面添加工位，就会得到它的代码。
enrol-code = 工位代码
enrol-go = 登记
enrol-wrong = 这个代码打不开任何工位。它可能已用过，或已超过一小时：请向经理要一个新的。
enrol-wait = 输错代码的次数过多。请等五分钟，再用新代码试。
station-name-missing = 请给工位起个名字，例如窗口号。
station-name-taken = 已有名为“{ $name }”的工位。请换一个名字，或先撤销原来那个。
managers-only = 这里由经理办理
managers-only-text = 没有做任何更改。请经理来办，或请经理在此登录。
managers-only-go = 回到柜台
