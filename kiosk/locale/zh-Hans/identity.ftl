# 证件：手工输入的号码。
id-type-choose = 请选择证件种类。
id-number-missing = 请填写证件号码。
passport-length = 护照号码有 6 到 9 位字母和数字，现在有 { $count } 位。请看资料页右上角。
passport-letter-o = 第 { $position } 位是字母 O。有些国家的护照从不使用它，请看印的是不是数字 0。
permit-length = 通行证号码有 8 到 12 位字母和数字，现在有 { $count } 位。请与证件核对。
permit-digits = H 或 M 后面应有 8 位数字（旧证为 10 位），现在有 { $count } 位。请与证件核对。
permit-unknown-form = 我们不认识这种格式的通行证号码。请再与证件核对一次，无误即可继续。
other-id-length = 请填写 3 到 30 位字母和数字，现在有 { $count } 位。
hkid-check = 这个香港身份证号码与括号里的那一位对不上。请从第一个字母起与证件逐位核对。
th-id-length = 泰国身份证号码有 13 位数字，现在有 { $count } 位。
th-id-check = 有一位数字不对。按这些数字，最后一位应是 { $last }，不是 { $found }。请与证件核对。
cn-id-length = 居民身份证号码有 18 位，现在有 { $count } 位。
cn-id-birth = 第 7 到 14 位应是出生日期，但 { $date } 不是过去的某一天。请与证件核对。
cn-id-check = 有一位不对。按这些数字，最后一位应是 { $last }，不是 { $found }。请与证件核对。
nik-length = 印度尼西亚身份号码（NIK）有 16 位数字，现在有 { $count } 位。
nik-birth = 第 7 到 12 位应是出生的日、月、年（女性的日加 40），但 { $date } 不是这样的日期。请与证件核对。
philsys-length = 菲律宾 PhilSys 卡上的号码（PCN）有 16 位数字，现在有 { $count } 位。
philsys-secret = 12 位是保密的 PhilSys 号码（PSN）的长度。请不要告诉任何人，我们也不能收。请填写卡面上印的 16 位号码（PCN）。

# 机读区：证件下方带 < 的几行。
mrz-characters = 第 { $line } 行第 { $position } 个字符：这几行只有字母 A 到 Z、数字和 <。如果是扫描器输入的，请把键盘切换为英文（美国）后再扫一次。
mrz-length = 证件下方几行合计 88、72 或 90 个字符，现在有 { $count } 个。请全部输入，每个 < 都要算上。
mrz-line-length = 第 { $line } 行应有 { $width } 个字符（每个 < 都算），现在有 { $count } 个。
mrz-visa = 这是签证。请使用护照资料页下方的那几行。
mrz-wants-letter = 第 { $line } 行第 { $position } 个字符应是字母或 <，不是数字。请分清 O 和 0、I 和 1。
mrz-wants-digit = 第 { $line } 行第 { $position } 个字符应是数字，不是字母。请分清 0 和 O、1 和 I。
mrz-check-number = 证件号码与校验位不符。请与证件核对第 { $line } 行第 { $first } 到 { $last } 个字符。
mrz-check-birth = 出生日期与校验位不符。请与证件核对第 { $line } 行第 { $first } 到 { $last } 个字符。
mrz-check-expiry = 有效期与校验位不符。请与证件核对第 { $line } 行第 { $first } 到 { $last } 个字符。
mrz-check-personal = 个人号码与校验位不符。请与证件核对第 { $line } 行第 { $first } 到 { $last } 个字符。
mrz-check-composite = 总校验位（第 { $line } 行第 { $position } 个字符）不符，其他校验位都对。请与证件逐字核对。
mrz-birth-date = 出生日期（第 { $line } 行第 { $first } 到 { $last } 个字符）不是真实的日期。请与证件核对。
mrz-expiry-date = 有效期（第 { $line } 行第 { $first } 到 { $last } 个字符）不是真实的日期。请与证件核对。
mrz-no-name = 第 { $line } 行从第 { $position } 个字符起应有姓名，现在没有。请与证件核对这一行。
mrz-no-number = 第 { $line } 行从第 { $position } 个字符起应有证件号码，现在没有。请与证件核对这一行。
mrz-sex = 第 { $line } 行第 { $position } 个字符应是 F、M、X 或 <。请与证件核对。
