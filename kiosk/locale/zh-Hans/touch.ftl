# 怎样看、怎样够得着、怎样听；按键、图示、扫描器。
view-open = 大字·易用
view-text--normal = 字号 A
view-text--large = 大字
view-text--largest = 特大字
view-contrast--normal = 普通颜色
view-contrast--high = 高对比度
view-reach--0 = 按钮在原位
view-reach--1 = 按钮放低
view-staffed = 如果您看不清屏幕，店员会陪您一起填写：请按“{ $call }”。
read-aloud = 朗读
read-stop = 停止朗读

keypad = 屏幕按键
key-back = 删除
key-clear = 清空
key-hide = 收起
key-next = 下一项

picture-iccid = 在卡的背面，或装卡的卡托上：条码旁的一长串数字，以 89 开头。
picture-eid-1 = 打开手机的拨号键盘。
picture-eid-2 = 输入 *#06#，不用按呼叫。
picture-eid-3 = 填写标着 EID 的那串数字。
picture-mrz = 在护照照片页的最下方，或身份证件的背面。

pad-undo = 撤销一笔

scan-twice = 扫描器把同一个码读了两次，我们只留一次。
scan-layout =
    扫描器用的是{ $layout ->
        [thai] 泰文
        [french] 法文
        [german] 德文
        [chinese] 中文
       *[other] 其他
    }键盘布局，不是英文（美国）。我们已把码改正，请核对。店员可以切换布局。
scan-nowhere = 扫描到的内容，这一页没有要填的地方。原来填的没有改动。
scan-method = 输入法开着，扫描的内容可能出错。请切换为英文（美国）键盘后再扫一次，或请店员来。
reference-address = 这个码只能打开进度查询页。请输入回执上的受理单号：每组三个字符，共三组。

attract-invite = 在这里注销 SIM 卡
