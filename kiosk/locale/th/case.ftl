# คำขออยู่ขั้นไหน
case-state-draft = กำลังกรอก
case-state-submitted = รับคำขอแล้ว รอพนักงาน
case-state-in_review = พนักงานกำลังตรวจ
case-state-needs_information = รอข้อมูลจากลูกค้า
case-state-held = พักเรื่องไว้
case-state-approved = ตรวจแล้ว กำลังจะส่งให้ผู้ให้บริการ
case-state-with_carrier = อยู่ที่ผู้ให้บริการ
case-state-completed = เสร็จสิ้น
case-state-rejected = ไม่รับคำขอ
case-state-failed = ผู้ให้บริการปฏิเสธหรือดำเนินการไม่สำเร็จ
case-state-withdrawn = ถอนแล้ว

# ปุ่มที่ใช้กับคำขอ
case-action-submit = ยื่น
case-action-begin = เริ่มตรวจ
case-action-file = บันทึกเลขที่รับเรื่อง
case-action-ask = ขอข้อมูลเพิ่ม
case-action-hold = พักเรื่อง
case-action-supply = ได้ข้อมูลแล้ว
case-action-release = เลิกพักเรื่อง
case-action-approve = อนุมัติ
case-action-send = ส่งให้ผู้ให้บริการ
case-action-refuse = ผู้ให้บริการปฏิเสธ
case-action-complete = เสร็จสิ้น
case-action-reject = ไม่รับคำขอ
case-action-withdraw = ถอนคำขอ
case-action-recall = เรียกคืนจากผู้ให้บริการ

# ทำไมทำไม่ได้
case-no-such-action = ไม่มีคำสั่งนี้ กรุณาโหลดหน้าใหม่แล้วเลือกจากที่แสดง
case-not-now =
    ตอนนี้ยังทำ “{ $action ->
        [submit] { case-action-submit }
        [begin] { case-action-begin }
        [file] { case-action-file }
        [ask] { case-action-ask }
        [hold] { case-action-hold }
        [supply] { case-action-supply }
        [release] { case-action-release }
        [approve] { case-action-approve }
        [send] { case-action-send }
        [refuse] { case-action-refuse }
        [complete] { case-action-complete }
        [reject] { case-action-reject }
        [withdraw] { case-action-withdraw }
       *[recall] { case-action-recall }
    }” ไม่ได้ คำขออยู่ที่สถานะ “{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }” กรุณาโหลดหน้าใหม่เพื่อดูว่าทำอะไรได้บ้าง
case-final =
    { $state ->
        [completed] คำขอนี้เสร็จสิ้นแล้ว แก้ไขไม่ได้ ถ้ามีข้อโต้แย้ง ให้เปิดเรื่องที่ต้องติดตาม
        [rejected] ร้านไม่รับคำขอนี้ จึงแก้ไขไม่ได้ ถ้าต้องการลองอีกครั้ง ให้เริ่มคำขอใหม่
       *[withdrawn] คำขอนี้ถอนแล้ว แก้ไขไม่ได้ ถ้าต้องการลองอีกครั้ง ให้เริ่มคำขอใหม่
    }
case-not-yours =
    { $who ->
        [customer] ขั้นตอนนี้ลูกค้าต้องทำเองที่เครื่องนี้
       *[clerk] ขั้นตอนนี้พนักงานเท่านั้นที่ทำได้ กรุณาสอบถามที่เคาน์เตอร์
    }
case-file-counter = คำขอนี้ทำที่เคาน์เตอร์ ร้านเป็นผู้ส่งให้ ลูกค้าจึงไม่มีเลขที่รับเรื่องให้บันทึก
case-withdraw-recall = คำขออยู่ที่ผู้ให้บริการแล้ว พนักงานเท่านั้นที่เรียกคืนได้ หลังจากผู้ให้บริการยืนยัน กรุณาสอบถามที่เคาน์เตอร์
case-recall-withdraw = คำขอไม่ได้อยู่ที่ผู้ให้บริการ จึงไม่มีอะไรให้เรียกคืน ให้ใช้ “ถอนคำขอ” แทน
case-needs-reason = กรุณากรอกเหตุผล ลูกค้าจะได้อ่านข้อความนี้
case-needs-work-order = กรุณากรอกเลขที่รับเรื่องที่ได้จากผู้ให้บริการ
case-needs-effective-on = กรุณากรอกวันที่บริการสิ้นสุด ตามที่ผู้ให้บริการยืนยัน
case-needs-carrier-confirmation = กรุณากรอกว่าผู้ให้บริการยืนยันการเรียกคืนอย่างไร: เลขที่ยืนยัน หรือใครแจ้งและแจ้งเมื่อไร

# เลขอ้างอิงที่กรอกหรือสแกน
reference-missing = กรุณากรอกเลขอ้างอิง อยู่บนใบรับคำขอ มีสามกลุ่ม กลุ่มละสามตัว
reference-character = ตัวที่ { $place } คือ “{ $character }” ซึ่งไม่มีในเลขอ้างอิง เลขอ้างอิงใช้ตัวพิมพ์ใหญ่กับเลข 2 ถึง 9 และไม่มี I, O, Q, Z กรุณาเทียบกับใบรับคำขอ
reference-length = เลขอ้างอิงมี 9 ตัว แต่คุณกรอก { $count } ตัว กรุณาเทียบกับใบรับคำขอ
reference-check = มีตัวหนึ่งไม่ถูกต้อง หรือมีสองตัวสลับที่กัน กรุณาเทียบกับใบรับคำขอทีละตัว
