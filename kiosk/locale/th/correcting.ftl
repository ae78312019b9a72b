# พนักงานแก้คำตอบที่ผิด
correct-title = แก้คำตอบ
correct-field = คำตอบข้อไหน
correct-value = ที่ถูกต้องคือ
correct-go = แก้
correct-no-such = คำขอนี้ไม่มีคำตอบข้อนี้ กรุณาเลือกจากรายการ
correct-missing = กรุณากรอกคำตอบที่ถูกต้อง
correct-unchanged = ข้อมูลเดิมเป็นแบบนี้อยู่แล้ว จึงไม่มีอะไรเปลี่ยน
correct-expired = เอกสารที่หมดอายุตามวันที่นี้ใช้ไม่ได้ กรุณาขอเอกสารที่ยังไม่หมดอายุจากลูกค้า
case-action-correct = แก้คำตอบ
field--contact-phone = เบอร์ติดต่อ
field--contact-email = อีเมลติดต่อ
