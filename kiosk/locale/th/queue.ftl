# คิวที่เคาน์เตอร์
queue-call = เรียก { $number }
queue-finish-and-call = เสร็จแล้ว เรียก { $number }
queue-nobody = ไม่มีคนรอ
queue-waiting-title = กำลังรอ
queue-no-form = ยังไม่กรอกแบบฟอร์ม
queue-minutes = { $minutes } นาที
queue-for-window = รอช่อง { $window }
priority--1 = จองไว้
priority--2 = ผู้สูงอายุ
priority--3 = ผู้พิการ
priority--4 = มีเด็กเล็กหรือตั้งครรภ์
queue-booked-at = จอง { $time }
queue-goes-first = ได้คิวก่อน
queue-elsewhere = ที่ช่องอื่น
queue-missed = ไม่มา
queue-at-window = { $number } · ช่อง { $window }
queue-let-first = ให้ลูกค้าคนหนึ่งได้คิวก่อน
queue-whom = หมายเลข

queue-mine-none = ไม่มีลูกค้าที่ช่องนี้
queue-mine-lead = เรียกลูกค้าคนต่อไปทางซ้าย หรือกรอกคำขอให้ลูกค้า
queue-state--called = เรียกแล้ว { $calls } ครั้ง กำลังมา
queue-state--serving = อยู่ที่ช่องของคุณ
queue-open-case = เปิดคำขอ { $reference }
queue-key-in-for = กรอกให้ { $number }
queue-move--serve = มาแล้ว
queue-move--again = เรียกอีกครั้ง
queue-move--no-show = ไม่มา
queue-move--finish = เสร็จ
queue-move--back = กลับเข้าคิว
queue-pass-on = ส่งต่อไปช่อง
queue-move--transfer = ส่งต่อ

queue-called = กำลังเรียก { $number } มาที่ช่องนี้
queue-drawn = ได้คิว { $number }
queue-print-drawn = พิมพ์บัตรคิว
queue-did--serve = { $number } อยู่ที่ช่องของคุณ
queue-did--again = กำลังเรียก { $number } อีกครั้ง
queue-did--no-show = { $number } ไม่มา ถ้ามาทีหลัง ให้ใส่กลับเข้าคิว
queue-did--finish = { $number } เสร็จแล้ว
queue-did--back = { $number } กลับไปรอคิว
queue-did--transfer = ส่ง { $number } ต่อไปช่อง { $window } แล้ว
queue-did--first = ตอนนี้ { $number } ได้คิวก่อน
queue-empty = ตอนนี้ไม่มีคนรอช่องนี้ ไม่มีอะไรเปลี่ยน
queue-still-called = เรียก { $number } มาช่องนี้แล้วแต่ยังไม่มา กรุณากด “มาแล้ว” “เรียกอีกครั้ง” หรือ “ไม่มา” ก่อน ไม่มีอะไรเปลี่ยน
queue-gone = หมายเลขนี้ไม่ใช่ของวันนี้ ไม่มีอะไรเปลี่ยน
queue-other-window = ตอนนี้ { $number } อยู่ที่ช่อง { $window } ช่องนั้นเป็นผู้ทำต่อ ไม่มีอะไรเปลี่ยน
queue-not-now =
    { $state ->
        [waiting] { $number } กลับไปรอคิวแล้ว ตอนนี้จึงทำแบบนี้ไม่ได้
        [called] เรียก { $number } ไปช่อง { $window } แล้ว
        [serving] { $number } อยู่ที่ช่อง { $window } แล้ว
        [no_show] { $number } บันทึกว่าไม่มา
       *[done] { $number } เสร็จไปแล้ว
    } ไม่มีอะไรเปลี่ยน
queue-which-window = กรุณาเลือกช่องที่เปิดอยู่ ไม่มีอะไรเปลี่ยน

# ต้องรอนานเท่าไร
wait-about =
    { $least ->
        [0] ภายใน { $most } นาที
       *[other] ประมาณ { $least } ถึง { $most } นาที
    }

# หน้าแรกของเคาน์เตอร์
home-due = ครบกำหนดวันนี้หรือก่อนหน้า
home-due-none = วันนี้ไม่มีเรื่องครบกำหนด
home-due--promise = คาดว่าเสร็จภายใน { $day }
home-due--answer = ขอคำตอบภายใน { $day }
home-due--deed = ต้องทำภายใน { $day }
home-overdue-all = ดูทั้งหมด
home-key-in = กรอกคำขอให้ลูกค้า
home-key-in-lead = สำหรับคนที่ใช้แท็บเล็ตไม่ได้ หรือกรอกจากแบบฟอร์มกระดาษ
home-papers-in = ภาษาของเอกสาร
home-form = พิมพ์แบบฟอร์มเปล่า
home-draw = กดบัตรคิวให้ลูกค้า
home-draw-why = ได้คิวก่อนเพราะ
home-draw-no-reason = คิวปกติ
home-draw-go = กดบัตรคิว

# ร่างที่พนักงานกรอกอยู่
draft-keyed = คุณกำลังกรอกคำขอให้ลูกค้า
draft-helped = คุณกำลังช่วยกรอกแบบฟอร์มของลูกค้า
draft-go-on = ทำต่อ
draft-throw-away = ทิ้ง
draft-give-back = ส่งคืนแท็บเล็ต
draft-gone = แบบฟอร์มนี้ไม่อยู่แล้ว อาจยื่นไปแล้ว หรือการทำรายการจบลงแล้ว
draft-thrown-away = ทิ้งแบบฟอร์มแล้ว
draft-given-back = แบบฟอร์มกลับไปที่แท็บเล็ตของลูกค้าแล้ว สิ่งที่คุณกรอกยังอยู่ครบ
hand-keyed = { $name } กรอกให้
hand-helped = { $name } กำลังกรอกกับลูกค้า
hand-counter = กลับไปเคาน์เตอร์
hand-case = เปิดคำขอ

