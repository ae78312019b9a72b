# ใครทำ
actor-customer = ลูกค้า
actor-system = ระบบ

# หลังร้าน
h-figures = ตัวเลขสรุป
office-counter = เคาน์เตอร์
h-overdue = เกินกำหนด
h-staff = พนักงาน
h-stations = จุดบริการ
h-hotlines = คอลเซ็นเตอร์
h-search = ค้นหา
h-timeline = สิ่งที่เกิดขึ้น

# ตัวเลขของวัน สัปดาห์ เดือน
figures-period = ช่วงเวลา
figures-period--day = วัน
figures-period--week = สัปดาห์
figures-period--month = เดือน
figures-before--day = วันก่อนหน้า
figures-before--week = สัปดาห์ก่อนหน้า
figures-before--month = เดือนก่อนหน้า
figures-after--day = วันถัดไป
figures-after--week = สัปดาห์ถัดไป
figures-after--month = เดือนถัดไป
figures-date = วันหนึ่งในช่วงนี้ (ปี ค.ศ.-เดือน-วัน)
figures-show = แสดง
figures-head--submitted = ยื่น
figures-head--completed = เสร็จสิ้น
figures-head--minutes = รอเฉลี่ย
figures-head--kept = เสร็จทันกำหนด
figures-head--failed = ส่งข้อความไม่ได้
figures-minutes = { $minutes } นาที
figures-days = รายวัน
figures-days-alt = กราฟแท่ง: จำนวนคำขอที่ยื่นและเสร็จสิ้นแต่ละวัน ตัวเลขอยู่ในไฟล์ยอดรวมรายวัน
figures-bars = กราฟแท่งของตัวเลขในตารางนี้
figures-none = ช่วงนี้ไม่มีข้อมูล
figures--cards = ยื่น แยกตามซิม
figures--states = คำขอที่เข้าสู่แต่ละสถานะ
figures--reasons = เหตุผลที่ยกเลิกซิม
figures--waits = เวลารอที่เคาน์เตอร์
figures--promises = เสร็จสิ้น เทียบกับวันที่แจ้งไว้
figures--failures = ข้อความที่เลิกส่ง
figures-no-reason = ไม่ได้บอกเหตุผล
figures-wait = ไม่ถึง { $minutes } นาที
figures-wait-more = { $minutes } นาทีขึ้นไป
figures-promise--kept = ทันกำหนด
figures-promise--missed = เกินกำหนด
figures-promise--none = ไม่ได้แจ้งวันที่
figures-times = เวลาจนเสร็จสิ้น แยกตามซิม
figures-card = ซิม
figures-mean-days = วันเฉลี่ย
figures-money = เงิน
figures-currency = สกุลเงิน
figures-taken = รับที่เคาน์เตอร์
figures-owed = ต้องคืนลูกค้า
figures-paid = เงินคืนที่เข้าแล้ว
export-totals = ไฟล์ยอดรวมรายวัน
export-cases = ไฟล์คำขอ
export-hint = CSV สำหรับตารางคำนวณ: ช่วงเวลาที่แสดงด้านบน ไม่มีชื่อหรือเลขของบุคคล ใครดาวน์โหลดไฟล์จะบันทึกไว้ให้ตรวจสอบ

# เรื่องที่เกินกำหนด
overdue-count =
    { $count ->
        [0] ไม่มีเรื่องเกินกำหนด
       *[other] มี { $count } เรื่องเกินกำหนด เรื่องเก่าสุดขึ้นก่อน
    }
overdue-days = เกินกำหนด
overdue-late = { $days } วัน
overdue-what = เรื่อง
overdue-due = ครบกำหนดเมื่อ
overdue-state = สถานะ
overdue--promise = คาดว่าจะเสร็จสิ้น
overdue--answer = ขอข้อมูลจากลูกค้า
overdue-dispute = ข้อโต้แย้ง
overdue-deed = เรื่องที่ต้องติดตาม
pages = หน้า
page-before = รายการก่อนหน้า
page-after = รายการถัดไป

