# 證件：手動輸入的號碼。
id-type-choose = 請選擇證件種類。
id-number-missing = 請填寫證件號碼。
passport-length = 護照號碼有 6 到 9 位字母和數字，現在有 { $count } 位。請看資料頁右上角。
passport-letter-o = 第 { $position } 位是字母 O。有些國家的護照從不使用它，請看印的是不是數字 0。
permit-length = 通行證號碼有 8 到 12 位字母和數字，現在有 { $count } 位。請與證件核對。
permit-digits = H 或 M 後面應有 8 位數字（舊證為 10 位），現在有 { $count } 位。請與證件核對。
permit-unknown-form = 我們不認得這種格式的通行證號碼。請再與證件核對一次，無誤即可繼續。
other-id-length = 請填寫 3 到 30 位字母和數字，現在有 { $count } 位。
hkid-check = 這個香港身份證號碼與括號裡的那一位對不上。請從第一個字母起與證件逐位核對。
th-id-length = 泰國身分證號碼有 13 位數字，現在有 { $count } 位。
th-id-check = 有一位數字不對。按這些數字，最後一位應是 { $last }，不是 { $found }。請與證件核對。
cn-id-length = 居民身分證號碼有 18 位，現在有 { $count } 位。
cn-id-birth = 第 7 到 14 位應是出生日期，但 { $date } 不是過去的某一天。請與證件核對。
cn-id-check = 有一位不對。按這些數字，最後一位應是 { $last }，不是 { $found }。請與證件核對。
nik-length = 印尼身分號碼（NIK）有 16 位數字，現在有 { $count } 位。
nik-birth = 第 7 到 12 位應是出生的日、月、年（女性的日加 40），但 { $date } 不是這樣的日期。請與證件核對。
philsys-length = 菲律賓 PhilSys 卡上的號碼（PCN）有 16 位數字，現在有 { $count } 位。
philsys-secret = 12 位是保密的 PhilSys 號碼（PSN）的長度。請不要告訴任何人，我們也不能收。請填寫卡面上印的 16 位號碼（PCN）。

# 機讀區：證件下方帶 < 的幾行。
mrz-characters = 第 { $line } 行第 { $position } 個字元：這幾行只有字母 A 到 Z、數字和 <。如果是掃描器輸入的，請把鍵盤切換為英文（美國）後再掃一次。
mrz-length = 證件下方幾行合計 88、72 或 90 個字元，現在有 { $count } 個。請全部輸入，每個 < 都要算上。
mrz-line-length = 第 { $line } 行應有 { $width } 個字元（每個 < 都算），現在有 { $count } 個。
mrz-visa = 這是簽證。請使用護照資料頁下方的那幾行。
mrz-wants-letter = 第 { $line } 行第 { $position } 個字元應是字母或 <，不是數字。請分清 O 和 0、I 和 1。
mrz-wants-digit = 第 { $line } 行第 { $position } 個字元應是數字，不是字母。請分清 0 和 O、1 和 I。
mrz-check-number = 證件號碼與檢查碼不符。請與證件核對第 { $line } 行第 { $first } 到 { $last } 個字元。
mrz-check-birth = 出生日期與檢查碼不符。請與證件核對第 { $line } 行第 { $first } 到 { $last } 個字元。
mrz-check-expiry = 有效期限與檢查碼不符。請與證件核對第 { $line } 行第 { $first } 到 { $last } 個字元。
mrz-check-personal = 個人號碼與檢查碼不符。請與證件核對第 { $line } 行第 { $first } 到 { $last } 個字元。
mrz-check-composite = 總檢查碼（第 { $line } 行第 { $position } 個字元）不符，其他檢查碼都對。請與證件逐字核對。
mrz-birth-date = 出生日期（第 { $line } 行第 { $first } 到 { $last } 個字元）不是真實的日期。請與證件核對。
mrz-expiry-date = 有效期限（第 { $line } 行第 { $first } 到 { $last } 個字元）不是真實的日期。請與證件核對。
mrz-no-name = 第 { $line } 行從第 { $position } 個字元起應有姓名，現在沒有。請與證件核對這一行。
mrz-no-number = 第 { $line } 行從第 { $position } 個字元起應有證件號碼，現在沒有。請與證件核對這一行。
mrz-sex = 第 { $line } 行第 { $position } 個字元應是 F、M、X 或 <。請與證件核對。
