# 每個畫面會說的話。
brand = SIM 卡註銷服務台
greeting = 點這裡開始
continue = 繼續
back = 返回
change = 修改
finish = 結束並清除畫面
choose = 請選擇……
progress = 進度
paper-label = 正在形成的回執
call-person = 請店員來
not-provided = 未填
unverified = （電信業者未確認）
no-published-rule = （電信業者沒有公布規則，由其決定）
out-of-order = 請先回答這一頁。已填的都還在。
take-suggestion = 改用 { $value }
error-prefix = 有誤：
errors-title = 有 { $count } 處需要更正
hotline = { $carrier }官方電話：{ $number }
hotline-dial = { $carrier }官方電話：{ $number }（{ $dial }）
no-hotline = { $carrier }的官方電話未經查證，這裡不列。請用官方網頁：
no-published-time = 電信業者沒有公布辦理時限。
review-spot = 當場完成
review-days =
    { $unit ->
        [working_day] { $min ->
            [0] { $max } 個工作天內
           *[other] { $same ->
                [yes] { $max } 個工作天
               *[no] { $min } 至 { $max } 個工作天
            }
        }
       *[calendar_day] { $same ->
            [yes] { $max } 天
           *[no] { $min } 至 { $max } 天
        }
    }
promise-held = （從繳清之日算起）
promise-guided = （從您提出申請之日算起）
promise-by = 預計 { $day } 前完成：{ $how }。

chapter-card = 選卡
chapter-before = 辦理前
chapter-id = 證件
chapter-sim = SIM 卡
chapter-money = 費用
chapter-check = 確認

# 首頁與選卡
attract-title = 把 SIM 卡確實註銷
attract-lead = 大約十分鐘，帶著受理回執離開。
attract-point-1 = 請帶證件；卡還在的話也請帶來。
attract-point-2 = 停止儲值不等於註銷，銀行和支付 App 仍綁在這個號碼上。
attract-point-3 = 我們不問密碼、不要驗證碼，也不收「代辦費」。
track-link = 我有受理單號，想查進度
sample-reference = 受理單號
sample-card = SIM 卡
sample-how = 辦理方式
sample-applicant = 申請人
sample-document = 證件
sample-number = 號碼
sample-refund = 餘額退還
sample-promise = 預計完成
sample-foot = 本單邊填邊成。右邊看到的，就是列印出來的。
h-cards = 您要註銷哪一張卡？
lead-cards = 請看卡上印的或手機上顯示的名稱。
tile-bring = 請帶：
tile-time = 時限：
not-topping-up-title = 停止儲值不等於註銷
not-topping-up = 卡不用了，也仍在您名下，要等電信業者確認終止才算辦完。本服務台幫您申請，並一直追蹤到確認為止。
receipt-title = 受理回執
need-procedure = 請選擇要註銷的卡

# 各頁標題
h-how = 您想怎麼辦理？
h-guide-online = 怎麼上網辦理
h-guide-hotline = 怎麼打電話辦理
h-before = 註銷之前
h-privacy = 您的資料怎麼用
h-who = 誰來辦理？
h-document = 辦卡時登記的是哪種證件？
h-identity = 持有人的證件
h-representative = 代辦人的證件
h-card-state = 卡現在在哪裡？
h-card = 要註銷的是哪個號碼？
h-plan = 這張卡怎麼付費？
h-money = 餘額和帳單
h-contract = 您的合約
h-arrears = 還有一筆款項沒繳清
h-refund = 剩下的錢怎麼處理？
h-payee = 退到哪裡？
h-reason = 為什麼註銷？
h-contact = 怎麼聯絡您？
h-leaving = 您準備離境嗎？
h-leaving-early = 您會在預計完成之前離境
h-signature = 請簽名
h-check = 核對後送出
h-done = 您的申請已受理
h-guidance = 帶走辦理說明
h-person = 店員馬上來
h-track = 我的申請到哪一步了？
h-track-case = 您的申請
h-stop-ineligible = 這張卡現在還不能註銷
h-stop-wrong_channel = 這張卡不能用這種方式辦
h-stop-blocked = 有一件事要先辦
h-stop-expired = 這份證件已過期

