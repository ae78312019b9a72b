# A wrong answer, put right by staff
correct-title = 更正回答
correct-field = 哪一项
correct-value = 正确的内容
correct-go = 更正
correct-no-such = 这项申请没有这一项。请从列表中选择。
correct-missing = 请填写正确的内容。
correct-unchanged = 与现有内容相同，没有更改。
correct-expired = 证件在这一天已经过期，不能使用。请向客户索取有效证件。
case-action-correct = 更正回答
field--contact-phone = 联系电话
field--contact-email = 联系邮箱
