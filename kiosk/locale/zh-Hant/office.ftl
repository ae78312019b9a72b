# Who did something.
actor-customer = 客戶
actor-system = 系統

# The office.
h-figures = 統計
office-counter = 櫃檯
h-overdue = 逾期
h-staff = 員工
h-stations = 工作站
h-hotlines = 官方熱線
h-search = 查詢
h-timeline = 經過

# Figures of a day, a week, a month.
figures-period = 時段
figures-period--day = 日
figures-period--week = 週
figures-period--month = 月
figures-before--day = 前一天
figures-before--week = 前一週
figures-before--month = 前一個月
figures-after--day = 後一天
figures-after--week = 後一週
figures-after--month = 後一個月
figures-date = 時段中的一天（年-月-日）
figures-show = 查看
figures-head--submitted = 受理
figures-head--completed = 辦結
figures-head--minutes = 平均等候
figures-head--kept = 如期辦結
figures-head--failed = 通知未送達
figures-minutes = { $minutes } 分鐘
figures-days = 逐日
figures-days-alt = 柱狀圖：每天受理與辦結的件數；數字見「每日合計」檔案
figures-bars = 本表數字的長條圖
figures-none = 這個時段沒有紀錄。
figures--cards = 受理（按卡種）
figures--states = 轉入各狀態的件數
figures--reasons = 註銷原因
figures--waits = 櫃檯等候時間
figures--promises = 辦結與承諾日期
figures--failures = 放棄發送的通知
figures-no-reason = 未說明原因
figures-wait = 不到 { $minutes } 分鐘
figures-wait-more = { $minutes } 分鐘以上
figures-promise--kept = 如期
figures-promise--missed = 逾期
figures-promise--none = 未承諾日期
figures-times = 辦結用時（按卡種）
figures-card = 卡種
figures-mean-days = 平均天數
figures-money = 款項
figures-currency = 幣別
figures-taken = 櫃檯收款
figures-owed = 應退客戶
figures-paid = 已入帳退款
export-totals = 下載每日合計
export-cases = 下載申請清單
export-hint = CSV 表格，內容為上面所選時段，不含個人姓名和號碼。下載人會記入稽核。

# What is overdue.
overdue-count =
    { $count ->
        [0] 沒有逾期事項。
       *[other] 共 { $count } 項逾期，最早的在前。
    }
overdue-days = 逾期
overdue-late = { $days } 天
overdue-what = 事項
overdue-due = 應於
overdue-state = 狀態
overdue--promise = 預計辦結
overdue--answer = 等客戶補充
overdue-dispute = 爭議
overdue-deed = 後續事項
pages = 翻頁
page-before = 前一頁
page-after = 後一頁

# Looking for a case.
search-what = 受理單號、姓名，或電話末四碼
search-hint = 姓名按表上的寫法，寫其中一個詞也可以。電話可以是要註銷的號碼或聯絡電話。
search-go = 查詢
search-nothing-to-find = 請輸入受理單號、姓名（一個漢字或至少兩個字母），或電話末四碼。
search-found =
    { $count ->
        [0] 沒有找到。請核對寫法，或試試電話末四碼。
       *[other] 找到 { $count } 件，最新的在前。
    }
search-more = 還有更多：請用全名或受理單號查詢。
search-name = 姓名
search-number = 號碼
search-through = 由 { $name } 代辦

# Hotlines.
hotlines-lead = 請親自撥打核實後在此確認。員工會在號碼旁看到確認日期。沒有公布的號碼保持空白。
hotline-source = 來源：{ $source }
hotline-not-confirmed = 本店尚未核實。
hotline-confirmed-by = { $day } 由 { $name } 核實
hotline-confirmed = { $day } 編寫辦理說明時已核實
hotline-confirm = 我已撥打 { $number }，號碼無誤
hotline-blank = 沒有已知的官方熱線（未核實）。單據上改印官方網站。

# Staff and stations, as a manager sees them.
staff-lead = 在此更改某人後，此人會立即登出。已離職員工的姓名仍保留在經過紀錄裡。
role--clerk = 店員
role--manager = 經理
staff-left = 已離職
staff-you = 您本人
staff-locked = 已鎖定：PIN 輸錯次數過多
staff-make--clerk = 改為店員
staff-make--manager = 改為經理
staff-leave = 停用
staff-return = 恢復
staff-unlock = 解除鎖定
staff-new-pin = 新 PIN
staff-pin-of = { $name } 的新 PIN
staff-save-pin = 儲存 PIN
staff-new = 新員工
staff-name = 姓名
staff-role = 角色
staff-take-on = 新增
staff-last-manager = 這是唯一能登入的經理。請先把另一人改為經理。
stations-lead = 員工只能在這些裝置上登入。新工作站會得到一個代碼，請在一小時內於該裝置的 /counter/enrol 頁輸入。撤銷工作站後，正在該處登入的人會登出。
station-code = { $name } 的代碼，只顯示這一次，一小時內可用一次：
station-name = 工作站
station-device = 裝置
station-seen = 上次登入
station-enrolled = 已登記
station-waiting = 等待輸入代碼
station-never = 從未
station-revoke = 撤銷
station-revoke-one = 撤銷 { $name }
station-new = 新工作站，例如窗口號
station-add = 新增

# Everything that happened to a case.
timeline-of = 受理單 { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = 已核對：{ $task }
timeline-message = 通知（{ $by }）：{ $what }
timeline-printed = 已列印：{ $paper }
overdue-theirs = 也看由客戶自己辦的
overdue-ours = 只看等我們辦的