# 引言
lead-guide = 步驟如下。您也可以讓本店代為追蹤，並拿到受理回執。
lead-before = 每一項選一個。選了「稍後」的，會印在單子上提醒您。
lead-who = 要由登記的門號持有人本人辦理，或由其書面委託的人辦理。
lead-document = 請選登記時用的那一種。未經您同意，我們不保留證件影像。
lead-identity = 請照證件逐字填寫。
lead-representative = 持有人和代辦人的證件都要核對。
lead-card = 知道哪項填哪項，其餘由店員查詢。
lead-money = 不清楚的就空著，店員會向電信業者查詢。
lead-contract = 不清楚的就空著。這裡的提前解約金只是估算，以電信業者確認為準。
lead-payee = 退款只會退到您填寫的地方，請逐字核對。
lead-contact = 請留一個在這個號碼停用之後還能用的電話或電子郵件。
lead-reason = 電信業者會問這一項。選「其他」也可以。
lead-leaving = 不離境就空著。
lead-signature = 用手指簽名，或輸入姓名。簽名表示以上屬實，並申請註銷這張卡。
sign-again = 簽名之後有回答更動過，請重新簽名。
lead-check = 按下最後的按鈕之前，什麼都不會送出。
lead-done = 這是受理單號。憑單號和聯絡電話末四碼（或您自設的四位數字）可隨時查詢。
lead-guidance = 列印步驟和要說的話，不必留姓名。想讓我們追蹤，帶著工單號碼再來即可。
lead-person = 已通知店員：您在 { $station } 號台。請在這裡稍等或招手，已填的都還在。
lead-track = 受理單號印在回執上。
person-back = 回到剛才的畫面

# 問題
q-procedure = SIM 卡
q-channel = 辦理方式
q-consents = 您同意的事項
q-acting-as = 您是哪一位？
q-holder-name = 證件上的姓名
q-id-type = 證件
q-id-country = 核發國家或地區
q-id-expires = 有效期限
q-mrz = 最下面帶 <<< 的幾行（方便的話請掃描）
q-rep-name = 代辦人姓名
q-rep-id-type = 代辦人證件
q-rep-id-number = 代辦人證件號碼
q-rep-id-expires = 有效期限
q-card-state = 卡在哪裡
q-msisdn = 要註銷的手機號碼
q-iccid = SIM 卡號（ICCID）
q-eid = eSIM 編號（EID）
q-account-ref = 帳戶編號或訂單編號
q-plan-type = 付費方式
q-bundle = 這張卡有沒有和其他服務綁在一起？
q-balance = 卡內餘額（{ $currency }）
q-arrears = 未繳帳單（{ $currency }）
q-deposit = 已付押金（{ $currency }）
q-monthly-fee = 月租費（{ $currency }）
q-contract-ends = 合約到期日
q-settlement = 退款方式
q-payee-name = 收款人姓名
q-bank-name = 銀行
q-bank-account = 帳號
q-transfer-to = 轉入的號碼
q-transfer-to-again = 再輸入一次
q-reason = 原因
q-remarks = 還有什麼要說的？
q-departs-on = 離境日期
q-contact-country = 號碼所屬的國家或地區
q-contact-phone = 聯絡電話
q-contact-email = 電子郵件
q-track-code = 自設四位數字
q-signature = 簽名
q-signature-name = 或輸入姓名
q-reference = 受理單號
q-code = 四位數字
id-number--passport = 護照號碼
id-number--th-national-id = 泰國身分證號碼
id-number--ph-philsys = PhilSys 卡號（16 碼）
id-number--id-nik = NIK 號碼
id-number--cn-resident-id = 居民身分證號碼
id-number--cn-travel-permit = 通行證號碼
id-number--other = 證件號碼

