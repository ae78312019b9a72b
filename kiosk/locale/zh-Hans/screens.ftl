# 每一屏会说的话。
brand = 销卡服务台
greeting = 点这里开始
continue = 继续
back = 返回
change = 修改
finish = 结束并清屏
choose = 请选择……
progress = 进度
paper-label = 正在形成的回执
call-person = 请店员来
not-provided = 未填
unverified = （运营商未确认）
no-published-rule = （运营商没有公布规则，由其决定）
out-of-order = 请先回答这一页。已填的都还在。
take-suggestion = 改用 { $value }
error-prefix = 有误：
errors-title = 有 { $count } 处需要改正
hotline = { $carrier }官方电话：{ $number }
hotline-dial = { $carrier }官方电话：{ $number }（{ $dial }）
no-hotline = { $carrier }的官方电话未经核实，这里不写。请用官方网页：
no-published-time = 运营商没有公布办理时限。
review-spot = 当场办结
review-days =
    { $unit ->
        [working_day] { $min ->
            [0] { $max } 个工作日内
           *[other] { $same ->
                [yes] { $max } 个工作日
               *[no] { $min } 至 { $max } 个工作日
            }
        }
       *[calendar_day] { $same ->
            [yes] { $max } 天
           *[no] { $min } 至 { $max } 天
        }
    }
promise-held = （从付清之日算起）
promise-guided = （从您提出申请之日算起）
promise-by = 预计 { $day } 前办结：{ $how }。

chapter-card = 选卡
chapter-before = 办理前
chapter-id = 证件
chapter-sim = SIM 卡
chapter-money = 费用
chapter-check = 确认

# 首屏与选卡
attract-title = 把 SIM 卡注销干净
attract-lead = 大约十分钟，带着受理回执离开。
attract-point-1 = 请带好证件；卡还在的话也请带上。
attract-point-2 = 停止充值不等于注销，银行和支付软件还绑在这个号码上。
attract-point-3 = 我们不问密码、不要验证码，也不收“代办费”。
track-link = 我有受理单号，想查进度
sample-reference = 受理单号
sample-card = 卡
sample-how = 办理方式
sample-applicant = 申请人
sample-document = 证件
sample-number = 号码
sample-refund = 余额退还
sample-promise = 预计办结
sample-foot = 本单边填边成。右边看到的，就是打印出来的。
h-cards = 您要注销哪一张卡？
lead-cards = 看看卡上印的或手机上显示的名称。
tile-bring = 请带：
tile-time = 时限：
not-topping-up-title = 停止充值不等于注销
not-topping-up = 卡不用了，也仍在您名下，要等运营商确认终止才算办完。本服务台帮您申请，并一直跟到确认为止。
receipt-title = 受理回执
need-procedure = 请选择要注销的卡

# 各页标题
h-how = 您想怎么办理？
h-guide-online = 怎么在网上办理
h-guide-hotline = 怎么打电话办理
h-before = 注销之前
h-privacy = 您的资料怎么用
h-who = 谁来注销？
h-document = 办卡时登记的是哪种证件？
h-identity = 机主的证件
h-representative = 代办人的证件
h-card-state = 卡现在在哪里？
h-card = 要注销的是哪个号码？
h-plan = 这张卡怎么付费？
h-money = 余额和账单
h-contract = 您的合约
h-arrears = 还有一笔款没付清
h-refund = 剩下的钱怎么处理？
h-payee = 退到哪里？
h-reason = 为什么注销？
h-contact = 怎么联系您？
h-leaving = 您准备离境吗？
h-leaving-early = 您会在预计办结之前离境
h-signature = 请签名
h-check = 核对后提交
h-done = 您的申请已受理
h-guidance = 带走办理说明
h-person = 店员就来
h-track = 我的申请到哪一步了？
h-track-case = 您的申请
h-stop-ineligible = 这张卡现在还不能注销
h-stop-wrong_channel = 这张卡不能用这种方式办
h-stop-blocked = 有一件事要先办
h-stop-expired = 这份证件已过期

