# 单据上的文字。每一行的标签是 `slip-` 加问题或事实的名称。
slip-title-guidance = 办理说明
slip-title-ticket = 排队小票
slip-title-refusal = 暂未受理说明
slip-title-authority = 授权委托书
slip-fallback = （只有{ $spoken }）
slip-aside = （{ $text }）

# 各行
slip-reference = 受理单号
slip-reference-later = 提交后生成
slip-accepted = 受理时间
slip-channel = 办理方式
slip-work-order = 工单号
slip-checks = 事先确认
slip-holder-name = 申请人
slip-id-number = 证件
slip-rep-name = 代办人
slip-rep-id-number = 代办人证件
slip-msisdn = 号码
slip-iccid = 卡号
slip-eid = eSIM（EID）
slip-account-ref = 账户编号
slip-card-state = 卡的情况
slip-plan-type = 付费方式
slip-bundle = 捆绑业务
slip-balance = 余额
slip-deposit = 押金
slip-arrears = 欠费
slip-penalty = 提前解约费
slip-money = { $what }（{ $basis }）
slip-by-customer = 您填写
slip-by-clerk = 店员核对
slip-by-carrier = 运营商告知
slip-by-estimate = 估算
slip-not-known = 不清楚，由店员查询
slip-net = 合计
slip-net-back = 应退给您
slip-net-owed = 应由您支付
slip-net-unknown = 尚不清楚
slip-settlement = 退款方式
slip-reason = 注销原因
slip-remarks = 备注
slip-departs-on = 离境日期
slip-contact = 联系方式
slip-promise = 预计办结
slip-takes = 办理时限
slip-queue = 排队号
slip-shop = 门店
slip-today = 日期
slip-hours = 服务时间

# 接下来
slip-arrears-hold = 尚欠 { $amount }：申请暂缓，付清后继续。
slip-arrears-warn = 尚欠 { $amount }：请尽快付清。
slip-arrears-after = 尚欠 { $amount }：运营商可能在注销后寄来账单。
slip-do-window = 叫到 { $number } 时，请到窗口，带上：{ $what }。
slip-do-guidance = 按“办理说明”上的步骤申请，由我们跟进。
slip-do-later = 还要办：
slip-do-cannot = 店员会帮您办：
slip-within-working-day =
    { $count ->
        [0] （办结时）
       *[other] （办结后 { $count } 个工作日内）
    }
slip-within-calendar-day =
    { $count ->
        [0] （办结时）
       *[other] （办结后 { $count } 天内）
    }
slip-by-day = { $day } 前：{ $text }
slip-look-day = { $text }（本店 { $day } 再查看）
slip-by-promise = { $day }：到这一天还没有消息，请凭受理单号向我们询问。

# 句子
slip-growing = 本单边填边成。右边看到的，就是打印出来的。
slip-not-cancelled-yet = 停止充值不等于注销，收到注销证明才算办完。
slip-not-verified = 本回执只证明我们收到了您的申请，尚未与运营商核实。运营商确认之后，卡才算注销。
slip-rounded = 金额已按货币的最小单位四舍五入。
slip-notes = 请留意
slip-seal-accepted = 已受理
slip-signature = 申请人签字
slip-handler = 经办人
slip-handled-on = 日期
slip-track = 扫码查询进度。需要受理单号和您的四位数字。
slip-version = 流程 { $procedure }，版本 { $version }

# 办理说明
slip-way-unverified = 这种办法没有得到运营商确认。办不成，请找下面的官方电话或网址。
slip-have-ready = 先准备好
slip-do = 怎么办
slip-called-on = 日期、时间、客服姓名

# 排队小票与暂未受理
slip-bring = 到窗口请带
slip-wait = 请在附近等候叫号，并保留受理回执。
slip-instead = 您可以这样办

# 授权委托书
slip-holder = 机主
slip-number = 要注销的号码
slip-holder-id = 证件类型和号码
slip-holder-phone = 机主联系电话
slip-authorise = 本人是上述卡的登记机主，委托下列代办人代我办理。
slip-authorise-for = 代办人可以：申请注销这张卡，出示本人证件，交付和接收所需材料，领取单据。除此之外，不得以本人名义办理其他事项。
slip-scope = 限制（如有，例如：不得领取现金退款）
slip-valid-until = 有效期（起止）
slip-holder-signs = 机主签字
slip-proxy-signs = 代办人签字
slip-place-date = 地点、日期
slip-shop-checked = 核对人（门店）
slip-proxy-brings = 代办人要带
slip-authority-note = 空白签名的委托书谁捡到都能用，请填满每一格。运营商可能要求用它自己的表格，或到它自己的门店办理，请先问清。