# เรียกพนักงาน
call-at = แท็บเล็ต { $station } เรียก
call-somewhere = ที่หน้าแรก
call-go = ฉันไปเอง
call-take = เปิดแบบฟอร์มของลูกค้าที่นี่
call-answered = คุณกำลังไปที่แท็บเล็ต { $station } คนอื่นเห็นแล้ว
call-answered-already = มีเพื่อนร่วมงานรับเรื่องนี้แล้ว
call-no-draft = คุณรับเรื่องแท็บเล็ต { $station } แล้ว แต่ไม่มีแบบฟอร์มให้เปิด อาจยื่นไปแล้ว จบไปแล้ว หรือเพื่อนร่วมงานเปิดอยู่
helped-title = { $name } กำลังกรอกกับคุณ
helped-lead = สิ่งที่คุณกรอกยังอยู่ครบ เมื่อ { $name } ทำเสร็จ หน้าจอนี้จะไปต่อเอง
helped-go = ดูอีกครั้งตอนนี้

# รับบัตรคิวที่แท็บเล็ต
take-number = รับบัตรคิว
number-title = คิวของคุณ
number-ahead-wait = เวลารอ: { $wait }
number-waiting = กรุณารอใกล้ ๆ หมายเลขที่เรียกจะขึ้นบนจอแสดงคิว
number-called = ถึงคิวคุณแล้ว: ช่อง { $window }
number-done = หมายเลขนี้รับบริการแล้ว
number-missed = เรียกหมายเลขของคุณแล้วแต่ไม่มีใครมา กรุณาบอกพนักงานให้ใส่กลับเข้าคิว
number-early = คุณมาก่อนเวลา คุณจะได้คิวก่อนคนอื่นตั้งแต่ราวสิบนาทีก่อนเวลา { $time } ระหว่างนี้รอตามหมายเลข
number-due = คุณจองเวลา { $time } ไว้ จึงได้คิวก่อนคนอื่น
number-late = เวลาที่คุณจองไว้ { $time } ผ่านไปแล้ว คุณอยู่ในคิวด้วยหมายเลขนี้ ขอบคุณที่รอ
number-form = กรอกแบบฟอร์มตอนนี้
number-form-lead = ช่วยประหยัดเวลาเมื่อถึงช่อง หมายเลขของคุณไม่เปลี่ยน
slip-listen = กรุณารอใกล้ ๆ และดูหมายเลขของคุณบนจอแสดงคิว

# จองเวลา
book-link = จองเวลา
book-title = จองเวลา
book-lead = ไม่ต้องใช้ชื่อ คุณจะได้รหัสจอง กรุณานำมาด้วย
book-day = วันไหน
book-time = { $day } เวลาไหน
book-places =
    { $places ->
        [0] เต็ม
       *[other] เหลือ { $places } ที่
    }
book-go = จองเวลานี้
book-which-time = กรุณาเลือกเวลาที่ยังว่าง
book-just-taken = เวลานี้มีคนจองไปเมื่อสักครู่ กรุณาเลือกเวลาอื่น
book-have-code = ฉันจองเวลาไว้แล้ว
booked-title = จองเวลาแล้ว
booked-code = รหัสจองของคุณ
booked-keep = กรุณาจดหรือถ่ายรูปรหัสจองไว้ เมื่อถึงวัน กรอกรหัสที่แท็บเล็ต คุณจะได้คิวก่อนคนอื่น เราเก็บที่ไว้ให้ 15 นาที
booked-cancel-how = ถ้าจะยกเลิกการจอง ให้กรอกรหัสที่ “ฉันจองเวลาไว้แล้ว”
arrive-title = เวลาที่คุณจองไว้
arrive-lead = รหัสจองมีหกตัว
arrive-code = รหัสจอง
arrive-go = ฉันมาถึงแล้ว
arrive-cancel = ยกเลิกการจอง
book-need-code = กรุณากรอกรหัสจองที่คุณได้รับ
book-unknown = ไม่มีการจองที่ใช้รหัสนี้ กรุณาเทียบกับที่จดไว้ หรือรับบัตรคิว
book-other-day = คุณจองไว้ { $day } เวลา { $time } กรุณากลับมาตอนนั้น หรือรับบัตรคิวตอนนี้
book-came-already = คุณอยู่ในคิวด้วยรหัสนี้แล้ว จึงยกเลิกการจองไม่ได้
book-cancelled = ยกเลิกการจองแล้ว คนอื่นจองเวลานี้ได้
hours-title = เวลาทำการ

# จอแสดงคิว
board-title = กำลังให้บริการ
board-window = ช่อง
board-go-to = เชิญหมายเลข { $number } ที่ช่อง { $window }
board-last = เรียกไปแล้ว
board-next = คิวถัดไป
board-waiting =
    { $count ->
        [0] ไม่มีคนรอ
       *[other] รออยู่ { $count } คน
    }
board-wait = เวลารอสำหรับคิวใหม่: { $wait }
board-nobody = ตอนนี้ยังไม่มีคิวที่กำลังให้บริการ
board-sound = เปิดเสียง
board-sound-is-on = เสียงเปิดอยู่
