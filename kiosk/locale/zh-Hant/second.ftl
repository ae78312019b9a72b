# 雙人複核：請第二人看什麼，第二人怎麼答。
second-title = 等第二人複核
second-asked = { $who } 於 { $at } 提出：
second-tasks = 沒有勾選
second-ticked = （之後已勾選）
second-amount = 要退給客戶：{ $amount }。
second-limit = 超過 { $currency } { $limit } 要兩個人決定。
second-may = 您只同意這裡列出的。之後如果又缺別的，或金額變了，要重新提出。
second-mine = 這是您提出的。請另一位經理看過，用他自己的 PIN 答覆。
second-others = 請 { $who } 以外的一位經理看過再答覆。
second-alone = 沒有別的經理可以答覆。請在辦公室頁面新增第二位經理，或把缺的辦完。
second-back = 按「{ $action }」就撤回這次提出。
second-note = 您的意見（不同意時必填）
second-pin = 請再輸入您的 PIN
second-agree = 同意
second-decline = 不同意
second-was = { $asked } 提出，{ $agreed } 同意（{ $action }）
second-hint-tasks = 還沒有全部勾選。
second-hint = 可以請第二人複核：由另一位經理來看，在此之前這件申請先等著。
second-reason = 理由，給第二人看
second-go = 請第二人複核
second-waiting = 等第二人 { $count } 件
case-action-second_ask = 請第二人複核
case-action-second_agree = 第二人同意
case-action-second_decline = 第二人不同意

# 為什麼沒有辦成
tasks-left = 還有 { $count } 項沒有勾選。請先辦完，或寫明理由，請第二人複核。
second-needs-reason = 退款超過 { $currency } { $limit }，要兩個人決定。請寫明理由，請第二人複核。
second-needs-note = 退款超過 { $currency } { $limit }，要兩個人決定。請在備註裡寫明理由再儲存，就會請第二人複核。現在還沒有記下任何內容。
second-gone = 已經沒有要答覆的了：有人答覆過，或已撤回。
second-not-you = 您不能當這裡的第二人：提出的人不能自己答覆，而且只有經理可以答覆。
second-beholden = 您的 PIN 或職務是提出的人在一週內給的，所以不能由您答覆。請另一位經理答覆；或者由您來提出，讓對方當第二人。
second-choose = 請選擇同意或不同意。
second-needs-words = 請寫明為什麼不同意。
second-pin-wrong = 這不是您的 PIN。還沒有作出決定，請重新輸入。

# 給客戶：單據和查詢
slip-second = 雙人複核
slip-second-said = { $asked } 提出，{ $agreed } 同意
state-means-second = 店裡正請第二人複核您的申請，您不用做什麼。
