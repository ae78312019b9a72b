# The frame of every screen for staff.
counter = 柜台
counter-window = { $window } 号窗口
counter-side = 排队
counter-sums = 等候 { $waiting } 人 · 最久 { $longest } 分钟 · 今天到期 { $due } 件
counter-search = 查找
counter-lock = 锁定
office = 办公室
