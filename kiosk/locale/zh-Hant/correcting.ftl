# A wrong answer, put right by staff
correct-title = 更正回答
correct-field = 哪一項
correct-value = 正確的內容
correct-go = 更正
correct-no-such = 這項申請沒有這一項。請從清單中選擇。
correct-missing = 請填寫正確的內容。
correct-unchanged = 與現有內容相同，沒有變更。
correct-expired = 證件在這一天已經過期，不能使用。請向客戶索取有效證件。
case-action-correct = 更正回答
field--contact-phone = 聯絡電話
field--contact-email = 聯絡電子郵件
