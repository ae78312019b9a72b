# 日期、金額和文字的輸入。
date-form = 請按「年-月-日」填寫日期，例如 2031-04-09。
date-not-real = { $year } 年 { $month } 月沒有 { $day } 日，請核對日期。
date-buddhist = { $year } 是佛曆年份，換成西元是 { $date }。
amount-form = 請用數字填寫金額，例如 120.50，不要寫文字或貨幣符號。
amount-dots = { $typed } 有兩種讀法。如果是 { $whole }，請不要寫中間的點；小數只寫一到兩位，例如 120.50。
amount-negative = 金額前不要加負號。應退還是應付，會另外詢問。
amount-too-large = 小數點前的數字超過 { $digits } 位，請核對金額。
amount-decimals =
    { $digits ->
        [0] 請填寫整數金額，不要寫小數點。
       *[other] 小數點後最多 { $digits } 位。
    }
text-too-long = 這裡最多填 { $longest } 個字元，現在有 { $count } 個，請縮短。
text-hidden-character = 第 { $position } 個字元看不見，也無法列印（{ $code }）。請刪除後重新輸入。
digits-only = 第 { $position } 個字元不是數字。這裡只能填數字。
letters-digits-only = 第 { $position } 個字元既不是數字，也不是 A 到 Z 的字母。請照證件上印的號碼填寫。