hint-holder-name = 與證件一致，中文、泰文、拉丁字母都可以。
hint-id-country = 與國籍不同時，以核發地為準。
hint-id-expires = 年、月、日，例如 2033-12-31。證件上沒有期限才空著。
hint-rep-id-expires = 年、月、日，例如 2033-12-31。證件上沒有期限才空著。
no-expiry = 長期有效
hint-mrz = 掃描即可；也可以空著，填寫下面各項。
hint-msisdn = 這張卡的號碼，不是別的號碼。
hint-iccid = 19 或 20 位數字，通常以 { $prefix } 開頭。掃條碼或自行輸入。
hint-eid = 32 位數字。撥 *#06# 可以看到。
hint-account-ref = 在帳單、租用單或電信業者的 App 裡。
hint-balance = 例如 120.50。不清楚就空著。
hint-arrears = 沒有欠費填 0。不清楚就空著。
hint-deposit = 沒有押金填 0。不清楚就空著。
hint-monthly-fee = 不清楚就空著。
hint-contract-ends = 年、月、日。沒有合約或不清楚就空著。
hint-payee-name = 與銀行登記的一致。
hint-transfer-to = 同一家電信業者的另一個號碼。
hint-remarks = 可不填。請不要寫密碼或驗證碼。
hint-departs-on = 年、月、日，例如 2026-12-31。
hint-contact-phone = 哪個國家的都可以，但不能是要註銷的號碼。
hint-contact-email = 沒有電話，或想用電子郵件收單據時填寫。
hint-track-code = 沒有留電話時必填，查詢進度時要用。
hint-signature-name = 不方便用手指簽名時填寫。
hint-code = 聯絡電話末四碼，或您自設的四位。

# 選項
channel--counter = 在本櫃檯
channel--online = 自行上網辦理
channel--hotline = 自行打電話辦理
here--decided = 由本店為您辦理
here--assisted = 店員陪您在電信業者網站上辦
here--papers = 由本店核對文件並轉交
step-kind-web = 網站：
step-kind-app = App：
step-kind-phone = 電話：
step-kind-shop = 門市：
step-kind-sms = 簡訊：
step-login = （密碼由您自己輸入）
what-to-say = 可以這樣說
guide-choice = 要不要由本店受理並追蹤，直到電信業者確認？
guide-follow = 要，由本店追蹤
guide-alone = 不用，只列印說明
check--done = 已辦好
check--not-applicable = 不適用
check--later = 稍後
check--cannot = 辦不了
consents--process = 用這些資料辦理註銷（必選）
consents--id-image = 結案前保留證件影像
consents--notify = 用簡訊或電子郵件通知我進度
acting-as--holder = 我是登記的持有人
acting-as--representative = 我替持有人辦理
who-letter = 替人辦理？請先讓持有人填好並簽名：
id-type--passport = 護照
id-type--th-national-id = 泰國身分證
id-type--ph-philsys = PhilSys 身分卡
id-type--id-nik = 印尼身分證（NIK）
id-type--cn-resident-id = 居民身分證
id-type--cn-travel-permit = 通行證
id-type--other = 其他證件
card-state--in-hand = 帶來了
card-state--lost = 遺失
card-state--stolen = 被竊
card-state--damaged = 損壞
card-state--installed = 在裝置裡
card-state--removed = 已從裝置刪除
plan-type--prepaid = 預付型
plan-type--postpaid = 月租型
plan-type--unknown = 不清楚
bundle--no = 沒有
bundle--yes = 有
bundle--unknown = 不清楚
settlement--refund-bank = 退到銀行帳戶
settlement--refund-cash = 退現金
settlement--transfer = 轉到另一個號碼
settlement--waive = 不用退
reason--new-device = 換手機或裝置
reason--moved = 搬家或回國
reason--changed-carrier = 換電信業者
reason--unused = 不用了
reason--account-problem = 帳戶有問題
reason--plan-unfit = 方案不合適
reason--other = 其他