# ค้นหาคำขอ
search-what = เลขอ้างอิง ชื่อ หรือเลขท้ายสี่ตัวของเบอร์โทรศัพท์
search-hint = ชื่อตามที่เขียนในแบบฟอร์ม หรือคำเดียวในชื่อ เบอร์คือเบอร์ที่จะยกเลิกหรือเบอร์ติดต่อ
search-go = ค้นหา
search-nothing-to-find = กรอกเลขอ้างอิง ตัวอักษรของชื่ออย่างน้อยสองตัว (หรืออักษรจีนหนึ่งตัว) หรือเลขท้ายสี่ตัวของเบอร์
search-found =
    { $count ->
        [0] ไม่พบคำขอ กรุณาตรวจตัวสะกด หรือลองเลขท้ายสี่ตัวของเบอร์
       *[other] พบ { $count } คำขอ ใหม่สุดขึ้นก่อน
    }
search-more = ยังมีอีก: ค้นหาด้วยชื่อเต็มหรือเลขอ้างอิง
search-name = ชื่อ
search-number = เบอร์โทรศัพท์
search-through = ยื่นแทนโดย { $name }

# คอลเซ็นเตอร์
hotlines-lead = โทรไปแต่ละเบอร์ด้วยตัวเอง แล้วยืนยันที่นี่ พนักงานจะเห็นวันที่ข้างเบอร์ เบอร์ที่ไม่มีใครประกาศไว้จะเว้นว่าง
hotline-source = ที่มา: { $source }
hotline-not-confirmed = ร้านนี้ยังไม่ได้ยืนยัน
hotline-confirmed-by = ยืนยันเมื่อ { $day } โดย { $name }
hotline-confirmed = ยืนยันเมื่อ { $day } ตอนเขียนขั้นตอน
hotline-confirm = ฉันโทร { $number } แล้ว เบอร์ถูกต้อง
hotline-blank = ไม่ทราบเบอร์คอลเซ็นเตอร์: ยังไม่ได้ยืนยัน เอกสารจะแสดงเว็บไซต์ทางการแทน

# พนักงานและจุดบริการ
staff-lead = คนที่ถูกแก้ข้อมูลที่นี่จะออกจากระบบทันที ชื่อคนที่ออกไปแล้วยังอยู่ในประวัติ
role--clerk = พนักงาน
role--manager = ผู้จัดการ
staff-left = ไม่ได้อยู่ที่นี่แล้ว
staff-you = คุณ
staff-locked = ล็อกแล้ว: กรอก PIN ผิดหลายครั้ง
staff-make--clerk = ตั้งเป็นพนักงาน
staff-make--manager = ตั้งเป็นผู้จัดการ
staff-leave = ปิดการใช้งาน
staff-return = เปิดใช้งานอีกครั้ง
staff-unlock = ปลดล็อก
staff-new-pin = PIN ใหม่
staff-pin-of = PIN ใหม่ของ { $name }
staff-save-pin = บันทึก PIN
staff-new = คนใหม่
staff-name = ชื่อ
staff-role = หน้าที่
staff-take-on = เพิ่ม
staff-last-manager = คนนี้เป็นผู้จัดการคนเดียวที่เข้าสู่ระบบได้ กรุณาตั้งคนอื่นเป็นผู้จัดการก่อน
stations-lead = พนักงานเข้าสู่ระบบได้เฉพาะบนเครื่องเหล่านี้ จุดบริการใหม่จะได้รหัส ให้กรอกบนเครื่องนั้นภายในหนึ่งชั่วโมงที่ /counter/enrol ถ้าเพิกถอนจุดบริการ คนที่ใช้อยู่จะออกจากระบบ
station-code = รหัสของ { $name } แสดงแค่ตอนนี้ ใช้ได้ครั้งเดียวภายในหนึ่งชั่วโมง:
station-name = จุดบริการ
station-device = เครื่อง
station-seen = เข้าสู่ระบบล่าสุด
station-enrolled = ลงทะเบียนแล้ว
station-waiting = รอรหัส
station-never = ไม่เคย
station-revoke = เพิกถอน
station-revoke-one = เพิกถอน { $name }
station-new = จุดบริการใหม่ เช่น หมายเลขช่อง
station-add = เพิ่ม

# ทุกอย่างที่เกิดกับคำขอ
timeline-of = คำขอ { $reference }
timeline-from-to = { $from } → { $to }
timeline-ticked = ตรวจแล้ว: { $task }
timeline-message = ข้อความ ({ $by }): { $what }
timeline-printed = พิมพ์แล้ว: { $paper }
overdue-theirs = รวมเรื่องที่ลูกค้าต้องทำเอง
overdue-ours = เฉพาะเรื่องที่รอเรา
