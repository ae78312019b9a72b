# Where a case stands.
case-state-draft = 正在填寫
case-state-submitted = 已受理，等候店員處理
case-state-in_review = 店員正在核對
case-state-needs_information = 等候客戶補充資料
case-state-held = 暫緩辦理
case-state-approved = 核對完畢，待送交電信業者
case-state-with_carrier = 電信業者辦理中
case-state-completed = 已完成
case-state-rejected = 不予受理
case-state-failed = 電信業者未能辦理
case-state-withdrawn = 已撤回

# What can be done with a case, as a button.
case-action-submit = 送出
case-action-begin = 開始核對
case-action-file = 登記工單號碼
case-action-ask = 要求補充資料
case-action-hold = 暫緩辦理
case-action-supply = 資料已補充
case-action-release = 恢復辦理
case-action-approve = 核對通過
case-action-send = 送交電信業者
case-action-refuse = 電信業者未能辦理
case-action-complete = 完成
case-action-reject = 不予受理
case-action-withdraw = 撤回申請
case-action-recall = 向電信業者撤回

# Why an action is refused.
case-no-such-action = 沒有這項操作。請重新整理頁面，從顯示的操作中選擇。
case-not-now =
    現在不能進行「{ $action ->
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
    }」。這份申請目前的狀態是「{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }」。請重新整理頁面，查看可以進行的操作。
case-final =
    { $state ->
        [completed] 這份申請已完成，不能再更改。如有異議，請另開追蹤事項。
        [rejected] 這份申請未獲受理，不能再更改。如需再次辦理，請重新申請。
       *[withdrawn] 這份申請已撤回，不能再更改。如需再次辦理，請重新申請。
    }
case-not-yours =
    { $who ->
        [customer] 這一步只能由客戶本人在自助機上完成。
       *[clerk] 這一步只能由店員操作，請到櫃檯洽詢。
    }
case-file-counter = 這份申請在櫃檯辦理，由本店送交，客戶不需要登記工單號碼。
case-withdraw-recall = 申請已送交電信業者，須經電信業者確認後由店員撤回。請到櫃檯洽詢。
case-recall-withdraw = 申請尚未送交電信業者，不需要向電信業者撤回，請直接「撤回申請」。
case-needs-reason = 請填寫原因，客戶會看到這段文字。
case-needs-work-order = 請輸入電信業者提供的工單號碼。
case-needs-effective-on = 請輸入電信業者確認的服務終止日期。
case-needs-carrier-confirmation = 請輸入電信業者如何確認撤回：確認編號，或何人何時答覆。

# The number of a case, as typed or scanned.
reference-missing = 請輸入受理單號。它印在回執上，每組三個字元，共三組。
reference-character = 第 { $place } 個字元「{ $character }」不會出現在受理單號中。受理單號只用大寫字母和數字 2 至 9，其中沒有 I、O、Q、Z。請對照回執檢查。
reference-length = 受理單號有 9 個字元，您輸入了 { $count } 個。請對照回執檢查。
reference-check = 有一個字元不對，或是有兩個字元的順序顛倒了。請對照回執逐一核對。