# 缺什麼
need-check = 請每項選一個
need-channel = 請選擇辦理方式
need-consents = 請勾選第一項，否則我們不能辦理；也可以請店員來
need-acting-as = 請選擇您是哪一位
need-id-type = 請選擇證件
need-id-number = 請填寫證件號碼
need-id-country = 請選擇證件簽發國家或地區
need-id-expires = 請填寫證件有效期限
need-holder-name = 請填寫證件上的姓名
need-rep-name = 請填寫代辦人姓名
need-rep-id-type = 請選擇代辦人證件
need-rep-id-number = 請填寫代辦人證件號碼
need-rep-id-expires = 請填寫代辦人證件有效期限
need-card-state = 請選擇卡在哪裡
need-msisdn = 請填寫要註銷的號碼；也可以請店員來
need-iccid = 請填寫卡上印的號碼
need-eid = 請填寫 EID
need-account-ref = 請填寫帳戶編號或訂單編號
need-plan-type = 請選擇付費方式，或選「不清楚」
need-bundle = 請選擇一項，或選「不清楚」
need-balance = 請填寫餘額
need-arrears = 請填寫未繳金額，沒有填 0
need-deposit = 請填寫押金，沒有填 0
need-monthly-fee = 請填寫月租費
need-contract-ends = 請填寫合約到期日
need-settlement = 請選擇剩下的錢怎麼處理
need-payee-name = 請填寫收款人姓名
need-bank-name = 請填寫銀行
need-bank-account = 請填寫帳號
need-transfer-to = 請填寫轉入的號碼
need-transfer-to-again = 請再輸入一次轉入的號碼
need-reason = 請選擇原因
need-remarks = 請寫幾個字
need-departs-on = 請填寫離境日期
need-contact-phone = 請留下電話或電子郵件
need-contact-email = 請填寫電子郵件
need-track-code = 沒有留電話，請自設四位數字，查詢進度時要用
need-signature = 請用手指簽名，或在下面輸入姓名

one-is-enough = 請至少填寫其中一項，其餘由店員去查
name-characters = 姓名裡不能有 { $characters }，請照證件填寫
choose-one = 請從列出的答案中選一個
country-unknown = 我們的列表裡沒有國家代碼 { $code }。如果證件上就是這樣，請繼續。
cannot-be-printed = 這些字元無法列印：{ $characters }。請按護照上的拉丁字母拼寫填寫
mrz-disagrees = 掃描的幾行寫的是 { $zone }，請核對哪個正確
date-passed = 這一天已經過去。請填寫今天（{ $today }）或以後的日期
code-four-digits = 請輸入四位數字
track-code-printed = 這四位數字印在您的單據上，撿到的人就能查您的申請。請換一組。
account-number-form = 帳號是 5 至 34 位字母或數字，請對照金融卡或銀行 App 核對
signature-unreadable = 簽名無法辨識。請清除後重簽，或輸入姓名

# 停下來的地方
stop-ineligible = 按目前的情況，電信業者不受理。
stop-wrong_channel = 電信業者不接受用這種方式辦理。
stop-blocked = 請先辦好這一件，再回來繼續。單子上寫著怎麼辦。
stop-expired = 電信業者要求有效證件。請換一份有效的，或換發後帶著新舊兩份來。
stop-instead-counter = 改在本櫃檯辦理
stop-instead-online = 改在網路上辦理
stop-instead-hotline = 改用電話辦理
stop-change-ineligible = 修改我的回答
stop-change-blocked = 已經辦好，返回
stop-change-expired = 換一份證件

arrears-due = 您說還有 { $amount } 沒有繳。
arrears-hold = 繳清之後電信業者才會註銷。您可以現在送出，申請先保留；出示繳款憑證後繼續辦理。
arrears-warn = 請儘快繳清：卡註銷了，欠費不會消失。
arrears-after = 卡註銷之後，電信業者可能仍會寄來這筆帳單。
arrears-go-held = 繼續，先為我保留
arrears-go-on = 繼續

