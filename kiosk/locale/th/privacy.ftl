# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = แสดงเลขครบ
reveal-hint = ตรงนี้แสดงเลขเพียงบางส่วน การดูเลขครบจะบันทึกชื่อของคุณไว้
reveal-shown = แสดงเลขครบจนกว่าจะเปิดหน้านี้ใหม่ บันทึกการดูครั้งนี้แล้ว
reveal-hide = ซ่อนเลขอีกครั้ง

compare-title = เทียบเอกสาร
compare-hint = ร้านเก็บเลขเอกสารไว้เพียงตัวท้าย แต่ยังตรวจได้ว่าเป็นเอกสารเดียวกันหรือไม่
scan-same = เป็นเอกสารของคำขอนี้
scan-other = ไม่ใช่เอกสารของคำขอนี้

agreed-to = คำชี้แจงเรื่องข้อมูลส่วนบุคคล ฉบับ { $version } · { $consents }
slip-notice = คำชี้แจงเรื่องข้อมูลส่วนบุคคล ฉบับ { $version }
stop-messages = หยุดส่งข้อความถึงฉัน
messages-stopped = ไม่ส่งข้อความถึงลูกค้า เพราะลูกค้าไม่ได้ยินยอม หรือถอนความยินยอมแล้ว
delete-pictures = ลบภาพเอกสารของฉัน
case-action-stop-messages = ถอนความยินยอมเรื่องข้อความ
message-void-stopped = ลูกค้าไม่รับข้อความแล้ว
