# A person's request about what is kept of them.
h-rights = คำขอข้อมูลส่วนบุคคล
rights-lead = ลูกค้าขอสำเนาข้อมูลที่ร้านเก็บไว้ หรือขอให้ลบได้ กรุณาตรวจสอบตัวตนก่อน และตอบภายในวันที่แสดง
rights-none = ไม่มีคำขอที่รอคำตอบ
rights-kind--export = ขอสำเนาข้อมูลที่เก็บไว้
rights-kind--erase = ขอให้ลบข้อมูล
rights-due = ต้องตอบภายใน { $day }
rights-source = ตาม: { $source }
rights-asked = ขอเมื่อ { $at } บันทึกโดย { $who }
rights-verified-by = วิธีตรวจสอบตัวตน: { $words }
rights-not-there = ร้านไม่ได้เก็บคำขอนี้ไว้แล้ว
rights-download = ดาวน์โหลดข้อมูลทั้งหมด
rights-do--done = ตอบ
rights-do--denied = ปฏิเสธ
rights-do--erase = ลบและตอบ
rights-erase-what = คำขอจะถูกลบทันที รวมทั้งคำตอบ รูป เอกสาร และข้อความ กู้คืนไม่ได้ เหลือเพียงเลขอ้างอิง เพื่อไม่ให้นำไปใช้ซ้ำ
rights-answer = คำตอบที่แจ้งลูกค้า
rights-reason = เหตุผลที่ปฏิเสธ ซึ่งจะแจ้งลูกค้า

# A new request.
rights-new = บันทึกคำขอข้อมูล
rights-what = สิ่งที่ขอ
rights-verified = ตรวจสอบตัวตนอย่างไร
rights-verified-hint = เขียนว่าดูอะไรและเทียบอะไร โดยไม่เขียนเลขเอกสาร เช่น “แสดงหนังสือเดินทาง เทียบชื่อและใบหน้าแล้ว”
rights-save = บันทึก

# What is wrong.
rights-need-kind = กรุณาเลือกสิ่งที่ขอ
rights-need-verified = กรุณาเขียนว่าตรวจสอบตัวตนอย่างไร
rights-need-answer = กรุณาเขียนคำตอบที่แจ้งลูกค้า
rights-need-reason = กรุณาเขียนเหตุผลที่ปฏิเสธ
rights-no-case = ไม่มีคำขอที่มีเลขอ้างอิงนี้ กรุณาเทียบกับใบรับคำขอ
rights-asked-already = บันทึกคำขอข้อมูลนี้ไว้แล้ว และกำลังรอคำตอบ
rights-answered = ตอบคำขอข้อมูลนี้ไปแล้ว
rights-gone = คำขอที่มีเลขอ้างอิงนี้ถูกลบเมื่อ { $day } ร้านไม่ได้เก็บอะไรไว้แล้ว แจ้งลูกค้าตามนี้ได้
erase-running = คำขอยังดำเนินการอยู่ ต้องเสร็จสิ้นหรือถอนก่อน กรุณาเปิดคำขอ หรือปฏิเสธพร้อมบอกเหตุผล
erase-owed = ยังมีเงินคืน ข้อโต้แย้ง หรือเรื่องที่ร้านหรือผู้ให้บริการต้องทำ กรุณาปิดเรื่องในหน้าคำขอก่อน หรือปฏิเสธพร้อมบอกเหตุผล
erase-in-hand = กำลังส่งข้อความของคำขอนี้อยู่ กรุณาลองใหม่ในอีก 5 นาที

# What was answered.
rights-answered-list = ตอบแล้ว
rights-outcome = ผล
rights-words = คำตอบ
rights-state--done = ดำเนินการแล้ว
rights-state--denied = ปฏิเสธแล้ว
overdue--right = ต้องตอบคำขอข้อมูลส่วนบุคคล
home-due--right = ตอบคำขอข้อมูลส่วนบุคคลภายใน { $day }

# How long cases are kept.
h-kept = เก็บคำขอไว้นานเท่าใด
kept-how = คำขอจะถูกลบเมื่อจบแล้ว ไม่มีเรื่องค้าง และครบจำนวนวันที่กำหนดของซิมนั้น ระบบทำเองทุกวัน
kept-clock = นาฬิกาของเครื่องนี้ข้ามไปมากกว่า { $days } วันโดยไม่มีการบันทึกใด จะยังไม่ลบอะไรจนกว่าผู้จัดการจะยืนยันว่าวันที่วันนี้ถูกต้อง
kept-clock-right = วันที่วันนี้ถูกต้อง
kept-cases = คำขอ
kept-count = จำนวน
kept--due = ต้องลบตอนนี้
kept--soon = จะลบภายใน 30 วัน
kept--later = จะลบหลังจากนั้น
kept--owed = จบแล้ว แต่ยังมีเรื่องค้าง
kept-gone--retention = ลบใน 30 วันที่ผ่านมา: ครบกำหนด
kept-gone--erasure = ลบใน 30 วันที่ผ่านมา: ตามที่ลูกค้าขอ
kept-gone--listed = ลบใน 30 วันที่ผ่านมา: กลับมาพร้อมสำเนาเก่า
kept-last = ตรวจครั้งล่าสุด: { $at }
kept-never = ยังไม่เคยตรวจ