leaving-by = 電信業者可能要到 { $day } 才完成。
leaving-offer = 現在仍可送出。要在離境後也能辦完，您可以：
leaving-email = 留一個電子郵件，離境後也能收到單據
leaving-representative = 用委託書指定一位代辦人
leaving-go = 知道了，繼續

# 資料使用
privacy-1 = { $shop } 只把您的回答用來註銷這張卡，並證明已經註銷。
privacy-2 = 資料只交給 { $carrier }，不給別人。您可以在本櫃檯要求查看或刪除。
privacy-3 = 資料加密保存；畫面和紙上的號碼都會遮住一部分。
privacy-4 = 結案後最遲 { $days } 天刪除。
privacy-5 = 我們從不詢問密碼、驗證碼或電信業者的安全問題。

# 簽名
pad-hint = 請在這裡簽名
pad-clear = 清除

submit = 送出申請
declare = 送出即表示申請註銷這張卡。收到電信業者確認後才算完成。

# 完成、單據、查詢
done-submitted = 已受理
done-held = 已受理，繳清前先保留
your-number = 您的排隊號碼
promised-by = 預計完成
accepted-on = 受理日期
next-title = 接下來
papers-title = 您的單據
print-paper = 列印{ $paper }
print-roll = 小張（80 公釐）
paper-receipt = 受理回執
paper-ticket = 排隊號碼單
paper-guidance = 辦理說明
paper-refusal = 未辦成說明
paper-authority = 空白委託書
q-work-order = 工單號碼
hint-work-order = 網路或電話辦理時，電信業者給您的編號。
file-it = 儲存工單號碼
filed-meanwhile = 這份申請剛剛有了變動，請看過之後再試一次
track-open = 查看我的申請
track-not-found = 沒有找到與這個單號和四位數字相符的申請，請對照回執核對
track-slow-down = 嘗試次數過多。請等五分鐘，或請店員幫忙
state-means-submitted = 接下來由店員查看您的申請。
state-means-in_review = 店員正在核對資料。
state-means-needs_information = 還缺一些內容。請在下面答覆，或到櫃檯來。
state-means-held = 申請在等待，例如等繳款。辦好後請到櫃檯來。
state-means-approved = 已核對完畢，即將交給電信業者。
state-means-with_carrier = 已交給電信業者，正在等確認。
state-means-completed = 電信業者已確認這張卡註銷。
state-means-rejected = 申請未能受理，原因印在單子上。
state-means-failed = 電信業者沒有辦成，我們在想別的辦法。
state-means-withdrawn = 申請已撤回，卡繼續有效。

# 出了狀況
trouble-go = 去選卡
trouble-home = 回首頁
trouble-ended = 本次辦理已結束
trouble-ended-text = 為保護您的資料，內容已全部清除。如果已經送出，申請是安全的，請憑受理單號查詢。
trouble-not-found = 這裡沒有內容
trouble-not-found-text = 這個頁面不存在，或屬於前一位顧客。您沒有遺失任何內容。
trouble-forged = 這一頁已失效
trouble-forged-text = 它不是從本次辦理打開的，所以沒有採用。已儲存的回答沒有變。請返回再試一次。
trouble-too-large = 內容太長了
trouble-too-large-text = 內容超過本機能接收的大小，請縮短。已儲存的回答沒有變。
trouble-too-often = 暫時次數夠多了
trouble-too-often-text = 在店外，這一步每小時只能做有限的次數。什麼都沒丟，您的回答還在。請等一會兒，或到櫃檯辦理。
trouble-bad-request = 這一步沒有成功
trouble-bad-request-text = 什麼都沒有改變。請返回再試一次，或請店員來。
trouble-busy = 請稍候
trouble-busy-text = 剛才沒有儲存成功。請返回再試一次。
trouble-broken = 我們這邊出了問題
trouble-broken-text = 已儲存的回答是安全的。請返回再試一次，或請店員來。
