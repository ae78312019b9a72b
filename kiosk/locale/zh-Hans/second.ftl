# 双人复核：请第二人看什么，第二人怎么答。
second-title = 等第二人复核
second-asked = { $who } 于 { $at } 提出：
second-tasks = 没有勾选
second-ticked = （之后已勾选）
second-amount = 要退给客户：{ $amount }。
second-limit = 超过 { $currency } { $limit } 要两个人决定。
second-may = 您只同意这里列出的。之后如果又缺别的，或金额变了，要重新提出。
second-mine = 这是您提出的。请另一位经理看过，用他自己的 PIN 答复。
second-others = 请 { $who } 以外的一位经理看过再答复。
second-alone = 没有别的经理可以答复。请在办公室页面添加第二位经理，或把缺的办完。
second-back = 按“{ $action }”就撤回这次提出。
second-note = 您的意见（不同意时必填）
second-pin = 请再输入您的 PIN
second-agree = 同意
second-decline = 不同意
second-was = { $asked } 提出，{ $agreed } 同意（{ $action }）
second-hint-tasks = 还没有全部勾选。
second-hint = 可以请第二人复核：由另一位经理来看，在此之前这件申请先等着。
second-reason = 理由，给第二人看
second-go = 请第二人复核
second-waiting = 等第二人 { $count } 件
case-action-second_ask = 请第二人复核
case-action-second_agree = 第二人同意
case-action-second_decline = 第二人不同意

# 为什么没有办成
tasks-left = 还有 { $count } 项没有勾选。请先办完，或写明理由，请第二人复核。
second-needs-reason = 退款超过 { $currency } { $limit }，要两个人决定。请写明理由，请第二人复核。
second-needs-note = 退款超过 { $currency } { $limit }，要两个人决定。请在备注里写明理由再保存，就会请第二人复核。现在还没有记下任何内容。
second-gone = 已经没有要答复的了：有人答复过，或已撤回。
second-not-you = 您不能当这里的第二人：提出的人不能自己答复，而且只有经理可以答复。
second-beholden = 您的 PIN 或职务是提出的人在一周内给的，所以不能由您答复。请另一位经理答复；或者由您来提出，让对方当第二人。
second-choose = 请选择同意或不同意。
second-needs-words = 请写明为什么不同意。
second-pin-wrong = 这不是您的 PIN。还没有作出决定，请重新输入。

# 给客户：单据和查询
slip-second = 双人复核
slip-second-said = { $asked } 提出，{ $agreed } 同意
state-means-second = 店里正请第二人复核您的申请，您不用做什么。
