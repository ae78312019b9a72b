# Who did something.
actor-customer = 客户
actor-system = 系统

# The office.
h-figures = 统计
office-counter = 柜台
h-overdue = 逾期
h-staff = 员工
h-stations = 工位
h-hotlines = 官方热线
h-search = 查找
h-timeline = 经过

# Figures of a day, a week, a month.
figures-period = 时段
figures-period--day = 日
figures-period--week = 周
figures-period--month = 月
figures-before--day = 前一天
figures-before--week = 前一周
figures-before--month = 前一个月
figures-after--day = 后一天
figures-after--week = 后一周
figures-after--month = 后一个月
figures-date = 时段中的一天（年-月-日）
figures-show = 查看
figures-head--submitted = 受理
figures-head--completed = 办结
figures-head--minutes = 平均等候
figures-head--kept = 按期办结
figures-head--failed = 通知未送达
figures-minutes = { $minutes } 分钟
figures-days = 逐日
figures-days-alt = 柱形图：每天受理与办结的件数；数字见“每日合计”文件
figures-bars = 本表数字的条形图
figures-none = 这个时段没有记录。
figures--cards = 受理（按卡种）
figures--states = 转入各状态的件数
figures--reasons = 注销原因
figures--waits = 柜台等候时间
figures--promises = 办结与承诺日期
figures--failures = 放弃发送的通知
figures-no-reason = 未说明原因
figures-wait = 不到 { $minutes } 分钟
figures-wait-more = { $minutes } 分钟以上
figures-promise--kept = 按期
figures-promise--missed = 逾期
figures-promise--none = 未承诺日期
figures-times = 办结用时（按卡种）
figures-card = 卡种
figures-mean-days = 平均天数
figures-money = 款项
figures-currency = 币种
figures-taken = 柜台收款
figures-owed = 应退客户
figures-paid = 已到账退款
export-totals = 下载每日合计
export-cases = 下载申请清单
export-hint = CSV 表格，内容为上面所选时段，不含个人姓名和号码。下载人会记入审计。

# What is overdue.
overdue-count =
    { $count ->
        [0] 没有逾期事项。
       *[other] 共 { $count } 项逾期，最早的在前。
    }
overdue-days = 逾期
overdue-late = { $days } 天
overdue-what = 事项
overdue-due = 应于
overdue-state = 状态
overdue--promise = 预计办结
overdue--answer = 等客户补充
overdue-dispute = 争议
overdue-deed = 后续事项
pages = 翻页
page-before = 前一页
page-after = 后一页

# Looking for a case.
search-what = 受理单号、姓名，或电话后四位
search-hint = 姓名按表上的写法，写其中一个词也可以。电话可以是要注销的号码或联系电话。
search-go = 查找
search-nothing-to-find = 请输入受理单号、姓名（一个汉字或至少两个字母），或电话后四位。
search-found =
    { $count ->
        [0] 没有找到。请核对写法，或试试电话后四位。
       *[other] 找到 { $count } 件，最新的在前。
    }
search-more = 还有更多：请用全名或受理单号查找。
search-name = 姓名
search-number = 号码
search-through = 由 { $name } 代办

# Hotlines.
hotlines-lead = 请亲自拨打核实后在此确认。员工会在号码旁看到确认日期。没有公布的号码保持空白。
hotline-source = 来源：{ $source }
hotline-not-confirmed = 本店尚未核实。
hotline-confirmed-by = { $day } 由 { $name } 核实
hotline-confirmed = { $day } 编写办理说明时已核实
hotline-confirm = 我已拨打 { $number }，号码无误
hotline-blank = 没有已知的官方热线（未核实）。单据上改印官方网站。

# Staff and stations, as a manager sees them.
staff-lead = 在此更改某人后，此人会立即退出登录。已离职员工的姓名仍保留在经过记录里。
role--clerk = 店员
role--manager = 经理
staff-left = 已离职
staff-you = 您本人
staff-locked = 已锁定：PIN 输错次数过多
staff-make--clerk = 改为店员
staff-make--manager = 改为经理
staff-leave = 停用
staff-return = 恢复
staff-unlock = 解除锁定
staff-new-pin = 新 PIN
staff-pin-of = { $name } 的新 PIN
staff-save-pin = 保存 PIN
staff-new = 新员工
staff-name = 姓名
staff-role = 角色
staff-take-on = 添加
staff-last-manager = 这是唯一能登录的经理。请先把另一人改为经理。
stations-lead = 员工只能在这些设备上登录。新工位会得到一个代码，请在一小时内在该设备的 /counter/enrol 页输入。撤销工位后，正在该处登录的人会退出。
station-code = { $name } 的代码，只显示这一次，一小时内可用一次：
station-name = 工位
station-device = 设备
station-seen = 上次登录
station-enrolled = 已登记
station-waiting = 等待输入代码
station-never = 从未
station-revoke = 撤销
station-revoke-one = 撤销 { $name }
station-new = 新工位，例如窗口号
station-add = 添加

# Everything that happened to a case.
timeline-of = 受理单 { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = 已核对：{ $task }
timeline-message = 通知（{ $by }）：{ $what }
timeline-printed = 已打印：{ $paper }
overdue-theirs = 也看由客户自己办的
overdue-ours = 只看等我们办的