# 再次打印
slip-copy = 副本 第 { $number } 份

# 没有注销成功的申请
slip-title-rejected = 不予受理通知
slip-title-failed = 办理未成通知
slip-title-withdrawn = 撤回申请回执
slip-rejected = 您的申请没有通过。卡没有注销，仍在使用，可能继续产生费用。原因：
slip-failed = 运营商没有办成这项申请。卡没有注销，仍在使用，可能继续产生费用。原因：
slip-withdrawn = 申请已在注销之前停止。卡仍在使用，可能继续产生费用。
slip-rejected-again = 问题解决之后，请带这张单据到 { $shop } 重新提交申请，我们会重新核对。
slip-failed-again = 问题解决之后，{ $shop } 可以再次送办。请凭受理单号来问，不必从头填写。
slip-withdrawn-again = 您随时可以到 { $shop } 重新提交申请。
slip-carrier-confirmation = 运营商的确认

# 还缺什么
slip-title-request = 补正通知
slip-request = 继续办理之前，需要下面的全部材料或说明。这里一次性列齐。
slip-missing = 请补交或说明
slip-bring-here = 请带这张单据到 { $shop } 柜台。来不了，请告诉我们。
slip-bring-or-send = 请带这张单据到 { $shop } 柜台，或在查询页凭受理单号和您的四位数字答复。
slip-answer-by = 请在此前答复
slip-answer-late = 到 { $day } 还没有收到，我们会联系您。申请不会自动作废。
slip-received-on = 收到日期
slip-received-by = 收件人（门店）
asked--id-unreadable = 清晰的证件复印件或照片：四角完整，每个字都看得清
asked--id-expired = 没有过期的证件
asked--name-differs = 说明姓名为何与运营商登记的不同（例如结婚证、旧护照）
asked--number-differs = 运营商登记的那个证件
asked--card-missing = 卡本身，或说明卡现在在哪里
asked--card-number = 再次提供卡号（ICCID）或手机号：所填的与卡不符
asked--letter-scope = 写明这张卡、这项申请，并在有效期内的委托书
asked--payee-differs = 机主本人名下的收款账户，或机主本人收款
asked--transfer-number = 再次提供接收余额的号码
asked--arrears-proof = 已付清欠费的证明
asked--penalty-consent = 是否同意支付运营商告知的提前解约费
asked--contact-dead = 能联系到您的电话或邮箱
asked--work-order = 运营商给您的工单号，或工单截图
asked--explain = 上面所问事项的说明

# 注销证明
slip-title-certificate = 注销证明
slip-certified = { $carrier }已向 { $shop } 确认：本证明所列的卡，服务已于 { $day } 终止。
slip-effective-on = 终止日期
slip-issued = 确认时间
slip-spoken-to = 运营商经办
slip-settled = 费用结算及说明人
slip-no-figure = 未提供金额
slip-unbind = 这些服务可能还留着这个号码，换绑一项，勾一项
slip-still-open = 还要办的事
slip-keep = 请保留本证明。银行等机构解绑号码时可能要看。需要核对的，可凭受理单号向 { $shop } 查询，或凭工单号向运营商查询。本证明记载运营商对本店的答复，不是运营商出具的文件。
slip-stamp = 门店盖章和签字
slip-seal-completed = 已办结

# 交回卡片
slip-title-handed-back = 交卡结清单
slip-handed-back-at = 交回时间
slip-hands-back = 本人已交回这张卡。上列费用结算无误；除仍在途中的退款外，一切已结清。

# 争议
slip-title-dispute = 争议受理单
slip-dispute = 争议单号
slip-case = 原受理单号
slip-since = 发生日期
slip-looked-at = 下次跟进
slip-evidence = 请带来或保留的证据
slip-dispute-next = 由 { $shop } 向运营商交涉，{ $day } 再次跟进。请带来所列证据，或在手机上出示给我们。

# 手写表格
slip-title-form = 注销申请表
slip-form-how = 请用正楷填写，在合适的格里打勾。不清楚的留空，由店员询问。不要写密码和短信验证码。
slip-form-proxy = 请人代办时才填
slip-form-declare = 以上所填属实，本人申请注销这张卡。
slip-form-shop = 由门店填写

# 按钮上的名称
paper-request = 补正通知
paper-certificate = 注销证明
paper-handed_back = 交卡结清单
paper-dispute = 争议受理单
