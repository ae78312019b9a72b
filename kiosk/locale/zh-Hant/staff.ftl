# 員工與工作站：登入、第一位經理、登記裝置。
pin-short = PIN 至少要有 { $least } 個字元，現在只有 { $count } 個。數字、英文字母或兩者皆可。
pin-long = PIN 最多 { $most } 個字元，請設短一些。
pin-hidden = PIN 中有看不見的字元，請親手重新輸入。
pin-pattern = 這個 PIN 是別人最先會試的。請避開連號（123456）、相同（777777）和重複（121212）。
staff-name-missing = 請填寫姓名，這樣紀錄裡才看得出是誰辦理的。
staff-name-taken = 員工中已有「{ $name }」，請加上姓氏或縮寫以便區分。

sign-in-title = 員工登入
sign-in-lead = 工作站：{ $station }
sign-in-name = 您的姓名
sign-in-pin = PIN
sign-in-go = 登入
sign-in-other = 回到客戶畫面
sign-in-wrong = 姓名與 PIN 不符，請兩項都重新輸入。
sign-in-wait = 嘗試次數過多。請等五分鐘，或請經理解除鎖定。在此之前，即使 PIN 正確也不會受理。
sign-in-again = 您已登出，所以剛才沒有做任何變更。登入後會回到原來的頁面。
unsent-back = 鎖定前您填寫的內容已放回原處，尚未送出。請看一遍，再按按鈕。
unsent-no-form = 這些內容原來的填寫處已不在此頁：
unsent-throw-away = 不要了

set-up-title = 第一位經理
set-up-lead = 本機還沒有經理。一次性代碼顯示在啟動本機的主控台上。
set-up-code = 一次性代碼
set-up-code-hint = 九個字元，例如 K7M-4TX-92A
set-up-pin-hint = 至少 { $least } 個字元，以後每次登入都要用。
set-up-go = 設為經理
set-up-wrong = 這不是主控台上的代碼。每次啟動，代碼都會更換。
set-up-wait = 輸錯代碼的次數過多。請等五分鐘，再看一次主控台。

enrol-title = 登記這台裝置
enrol-lead = 員工只能在本店的裝置上登入。經理在辦公室頁面新增工作站，就會得到它的代碼。
enrol-code = 工作站代碼
enrol-go = 登記
enrol-wrong = 這個代碼打不開任何工作站。它可能已用過，或已超過一小時：請向經理要一個新的。
enrol-wait = 輸錯代碼的次數過多。請等五分鐘，再用新代碼試。
station-name-missing = 請幫工作站取個名字，例如櫃檯號碼。
station-name-taken = 已有名為「{ $name }」的工作站。請換一個名字，或先撤銷原來那個。
managers-only = 這裡由經理辦理
managers-only-text = 沒有做任何變更。請經理來辦，或請經理在此登入。
managers-only-go = 回到櫃檯