# 引言
lead-guide = 步骤如下。您也可以让本店代为跟进，并拿到受理回执。
lead-before = 每一项选一个。选了“稍后”的，会印在单子上提醒您。
lead-who = 要由登记的机主本人办理，或由机主书面委托的人办理。
lead-document = 请选登记时用的那一种。未经您同意，我们不保留证件影像。
lead-identity = 请照证件逐字填写。
lead-representative = 机主和代办人的证件都要核对。
lead-card = 知道哪项填哪项，其余由店员去查。
lead-money = 不清楚的就空着，店员会向运营商查询。
lead-contract = 不清楚的就空着。这里的提前解约费只是估算，以运营商确认为准。
lead-payee = 退款只会退到您填写的地方，请逐字核对。
lead-contact = 请留一个在这个号码停用之后还能用的电话或邮箱。
lead-reason = 运营商会问这一项。选“其他”也可以。
lead-leaving = 不离境就空着。
lead-signature = 用手指签名，或输入姓名。签名表示以上属实，并申请注销这张卡。
sign-again = 签名之后有回答改动过，请重新签名。
lead-check = 按下最后的按钮之前，什么都不会提交。
lead-done = 这是受理单号。凭单号和联系电话后四位（或您自设的四位数字）可随时查询。
lead-guidance = 打印步骤和要说的话，不用留姓名。想让我们跟进，带着工单号再来即可。
lead-person = 已通知店员：您在 { $station } 号台。请在这里稍等或招手，已填的都还在。
lead-track = 受理单号印在回执上。
person-back = 回到刚才的页面

# 问题
q-procedure = 卡
q-channel = 办理方式
q-consents = 您同意的事项
q-acting-as = 您是哪一位？
q-holder-name = 证件上的姓名
q-id-type = 证件
q-id-country = 签发国家或地区
q-id-expires = 有效期至
q-mrz = 最下面带 <<< 的几行（方便的话请扫描）
q-rep-name = 代办人姓名
q-rep-id-type = 代办人证件
q-rep-id-number = 代办人证件号码
q-rep-id-expires = 有效期至
q-card-state = 卡在哪里
q-msisdn = 要注销的手机号码
q-iccid = SIM 卡号（ICCID）
q-eid = eSIM 编号（EID）
q-account-ref = 账户编号或订单号
q-plan-type = 付费方式
q-bundle = 这张卡有没有和其他业务捆绑？
q-balance = 卡内余额（{ $currency }）
q-arrears = 未付账单（{ $currency }）
q-deposit = 已付押金（{ $currency }）
q-monthly-fee = 月租费（{ $currency }）
q-contract-ends = 合约到期日
q-settlement = 退款方式
q-payee-name = 收款人姓名
q-bank-name = 银行
q-bank-account = 账号
q-transfer-to = 转入的号码
q-transfer-to-again = 再输入一次
q-reason = 原因
q-remarks = 还有什么要说的？
q-departs-on = 离境日期
q-contact-country = 号码所属的国家或地区
q-contact-phone = 联系电话
q-contact-email = 联系邮箱
q-track-code = 自设四位数字
q-signature = 签名
q-signature-name = 或输入姓名
q-reference = 受理单号
q-code = 四位数字
id-number--passport = 护照号码
id-number--th-national-id = 泰国身份证号码
id-number--ph-philsys = PhilSys 卡号（16 位）
id-number--id-nik = NIK 号码
id-number--cn-resident-id = 居民身份证号码
id-number--cn-travel-permit = 通行证号码
id-number--other = 证件号码

hint-holder-name = 与证件一致，中文、泰文、拉丁字母都可以。
hint-id-country = 与国籍不同时，以签发地为准。
hint-id-expires = 年、月、日，例如 2033-12-31。证件上没有有效期才空着。
hint-rep-id-expires = 年、月、日，例如 2033-12-31。证件上没有有效期才空着。
no-expiry = 长期有效
hint-mrz = 扫描即可；也可以空着，填写下面各项。
hint-msisdn = 这张卡的号码，不是别的号码。
hint-iccid = 19 或 20 位数字，通常以 { $prefix } 开头。扫条码或手动输入。
hint-eid = 32 位数字。拨 *#06# 可以看到。
hint-account-ref = 在账单、租用单或运营商的应用里。
hint-balance = 例如 120.50。不清楚就空着。
hint-arrears = 没有欠费填 0。不清楚就空着。
hint-deposit = 没有押金填 0。不清楚就空着。
hint-monthly-fee = 不清楚就空着。
hint-contract-ends = 年、月、日。没有合约或不清楚就空着。
hint-payee-name = 与银行登记的一致。
hint-transfer-to = 同一运营商的另一个号码。
hint-remarks = 选填。请不要写密码或验证码。
hint-departs-on = 年、月、日，例如 2026-12-31。
hint-contact-phone = 哪个国家的都可以，但不能是要注销的号码。
hint-contact-email = 没有电话，或想用邮件收单据时填写。
hint-track-code = 没有留电话时必填，查询进度时要用。
hint-signature-name = 不方便用手指签名时填写。
hint-code = 联系电话后四位，或您自设的四位。

