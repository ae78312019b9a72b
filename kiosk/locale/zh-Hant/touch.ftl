# 怎樣看、怎樣夠得著、怎樣聽；按鍵、圖示、掃描器。
view-open = 大字·易用
view-text--normal = 字級 A
view-text--large = 大字
view-text--largest = 特大字
view-contrast--normal = 一般顏色
view-contrast--high = 高對比
view-reach--0 = 按鈕在原位
view-reach--1 = 按鈕放低
view-staffed = 如果您看不清螢幕，店員會陪您一起填寫：請按「{ $call }」。
read-aloud = 朗讀
read-stop = 停止朗讀

keypad = 螢幕按鍵
key-back = 刪除
key-clear = 清空
key-hide = 收起
key-next = 下一項

picture-iccid = 在卡的背面，或裝卡的卡托上：條碼旁的一長串數字，以 89 開頭。
picture-eid-1 = 打開手機的撥號鍵盤。
picture-eid-2 = 輸入 *#06#，不用按通話。
picture-eid-3 = 填寫標著 EID 的那串數字。
picture-mrz = 在護照照片頁的最下方，或身分證件的背面。

pad-undo = 復原一筆

scan-twice = 掃描器把同一個碼讀了兩次，我們只留一次。
scan-layout =
    掃描器用的是{ $layout ->
        [thai] 泰文
        [french] 法文
        [german] 德文
        [chinese] 中文
       *[other] 其他
    }鍵盤配置，不是英文（美國）。我們已把碼改正，請核對。店員可以切換配置。
scan-nowhere = 掃描到的內容，這一頁沒有要填的地方。原來填的沒有改動。
scan-method = 輸入法開著，掃描的內容可能出錯。請切換為英文（美國）鍵盤後再掃一次，或請店員來。
reference-address = 這個碼只能打開進度查詢頁。請輸入回執上的受理單號：每組三個字元，共三組。

attract-invite = 在這裡註銷 SIM 卡
