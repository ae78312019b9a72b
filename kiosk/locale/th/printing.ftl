# เอกสารที่กำลังพิมพ์
print-h-queued = กำลังพิมพ์เอกสารของคุณ
print-h-printed = เอกสารของคุณพร้อมแล้ว
print-h-held = เอกสารของคุณรออยู่ที่เคาน์เตอร์
print-h-failed = เครื่องพิมพ์พิมพ์ไม่สำเร็จ
print-h-void = ไม่พิมพ์เอกสารนี้แล้ว
print-text-queued = ใช้เวลาไม่กี่วินาที กรุณารอสักครู่
print-text-printed = กรุณารับเอกสารจากเครื่องพิมพ์
print-text-held = พนักงานที่เคาน์เตอร์จะพิมพ์ให้คุณ กรุณาบอกหมายเลขบนหน้าจอนี้
print-text-failed = ข้อมูลที่คุณกรอกยังอยู่ครบ พนักงานที่เคาน์เตอร์จะช่วยเรื่องเอกสารนี้
print-text-unsure = เอกสารอาจพิมพ์ออกมาแล้ว กรุณาดูที่เครื่องพิมพ์ก่อน ถ้าไม่มี กรุณาถามที่เคาน์เตอร์
print-text-void = ถ้ายังต้องการ กรุณาถามที่เคาน์เตอร์
print-pdf = ใช้ PDF แทน
print-look-again = ดูอีกครั้ง

prints-title = เอกสารที่รอพิมพ์
prints-lead = เอกสารที่ยังไม่พิมพ์ออกมา เรียงจากเก่าสุด ลูกค้าอาจกำลังรออยู่
prints-none = ไม่มีเอกสารที่รอพิมพ์
prints-owing = รอพิมพ์ ({ $count })
prints-state-held = รอการอนุญาต
prints-state-queued = รอเครื่องพิมพ์
prints-state-printing = กำลังพิมพ์
prints-state-printed = พิมพ์แล้ว
prints-state-failed = พิมพ์ไม่สำเร็จ
prints-state-void = เลิกพิมพ์แล้ว
prints-asked = ขอจาก { $station } { $at }
prints-release = อนุญาตให้พิมพ์
prints-again = พิมพ์อีกครั้ง
prints-came-out = พิมพ์ออกมาแล้ว
prints-forget = เลิกพิมพ์
prints-gone = มีคนจัดการไปก่อนแล้ว สถานะของเอกสารนี้เปลี่ยนไปแล้ว

print-fault-unreachable = เชื่อมต่อไม่ได้ เปิดเครื่องและต่อเครือข่ายแล้วหรือยัง
print-fault-refused = ไม่รับเอกสารแบบนี้ กรุณาตรวจที่อยู่และการตั้งค่า
print-fault-paper_out = กระดาษหมด
print-fault-cover_open = ฝาเครื่องเปิดอยู่
print-fault-jammed = กระดาษติด กรุณาดึงออก
print-fault-no_pdf = ไม่รับ PDF กรุณาตั้งเป็นคิวของ CUPS แล้วใส่ที่อยู่ของคิวนั้น
print-fault-no_a4 = ไม่มีกระดาษ A4 ถ้าเป็นม้วนให้เติม ?media=80 ท้ายที่อยู่
print-fault-mute = ไม่ตอบอะไรเลย ถ้าเครื่องพิมพ์หน้าทดสอบของตัวเองได้ ให้เติม ?status=no ท้ายที่อยู่
print-fault-offline = ออฟไลน์ หรือหยุดเพราะขัดข้อง
print-fault-hung = ไม่ตอบภายในเวลา อาจกำลังทำงานอื่น
print-fault-died = การเชื่อมต่อขาด อาจมีเอกสารครึ่งแผ่นค้างอยู่
print-fault-aborted = เครื่องพิมพ์เลิกพิมพ์งานนี้
print-fault-broken = เตรียมเอกสารไม่สำเร็จ
print-fault-unsure = อาจพิมพ์ออกมาแล้ว กรุณาดูที่เครื่องพิมพ์ก่อน

printers-title = เครื่องพิมพ์
printers-lead = ตามที่เครื่องตอบในขณะนี้
printers-none = ไม่ได้ตั้งเครื่องพิมพ์ไว้ เอกสารทุกชนิดพิมพ์จากเบราว์เซอร์
printers-ready = พร้อม
printers-silent = พิมพ์ได้ แต่ไม่บอกสถานะ
printers-test = พิมพ์หน้าทดสอบ
printers-test-one = พิมพ์หน้าทดสอบที่ { $name }
printers-tested = { $name }: หน้าทดสอบพิมพ์ออกมาแล้ว
printers-tested-silent = { $name }: ส่งหน้าทดสอบแล้ว กรุณาดูว่าพิมพ์ออกมาหรือไม่
printers-where = เอกสารใดพิมพ์ที่ไหน
printers-browser = เบราว์เซอร์
printers-held = เอกสารที่มีข้อมูลส่วนบุคคลซึ่งขอจากแท็บเล็ต จะรอจนพนักงานอนุญาต
printers-roll = กระดาษม้วน 80 มม.

trial-title = หน้าทดสอบ
trial-frame = กรอบนี้ต้องครบทุกด้าน