# 选项
channel--counter = 在本柜台
channel--online = 自己在网上办
channel--hotline = 自己打电话办
here--decided = 由本店为您办理
here--assisted = 店员陪您在运营商网站上办
here--papers = 由本店核对材料并转交
step-kind-web = 网站：
step-kind-app = 应用：
step-kind-phone = 电话：
step-kind-shop = 门店：
step-kind-sms = 短信：
step-login = （密码由您自己输入）
what-to-say = 可以这样说
guide-choice = 要不要由本店受理并跟进，直到运营商确认？
guide-follow = 要，由本店跟进
guide-alone = 不用，只打印说明
check--done = 已办好
check--not-applicable = 不涉及
check--later = 稍后
check--cannot = 办不了
consents--process = 用这些资料办理注销（必选）
consents--id-image = 结案前保留证件影像
consents--notify = 用短信或邮件通知我进度
acting-as--holder = 我是登记的机主
acting-as--representative = 我替机主办理
who-letter = 替人办理？请先让机主填好并签名：
id-type--passport = 护照
id-type--th-national-id = 泰国身份证
id-type--ph-philsys = PhilSys 身份卡
id-type--id-nik = 印尼身份证（NIK）
id-type--cn-resident-id = 居民身份证
id-type--cn-travel-permit = 通行证
id-type--other = 其他证件
card-state--in-hand = 带来了
card-state--lost = 丢失
card-state--stolen = 被盗
card-state--damaged = 损坏
card-state--installed = 在设备里
card-state--removed = 已从设备删除
plan-type--prepaid = 预付费
plan-type--postpaid = 月租
plan-type--unknown = 不清楚
bundle--no = 没有
bundle--yes = 有
bundle--unknown = 不清楚
settlement--refund-bank = 退到银行账户
settlement--refund-cash = 退现金
settlement--transfer = 转到另一个号码
settlement--waive = 不用退
reason--new-device = 换手机或设备
reason--moved = 搬家或回国
reason--changed-carrier = 换运营商
reason--unused = 不用了
reason--account-problem = 账户有问题
reason--plan-unfit = 套餐不合适
reason--other = 其他

# 缺什么
need-check = 请每项选一个
need-channel = 请选择办理方式
need-consents = 请勾选第一项，否则我们不能办理；也可以请店员来
need-acting-as = 请选择您是哪一位
need-id-type = 请选择证件
need-id-number = 请填写证件号码
need-id-country = 请选择证件签发国家或地区
need-id-expires = 请填写证件有效期
need-holder-name = 请填写证件上的姓名
need-rep-name = 请填写代办人姓名
need-rep-id-type = 请选择代办人证件
need-rep-id-number = 请填写代办人证件号码
need-rep-id-expires = 请填写代办人证件有效期
need-card-state = 请选择卡在哪里
need-msisdn = 请填写要注销的号码；也可以请店员来
need-iccid = 请填写卡上印的号码
need-eid = 请填写 EID
need-account-ref = 请填写账户编号或订单号
need-plan-type = 请选择付费方式，或选“不清楚”
need-bundle = 请选择一项，或选“不清楚”
need-balance = 请填写余额
need-arrears = 请填写未付金额，没有填 0
need-deposit = 请填写押金，没有填 0
need-monthly-fee = 请填写月租费
need-contract-ends = 请填写合约到期日
need-settlement = 请选择剩下的钱怎么处理
need-payee-name = 请填写收款人姓名
need-bank-name = 请填写银行
need-bank-account = 请填写账号
need-transfer-to = 请填写转入的号码
need-transfer-to-again = 请再输入一次转入的号码
need-reason = 请选择原因
need-remarks = 请写几个字
need-departs-on = 请填写离境日期
need-contact-phone = 请留下电话或邮箱
need-contact-email = 请填写邮箱
need-track-code = 没有留电话，请自设四位数字，查询进度时要用
need-signature = 请用手指签名，或在下面输入姓名

one-is-enough = 请至少填写其中一项，其余由店员去查
name-characters = 姓名里不能有 { $characters }，请照证件填写
choose-one = 请从列出的答案中选一个
country-unknown = 我们的列表里没有国家代码 { $code }。如果证件上就是这样，请继续。
cannot-be-printed = 这些字符无法打印：{ $characters }。请按护照上的拉丁字母或拼音填写
mrz-disagrees = 扫描的几行写的是 { $zone }，请核对哪个正确
date-passed = 这一天已经过去。请填写今天（{ $today }）或以后的日期
code-four-digits = 请输入四位数字
track-code-printed = 这四位数字印在您的单据上，捡到的人就能查您的申请。请换一组。
account-number-form = 账号是 5 至 34 位字母或数字，请对照银行卡或银行应用核对
signature-unreadable = 签名无法识别。请清除后重签，或输入姓名

