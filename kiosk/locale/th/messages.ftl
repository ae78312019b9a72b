# ข้อความถึงลูกค้า SMS มีแค่ประโยคเหล่านี้ ใช้เครื่องหมายธรรมดาเท่านั้น
message-submitted = { $shop }: รับคำขอ { $reference } ของคุณแล้ว ซิมยังไม่ถูกยกเลิกจนกว่าคุณจะได้หนังสือรับรอง
message-not-you = { $shop }: มีคนขอให้เรายกเลิกเบอร์นี้ ถ้าไม่ใช่คุณ กรุณา{ $call }
message-contact-changed = { $shop }: เบอร์โทรหรืออีเมลของคำขอ { $reference } ถูกแก้ไขที่เคาน์เตอร์ ถ้าไม่ใช่คุณ กรุณามาที่ร้าน
message-payee-changed = { $shop }: ปลายทางของเงินคืนในคำขอ { $reference } ถูกแก้ไขที่เคาน์เตอร์ ถ้าไม่ใช่คุณ กรุณามาที่ร้าน
message-needs-information = { $shop }: คำขอ { $reference } ของคุณต้องการข้อมูลเพิ่มจากคุณ
message-held = { $shop }: คำขอ { $reference } ของคุณพักเรื่องไว้ จะทำต่อเมื่อเรื่องที่ติดอยู่เรียบร้อย
message-approved = { $shop }: คำขอ { $reference } ของคุณตรวจและอนุมัติแล้ว ขั้นต่อไปส่งให้ผู้ให้บริการ
message-completed = { $shop }: คำขอ { $reference } เสร็จสิ้น ผู้ให้บริการยืนยันการยกเลิกแล้ว รับหนังสือรับรองได้
message-rejected = { $shop }: เรารับคำขอ { $reference } ของคุณไม่ได้ สอบถามเหตุผลและทางอื่นที่ทำได้จากเรา
message-failed = { $shop }: ผู้ให้บริการดำเนินการตามคำขอ { $reference } ของคุณไม่สำเร็จ เรากำลังหาทางอื่น
message-withdrawn = { $shop }: ถอนคำขอ { $reference } ของคุณแล้ว เราไม่ยกเลิกซิม
message-refund-paid = { $shop }: คืนเงินคงเหลือในซิมของคุณแล้ว (คำขอ { $reference })
message-reminder = { $shop }: แจ้งเตือนคำขอ { $reference } มีเรื่องรอคุณทำ กรุณาทำภายใน { $day }
message-call = โทร { $number } หรือมาที่ร้านของเรา
message-look = ดู { $url } หรือมาที่ร้านของเรา
message-until = กรุณาทำภายใน { $day }
message-track = ดูที่ { $url }
message-ask = มีคำถาม? มาที่ร้านพร้อมเลขนี้

# เฉพาะในอีเมล
message-subject = { $shop }: คำขอ { $reference } – { $what }
message-arrears = ตอนนี้ติดที่ยอดค้างชำระ ในใบรับคำขอบอกจำนวนเงินและที่จ่าย
message-reason = เหตุผล: { $reason }
message-ended = บริการสิ้นสุดเมื่อ { $day }
message-attached = แนบเอกสารเป็น PDF มาด้วย กรุณาเก็บไว้
message-official = ช่องทางช่วยเหลือของผู้ให้บริการเอง: { $help }
message-footer = คุณได้รับอีเมลนี้เพราะขอให้เราแจ้งความคืบหน้าของคำขอ เราไม่ขอรหัสผ่าน รหัส OTP หรือค่าธรรมเนียมทางอีเมล

# แต่ละข้อความเรื่องอะไร
message-kind-submitted = รับคำขอแล้ว
message-kind-not-you = แจ้งเตือนไปที่เบอร์ที่จะยกเลิก
message-kind-contact-changed = แก้ช่องทางติดต่อที่เคาน์เตอร์
message-kind-payee-changed = แก้ปลายทางของเงินที่เคาน์เตอร์
message-kind-needs-information = ขอข้อมูลเพิ่ม
message-kind-held = พักเรื่องไว้
message-kind-approved = อนุมัติแล้ว
message-kind-completed = เสร็จสิ้น
message-kind-rejected = ไม่รับคำขอ
message-kind-failed = ดำเนินการไม่สำเร็จ
message-kind-withdrawn = ถอนแล้ว
message-kind-refund-paid = คืนเงินแล้ว
message-kind-reminder = แจ้งเตือน

# สำหรับพนักงาน
messages = ข้อความ
messages-lead = ข้อความเหล่านี้ยังไม่ถึงลูกค้า ไม่มีอะไรหาย คำขอยังอยู่เหมือนเดิม
messages-none = ไม่มีข้อความที่ต้องจัดการ
messages-none-yet = คำขอนี้ยังไม่มีข้อความ
messages-astray = ข้อความที่ส่งไม่ถึง ({ $count })
messages-resend = ส่งอีกครั้ง
messages-resend-all = ส่งทั้งหมดอีกครั้ง
messages-to-case = เปิดคำขอ
messages-medium-sms = SMS
messages-medium-email = อีเมล
messages-state-waiting = รอส่ง
messages-state-sent = ส่งแล้ว { $at }
messages-state-failed = เลิกส่งแล้ว { $at }
messages-state-void = ไม่ได้ส่ง: { $why }
messages-next-try = ลองครั้งต่อไป { $at }
messages-tries = ลองแล้ว { $count } ครั้ง
messages-folder = บันทึกเป็นไฟล์ { $at } แต่ไม่ได้ส่งออกไป ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมลหรือเกตเวย์ SMS
message-fault-unreachable = เซิร์ฟเวอร์ไม่ตอบ
message-fault-busy = เซิร์ฟเวอร์ทำงานหนักเกินไป
message-fault-setup = เซิร์ฟเวอร์ไม่รับร้านนี้ กรุณาตรวจการตั้งค่า
message-fault-refused = ถูกปฏิเสธ ที่อยู่หรือเบอร์อาจผิด
message-fault-later = เซิร์ฟเวอร์ให้ส่งทีหลัง
message-fault-broken = โปรแกรมนี้มีข้อผิดพลาด
message-void-gone = ไม่มีที่อยู่ให้ส่งแล้ว
message-void-overtaken = เรื่องเรียบร้อยไปก่อนแล้ว
message-void-met = ทำทันกำหนดแล้ว หรือเลยกำหนดแล้ว

# ผลของการส่งอีกครั้ง
messages-again-sent = ข้อความนี้ส่งไปแล้ว ถ้ายังไม่ถึง กรุณาโทรหาลูกค้าและตรวจที่อยู่หรือเบอร์
messages-again-void = ไม่มีใครที่ต้องส่งข้อความนี้ให้แล้ว
messages-again-unknown = ไม่มีข้อความนี้ กรุณาโหลดหน้าใหม่แล้วเลือกจากที่แสดง
