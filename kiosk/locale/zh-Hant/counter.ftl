# The frame of every screen for staff.
counter = 櫃檯
counter-window = { $window } 號窗口
counter-side = 排隊
counter-sums = 等候 { $waiting } 人 · 最久 { $longest } 分鐘 · 今天到期 { $due } 件
counter-search = 查找
counter-lock = 鎖定
office = 辦公室