# 停下来的地方
stop-ineligible = 按目前的情况，运营商不受理。
stop-wrong_channel = 运营商不接受用这种方式办理。
stop-blocked = 请先办好这一件，再回来继续。单子上写着怎么办。
stop-expired = 运营商要求有效证件。请换一份有效的，或换发后带着新旧两份来。
stop-instead-counter = 改在本柜台办理
stop-instead-online = 改在网上办理
stop-instead-hotline = 改用电话办理
stop-change-ineligible = 修改我的回答
stop-change-blocked = 已经办好，返回
stop-change-expired = 换一份证件

arrears-due = 您说还有 { $amount } 没有付。
arrears-hold = 付清之后运营商才会注销。您可以现在提交，申请先保留；出示付款凭证后继续办理。
arrears-warn = 请尽快付清：卡注销了，欠费不会消失。
arrears-after = 卡注销之后，运营商可能仍会寄来这笔账单。
arrears-go-held = 继续，先为我保留
arrears-go-on = 继续

leaving-by = 运营商可能要到 { $day } 才办结。
leaving-offer = 现在仍可提交。要在离境后也能办完，您可以：
leaving-email = 留一个邮箱，离境后也能收到单据
leaving-representative = 用委托书指定一位代办人
leaving-go = 知道了，继续

# 资料使用
privacy-1 = { $shop } 只把您的回答用来注销这张卡，并证明已经注销。
privacy-2 = 资料只交给 { $carrier }，不给别人。您可以在本柜台要求查看或删除。
privacy-3 = 资料加密保存；屏幕和纸上的号码都会遮住一部分。
privacy-4 = 结案后最迟 { $days } 天删除。
privacy-5 = 我们从不询问密码、验证码或运营商的安全问题。

# 签名
pad-hint = 请在这里签名
pad-clear = 清除

submit = 提交申请
declare = 提交即表示申请注销这张卡。收到运营商确认后才算注销完成。

# 完成、单据、查询
done-submitted = 已受理
done-held = 已受理，付清前先保留
your-number = 您的排队号
promised-by = 预计办结
accepted-on = 受理日期
next-title = 接下来
papers-title = 您的单据
print-paper = 打印{ $paper }
print-roll = 小票（80 毫米）
paper-receipt = 受理回执
paper-ticket = 排队小票
paper-guidance = 办理说明
paper-refusal = 未办成说明
paper-authority = 空白委托书
q-work-order = 工单号
hint-work-order = 网上或电话办理时，运营商给您的编号。
file-it = 保存工单号
filed-meanwhile = 这份申请刚刚有了变动，请看过之后再试一次
track-open = 查看我的申请
track-not-found = 没有找到与这个单号和四位数字相符的申请，请对照回执核对
track-slow-down = 尝试次数过多。请等五分钟，或请店员帮忙
state-means-submitted = 接下来由店员查看您的申请。
state-means-in_review = 店员正在核对资料。
state-means-needs_information = 还缺一些内容。请在下面答复，或到柜台来。
state-means-held = 申请在等待，例如等付款。办好后请到柜台来。
state-means-approved = 已核对完毕，即将交给运营商。
state-means-with_carrier = 已交给运营商，正在等确认。
state-means-completed = 运营商已确认这张卡注销。
state-means-rejected = 申请未能受理，原因印在单子上。
state-means-failed = 运营商没有办成，我们在想别的办法。
state-means-withdrawn = 申请已撤回，卡继续有效。

# 出了状况
trouble-go = 去选卡
trouble-home = 回首屏
trouble-ended = 本次办理已结束
trouble-ended-text = 为保护您的资料，内容已全部清除。如果已经提交，申请是安全的，请凭受理单号查询。
trouble-not-found = 这里没有内容
trouble-not-found-text = 这个页面不存在，或属于前一位顾客。您没有丢失任何内容。
trouble-forged = 这一页已失效
trouble-forged-text = 它不是从本次办理打开的，所以没有采用。已保存的回答没有变。请返回再试一次。
trouble-too-large = 内容太长了
trouble-too-large-text = 内容超过本机能接收的大小，请缩短。已保存的回答没有变。
trouble-too-often = 暂时次数够多了
trouble-too-often-text = 在店外，这一步每小时只能做有限的次数。什么都没丢，您的回答还在。请等一会儿，或到柜台办理。
trouble-bad-request = 这一步没有成功
trouble-bad-request-text = 什么都没有改变。请返回再试一次，或请店员来。
trouble-busy = 请稍等
trouble-busy-text = 刚才没有保存成功。请返回再试一次。
trouble-broken = 我们这边出了问题
trouble-broken-text = 已保存的回答是安全的。请返回再试一次，或请店员来。
