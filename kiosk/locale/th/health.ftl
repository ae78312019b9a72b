# สภาพของเครื่อง: หน้าของหลังร้านและแถบบน
h-health = สภาพของระบบ
health-badge = ระบบมีปัญหา ({ $count })
health-fine = ทุกอย่างเรียบร้อย
health-fine-lead = เพิ่งตรวจดิสก์ ฐานข้อมูล กุญแจ ข้อความ เครื่องพิมพ์ ข้อมูลสำรอง และบันทึกการตรวจสอบ
health-lead = รับคำขอได้ตามปกติ เรื่องเหล่านี้ควรไปดู
health-blocked = รับคำขอไม่ได้จนกว่าจะแก้ไขเรื่องนี้ กรุณาจดสิ่งที่ลูกค้าต้องการลงกระดาษ แล้วติดต่อผู้ดูแลเครื่องนี้
health-urgency--bad = จัดการทันที
health-urgency--warn = จัดการภายในวันนี้
health-since = ตั้งแต่ { $at }

# มีอะไรผิดปกติ
health-what--disk-full = ดิสก์เต็ม: เหลือ { $free } MB ต้องมีอย่างน้อย { $least } MB
health-what--disk-scarce = ดิสก์ใกล้เต็ม: เหลือ { $free } MB ต้องมีอย่างน้อย { $least } MB
health-what--database-locked = โปรแกรมอื่นล็อกฐานข้อมูลไว้
health-what--database-full = ดิสก์เต็ม เขียนข้อมูลไม่ได้
health-what--database-faulty = ดิสก์ขัดข้องเป็นครั้งคราว
health-what--database-readonly = เขียนลงฐานข้อมูลไม่ได้
health-what--database-corrupt = ฐานข้อมูลเสียหาย
health-what--database-silent = ฐานข้อมูลไม่ตอบ
health-what--database-schema = ฐานข้อมูลเป็นของโปรแกรมนี้อีกรุ่นหนึ่ง
health-what--keys-missing = ไฟล์กุญแจหายไป
health-what--keys-open = ผู้อื่นบนเครื่องนี้อ่านไฟล์กุญแจได้
health-what--worker-messages = ไม่มีการส่งข้อความออก
health-what--worker-printing = ไม่มีการส่งเอกสารให้เครื่องพิมพ์
health-what--worker-backup = ไม่มีการสำรองข้อมูลโดยอัตโนมัติ
health-what--worker-audit = การตรวจบันทึกประจำวันไม่ทำงาน
health-what--worker-purge = การลบคำขอเก่าประจำวันไม่ทำงาน
health-what--messages = มี { $count } ข้อความที่ส่งไม่ถึงลูกค้า
health-what--papers = มีเอกสาร { $count } ฉบับที่รอพนักงาน
health-what--printer = เอกสารล่าสุดไม่ออกจากเครื่องพิมพ์ { $name }
health-what--unready = เครื่องพิมพ์ { $name } ยังไม่พร้อม
health-what--backup-late = ข้อมูลสำรองล่าสุดเก่า { $hours } ชั่วโมงแล้ว
health-what--backup-never = ยังไม่เคยสำรองข้อมูล
health-what--audit-broken = บันทึกการตรวจสอบถูกแก้ไขหรือเสียหาย: บรรทัดแรกที่ไม่ตรงคือ { $line }
health-what--audit-late = ไม่ได้ตรวจบันทึกมาสองวัน
health-what--clock = นาฬิกากระโดดไปข้างหน้าหลายสัปดาห์ จึงยังไม่ลบคำขอเก่า

# ต้องทำอะไร
health-do--disk = ลบไฟล์ที่ไม่ใช่ของระบบนี้ หรือย้ายข้อมูลสำรองเก่าไปที่อื่น ห้ามลบสิ่งใดในโฟลเดอร์ของระบบ เมื่อมีที่ว่างระบบจะทำงานต่อเอง
health-do--database-locked = ปิดโปรแกรมที่เปิดฐานข้อมูลอยู่ เช่น โปรแกรมดูข้อมูลหรือการสำรองที่ค้าง ถ้ายังเป็นอยู่ให้เริ่มระบบใหม่
health-do--database-full = ลบไฟล์ให้ดิสก์มีที่ว่าง แล้วระบบจะทำงานต่อเอง
health-do--database-faulty = สำรองข้อมูล แล้วให้ช่างตรวจดิสก์ เมื่อใช้ได้แล้วระบบจะทำงานต่อเอง
health-do--database-readonly = ดิสก์อาจกำลังเสีย หรือโฟลเดอร์เป็นของผู้ใช้อื่น เริ่มเครื่องใหม่ ถ้ายังเป็นอยู่ให้ติดต่อผู้ดูแล
health-do--database-corrupt = หยุดระบบและเก็บไฟล์ที่เสียไว้ แล้วนำข้อมูลสำรองล่าสุดกลับมา
health-do--database-silent = ตรวจว่าเซิร์ฟเวอร์ฐานข้อมูลทำงานและเครือข่ายใช้ได้ ถ้าเป็นไฟล์ให้ดูว่ายังอยู่หรือไม่
health-do--database-schema = เริ่มระบบใหม่ด้วยโปรแกรมรุ่นล่าสุด ถ้าระบบขอให้สั่ง: kiosk migrate
health-do--keys-missing = อย่าเริ่มระบบใหม่ นำ keyring.json กลับมาจากสำเนากุญแจของคุณ
health-do--keys-open = บนเครื่องนี้ให้สั่ง chmod 600 กับ keyring.json และดูว่ามีใครอีกที่มีบัญชี
health-do--worker = เริ่มระบบใหม่ ถ้าเกิดอีกให้หาคำว่า courier ในบันทึกของโปรแกรม
health-do--messages = ดูสาเหตุในรายการ: ที่อยู่ผิด หรือเซิร์ฟเวอร์อีเมลหรือ gateway ไม่ทำงาน แล้วส่งใหม่
health-do--papers = ปล่อยพิมพ์ พิมพ์ใหม่ หรือเลิกพิมพ์
health-do--printer = ดูที่เครื่องพิมพ์: ไฟ กระดาษ ฝา เครือข่าย แล้วพิมพ์หน้าทดสอบ เรื่องนี้จะหายไปเมื่อเอกสารฉบับถัดไปออกมา
health-do--unready = ทำตามที่บอกไว้ แล้วพิมพ์หน้าทดสอบ
health-do--backup = สำรองข้อมูลตอนนี้ และดูว่าทำไมการสำรองประจำวันไม่ทำงาน เก็บไว้นอกเครื่องนี้
health-do--audit-broken = อย่าเริ่มระบบใหม่ ทำสำเนาโฟลเดอร์ของระบบ แล้วสั่ง: kiosk audit verify
health-do--audit-late = เริ่มระบบใหม่: ระบบจะตรวจบันทึกเมื่อเริ่ม
health-do--clock = เทียบวันที่วันนี้กับโทรศัพท์ของคุณ ถ้าถูกต้อง ให้ยืนยันในหน้าด้านล่าง
