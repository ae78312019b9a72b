# Where a case stands.
case-state-draft = 正在填写
case-state-submitted = 已受理，等待店员处理
case-state-in_review = 店员正在核对
case-state-needs_information = 等待客户补充资料
case-state-held = 暂缓办理
case-state-approved = 核对完毕，待送交运营商
case-state-with_carrier = 运营商办理中
case-state-completed = 已办结
case-state-rejected = 不予受理
case-state-failed = 运营商未能办理
case-state-withdrawn = 已撤回

# What can be done with a case, as a button.
case-action-submit = 提交
case-action-begin = 开始核对
case-action-file = 登记工单号
case-action-ask = 要求补充资料
case-action-hold = 暂缓办理
case-action-supply = 资料已补充
case-action-release = 恢复办理
case-action-approve = 核对通过
case-action-send = 送交运营商
case-action-refuse = 运营商未能办理
case-action-complete = 办结
case-action-reject = 不予受理
case-action-withdraw = 撤回申请
case-action-recall = 从运营商处撤回

# Why an action is refused.
case-no-such-action = 没有这项操作。请刷新页面，从显示的操作中选择。
case-not-now =
    现在不能进行“{ $action ->
        [submit] { case-action-submit }
        [begin] { case-action-begin }
        [file] { case-action-file }
        [ask] { case-action-ask }
        [hold] { case-action-hold }
        [supply] { case-action-supply }
        [release] { case-action-release }
        [approve] { case-action-approve }
        [send] { case-action-send }
        [refuse] { case-action-refuse }
        [complete] { case-action-complete }
        [reject] { case-action-reject }
        [withdraw] { case-action-withdraw }
       *[recall] { case-action-recall }
    }”。这份申请目前的状态是“{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }”。请刷新页面，查看可以进行的操作。
case-final =
    { $state ->
        [completed] 这份申请已办结，不能再更改。如有异议，请另开跟进事项。
        [rejected] 这份申请未获受理，不能再更改。如需再次办理，请重新申请。
       *[withdrawn] 这份申请已撤回，不能再更改。如需再次办理，请重新申请。
    }
case-not-yours =
    { $who ->
        [customer] 这一步只能由客户本人在自助机上完成。
       *[clerk] 这一步只能由店员操作，请到柜台咨询。
    }
case-file-counter = 这份申请在柜台办理，由本店送交，客户不需要登记工单号。
case-withdraw-recall = 申请已送交运营商，须经运营商确认后由店员撤回。请到柜台咨询。
case-recall-withdraw = 申请尚未送交运营商，不需要从运营商处撤回，请直接“撤回申请”。
case-needs-reason = 请填写原因，客户会看到这段文字。
case-needs-work-order = 请输入运营商给出的工单号。
case-needs-effective-on = 请输入运营商确认的服务终止日期。
case-needs-carrier-confirmation = 请输入运营商如何确认撤回：确认编号，或何人何时答复。

# The number of a case, as typed or scanned.
reference-missing = 请输入受理单号。它印在回执上，每组三个字符，共三组。
reference-character = 第 { $place } 个字符“{ $character }”不会出现在受理单号中。受理单号只用大写字母和数字 2 至 9，其中没有 I、O、Q、Z。请对照回执检查。
reference-length = 受理单号有 9 个字符，您输入了 { $count } 个。请对照回执检查。
reference-check = 有一个字符不对，或者有两个字符的顺序颠倒了。请对照回执逐个核对。
