# 日期、金额和文字的输入。
date-form = 请按“年-月-日”填写日期，例如 2031-04-09。
date-not-real = { $year } 年 { $month } 月没有 { $day } 日，请核对日期。
date-buddhist = { $year } 是佛历年份，换成公历是 { $date }。
amount-form = 请用数字填写金额，例如 120.50，不要写文字或货币符号。
amount-dots = { $typed } 有两种读法。如果是 { $whole }，请不要写中间的点；小数只写一到两位，例如 120.50。
amount-negative = 金额前不要加负号。应退还是应付，会另外询问。
amount-too-large = 小数点前的数字超过 { $digits } 位，请核对金额。
amount-decimals =
    { $digits ->
        [0] 请填写整数金额，不要写小数点。
       *[other] 小数点后最多 { $digits } 位。
    }
text-too-long = 这里最多填 { $longest } 个字符，现在有 { $count } 个，请缩短。
text-hidden-character = 第 { $position } 个字符看不见，也无法打印（{ $code }）。请删除后重新输入。
digits-only = 第 { $position } 个字符不是数字。这里只能填数字。
letters-digits-only = 第 { $position } 个字符既不是数字，也不是 A 到 Z 的字母。请按证件上印的号码填写。
