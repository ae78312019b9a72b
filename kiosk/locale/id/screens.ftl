# What every screen may say.
brand = Layanan Tutup Kartu SIM
greeting = Sentuh untuk mulai
continue = Lanjut
back = Kembali
change = Ubah
finish = Selesai
choose = Pilih …
progress = Sudah sampai mana
paper-label = Lembar Anda sejauh ini
call-person = Panggil petugas
not-provided = Tidak diisi
unverified = (belum dikonfirmasi operator)
no-published-rule = (tidak ada aturan yang diumumkan: operator yang memutuskan)
out-of-order = Mohon jawab ini dulu. Yang sudah Anda isi tidak hilang.
take-suggestion = Pakai { $value }
error-prefix = Kesalahan:
errors-title = Ada { $count } hal yang perlu diperbaiki
hotline = Call center resmi { $carrier }: { $number }
hotline-dial = Call center resmi { $carrier }: { $number } ({ $dial })
no-hotline = Kami tidak punya nomor call center { $carrier } yang sudah dikonfirmasi. Pakai halaman resminya:
no-published-time = Operator tidak mengumumkan berapa lama prosesnya.
review-spot = Langsung di tempat
review-days =
    { $unit ->
        [working_day] { $min ->
            [0] dalam { $max } hari kerja
           *[other] { $same ->
                [yes] { $max } hari kerja
               *[no] { $min } sampai { $max } hari kerja
            }
        }
       *[calendar_day] { $same ->
            [yes] { $max } hari
           *[no] { $min } sampai { $max } hari
        }
    }
promise-held = (dihitung dari hari pembayaran)
promise-guided = (dihitung dari hari Anda mengajukan)
promise-by = Perkiraan selesai { $day }: { $how }.

chapter-card = Kartu
chapter-before = Persiapan
chapter-id = Identitas
chapter-sim = Kartu SIM
chapter-money = Uang
chapter-check = Periksa

# Attract and cards
attract-title = Tutup kartu SIM dengan benar
attract-lead = Sekitar sepuluh menit. Anda pulang dengan tanda terima.
attract-point-1 = Bawa dokumen identitas Anda dan kartunya, jika masih ada.
attract-point-2 = Tidak isi ulang pulsa bukan berarti kartu ditutup. Aplikasi bank dan pembayaran masih terhubung ke nomor itu.
attract-point-3 = Kami tidak pernah meminta kata sandi, kode OTP, atau biaya.
track-link = Saya punya nomor referensi: sampai di mana permohonan saya?
sample-reference = Nomor referensi
sample-card = Kartu
sample-how = Cara
sample-applicant = Pemohon
sample-document = Dokumen
sample-number = Nomor
sample-refund = Sisa uang
sample-promise = Perkiraan selesai
sample-foot = Lembar ini terisi sambil Anda menjawab. Yang Anda lihat di sini itulah yang akan dicetak.
h-cards = Kartu mana yang ingin Anda tutup?
lead-cards = Lihat nama yang tercetak di kartu atau yang tampil di ponsel Anda.
tile-bring = Bawa:
tile-time = Proses:
not-topping-up-title = Tidak isi ulang bukan berarti kartu ditutup
not-topping-up = Kartu yang tidak Anda pakai lagi tetap atas nama Anda sampai operator mengonfirmasi bahwa kartu ditutup. Layanan ini membantu Anda memintanya, dan menindaklanjutinya.
receipt-title = Tanda terima permohonan
need-procedure = Pilih kartu yang ingin Anda tutup

# Headings of the journey
h-how = Dengan cara apa Anda ingin mengurusnya?
h-guide-online = Cara mengurusnya secara online
h-guide-hotline = Cara mengurusnya lewat telepon
h-before = Sebelum menutup kartu
h-privacy = Untuk apa data Anda dipakai
h-who = Siapa yang menutup kartu?
h-document = Kartu ini dulu didaftarkan dengan dokumen apa?
h-identity = Dokumen pemilik kartu
h-representative = Dokumen wakil
h-card-state = Di mana kartunya sekarang?
h-card = Berapa nomor kartunya?
h-plan = Paketnya jenis apa?
h-money = Saldo dan tagihan
h-contract = Kontrak Anda
h-arrears = Ada yang belum dibayar
h-refund = Jika ada sisa uang, mau diapakan?
h-payee = Uangnya dikirim ke mana?
h-reason = Mengapa Anda menutup kartu?
h-contact = Bagaimana kami bisa menghubungi Anda?
h-leaving = Apakah Anda akan meninggalkan negara ini?
h-leaving-early = Anda berangkat sebelum perkiraan selesai
h-signature = Silakan tanda tangan
h-check = Periksa jawaban Anda, lalu ajukan
h-done = Permohonan Anda diterima
h-guidance = Bawa panduannya
h-person = Petugas sedang datang
h-track = Sampai di mana permohonan saya?
h-track-case = Permohonan Anda
h-stop-ineligible = Kartu ini belum bisa ditutup
h-stop-wrong_channel = Cara ini tidak bisa dipakai untuk kartu ini
h-stop-blocked = Ada satu hal yang harus dilakukan dulu
h-stop-expired = Dokumen ini sudah habis masa berlakunya

# Leads
lead-guide = Inilah langkah-langkahnya. Toko juga bisa menyimpan permohonan Anda, menindaklanjutinya, dan memberi Anda tanda terima.
lead-before = Jawab satu per satu. “Nanti” dicetak di lembar Anda sebagai pengingat.
lead-who = Kartu harus ditutup oleh orang yang namanya terdaftar, atau oleh orang yang diberi kuasa tertulis.
lead-document = Pilih dokumen yang dipakai saat mendaftar. Kami tidak menyimpan fotonya kecuali Anda setuju.
lead-identity = Ketik seperti yang tertulis di dokumen.
lead-representative = Kedua dokumen diperiksa: milik pemilik kartu dan milik wakil.
lead-card = Isi yang Anda ketahui. Petugas bisa mencari sisanya.
lead-money = Kosongkan yang tidak Anda ketahui. Petugas akan menanyakannya kepada operator.
lead-contract = Kosongkan yang tidak Anda ketahui. Biaya berhenti lebih awal di sini hanya perkiraan sampai operator mengonfirmasinya.
lead-payee = Uang hanya bisa dikembalikan ke tempat yang Anda tulis. Periksa setiap karakter.
lead-contact = Beri nomor telepon atau alamat email yang tetap aktif setelah nomor ini berakhir.
lead-reason = Operator menanyakan ini. “Lainnya” juga boleh.
lead-leaving = Kosongkan jika Anda tetap tinggal.
lead-signature = Tanda tangan dengan jari, atau ketik nama Anda. Dengan ini Anda menyatakan bahwa jawaban Anda benar dan bahwa Anda meminta kartu ini ditutup.
sign-again = Ada jawaban yang berubah setelah Anda tanda tangan. Silakan tanda tangan lagi.
lead-check = Belum ada yang dikirim sampai Anda menekan tombol di bagian akhir.
lead-done = Ini nomor referensi Anda. Dengan nomor ini dan empat angka terakhir nomor kontak Anda (atau empat angka pilihan Anda), Anda bisa melihat permohonan Anda kapan saja.
lead-guidance = Cetak langkah-langkahnya dan apa yang perlu dikatakan. Anda tidak perlu memberi nama. Bawa nomor tiketnya ke sini jika Anda ingin kami menindaklanjutinya.
lead-person = Petugas sudah diberi tahu bahwa Anda di tablet { $station }. Tetaplah di sini, atau lambaikan tangan. Jawaban Anda aman.
lead-track = Nomor referensi ada di tanda terima Anda.
person-back = Lanjutkan yang tadi

# The questions
q-procedure = Kartu
q-channel = Cara
q-consents = Yang Anda setujui
q-acting-as = Siapa Anda?
q-holder-name = Nama lengkap, seperti di dokumen
q-id-type = Dokumen
q-id-country = Negara penerbit
q-id-expires = Berlaku sampai
q-mrz = Baris dengan <<< di bagian bawah (jika bisa dipindai)
q-rep-name = Nama lengkap wakil
q-rep-id-type = Dokumen wakil
q-rep-id-number = Nomor dokumen wakil
q-rep-id-expires = Berlaku sampai
q-card-state = Di mana kartunya?
q-msisdn = Nomor telepon yang akan ditutup
q-iccid = Nomor kartu SIM (ICCID)
q-eid = Nomor eSIM (EID)
q-account-ref = Nomor akun atau nomor pesanan
q-plan-type = Paket
q-bundle = Apakah kartu ini bagian dari paket bundling dengan layanan lain?
q-balance = Sisa saldo ({ $currency })
q-arrears = Tagihan belum dibayar ({ $currency })
q-deposit = Uang jaminan ({ $currency })
q-monthly-fee = Biaya bulanan ({ $currency })
q-contract-ends = Kontrak berakhir pada
q-settlement = Sisa uang
q-payee-name = Nama pemilik rekening
q-bank-name = Bank
q-bank-account = Nomor rekening
q-transfer-to = Nomor penerima saldo
q-transfer-to-again = Nomor yang sama sekali lagi
q-reason = Alasan
q-remarks = Ada hal lain?
q-departs-on = Tanggal Anda berangkat
q-contact-country = Negara nomor ini
q-contact-phone = Telepon kontak
q-contact-email = Email kontak
q-track-code = Empat angka pilihan Anda
q-signature = Tanda tangan
q-signature-name = Atau ketik nama lengkap Anda
q-reference = Nomor referensi
q-code = Empat angka
id-number--passport = Nomor paspor
id-number--th-national-id = Nomor KTP Thailand
id-number--ph-philsys = Nomor kartu PhilSys (16 angka)
id-number--id-nik = NIK
id-number--cn-resident-id = Nomor kartu identitas Tiongkok
id-number--cn-travel-permit = Nomor izin perjalanan
id-number--other = Nomor dokumen

hint-holder-name = Huruf seperti di dokumen. Aksara Tionghoa, Thai, dan Latin bisa dipakai.
hint-id-country = Negara yang tertulis di dokumen, walaupun kewarganegaraan Anda lain.
hint-id-expires = Tahun, bulan, hari: misalnya 2033-12-31. Kosongkan hanya jika tidak ada di dokumen.
hint-rep-id-expires = Tahun, bulan, hari: misalnya 2033-12-31. Kosongkan hanya jika tidak ada di dokumen.
no-expiry = Seumur hidup
hint-mrz = Pindai, atau kosongkan dan isi bagian di bawah.
hint-msisdn = Nomor kartu ini, bukan nomor lain.
hint-iccid = 19 atau 20 angka, biasanya diawali { $prefix }. Pindai barcode-nya, atau ketik nomornya.
hint-eid = 32 angka. Tekan *#06# untuk melihatnya.
hint-account-ref = Ada di tagihan, di bukti sewa, atau di aplikasi operator.
hint-balance = Misalnya 120,50. Kosongkan jika tidak tahu.
hint-arrears = 0 jika tidak ada tagihan. Kosongkan jika tidak tahu.
hint-deposit = 0 jika tidak ada. Kosongkan jika tidak tahu.
hint-monthly-fee = Kosongkan jika tidak tahu.
hint-contract-ends = Tahun, bulan, hari. Kosongkan jika tidak ada kontrak atau tidak tahu.
hint-payee-name = Seperti yang tertulis di bank.
hint-transfer-to = Nomor lain dari operator yang sama.
hint-remarks = Boleh dikosongkan. Mohon jangan menulis kata sandi atau kode.
hint-departs-on = Tahun, bulan, hari: misalnya 2026-12-31.
hint-contact-phone = Boleh dari negara mana saja. Bukan nomor yang akan ditutup.
hint-contact-email = Jika Anda tidak memberi nomor telepon, atau ingin lembarnya dikirim lewat email.
hint-track-code = Hanya jika Anda tidak memberi nomor telepon: diperlukan untuk melihat permohonan Anda.
hint-signature-name = Jika Anda tidak bisa atau tidak mau tanda tangan dengan jari.
hint-code = Empat angka terakhir nomor kontak Anda, atau empat angka pilihan Anda.

# Choices
channel--counter = Di meja layanan ini
channel--online = Online, sendiri
channel--hotline = Lewat telepon
here--decided = Kami ajukan untuk Anda
here--assisted = Kami dampingi Anda di situs operator
here--papers = Kami periksa berkas Anda dan meneruskannya
step-kind-web = Situs:
step-kind-app = Aplikasi:
step-kind-phone = Telepon:
step-kind-shop = Gerai:
step-kind-sms = Pesan:
step-login = (kata sandi Anda ketik sendiri)
what-to-say = Yang perlu dikatakan
guide-choice = Apakah Anda ingin kami menyimpan permohonan ini dan menindaklanjutinya sampai operator mengonfirmasi?
guide-follow = Ya, tindak lanjuti di sini
guide-alone = Tidak, cetak panduannya saja
check--done = Sudah
check--not-applicable = Tidak berlaku
check--later = Nanti
check--cannot = Tidak bisa
consents--process = Pakai data ini untuk menutup kartu ini (wajib)
consents--id-image = Simpan foto dokumen saya sampai permohonan berakhir
consents--notify = Kabari saya lewat SMS atau email
acting-as--holder = Saya pemilik terdaftar
acting-as--representative = Saya mewakili pemilik kartu
who-letter = Mewakili pemilik kartu? Pemilik harus mengisi dan menandatangani ini dulu:
id-type--passport = Paspor
id-type--th-national-id = KTP Thailand
id-type--ph-philsys = Kartu PhilSys
id-type--id-nik = KTP Indonesia (NIK)
id-type--cn-resident-id = Kartu identitas Tiongkok daratan
id-type--cn-travel-permit = Izin perjalanan
id-type--other = Dokumen lain
card-state--in-hand = Saya bawa
card-state--lost = Hilang
card-state--stolen = Dicuri
card-state--damaged = Rusak
card-state--installed = Di perangkat saya
card-state--removed = Sudah tidak ada di perangkat
plan-type--prepaid = Prabayar
plan-type--postpaid = Pascabayar
plan-type--unknown = Saya tidak tahu
bundle--no = Tidak
bundle--yes = Ya
bundle--unknown = Saya tidak tahu
settlement--refund-bank = Ke rekening bank
settlement--refund-cash = Tunai
settlement--transfer = Ke nomor lain
settlement--waive = Tidak perlu dikembalikan
reason--new-device = Perangkat baru
reason--moved = Pindah atau pulang ke negara asal
reason--changed-carrier = Pindah operator
reason--unused = Tidak dipakai lagi
reason--account-problem = Masalah dengan akun
reason--plan-unfit = Paketnya tidak cocok
reason--other = Lainnya

# What is missing
need-check = Pilih satu untuk setiap hal
need-channel = Pilih cara mengurusnya
need-consents = Centang kotak pertama: tanpa itu kami tidak boleh mengurus permohonan Anda. Anda juga bisa memanggil petugas
need-acting-as = Pilih siapa Anda
need-id-type = Pilih dokumen
need-id-number = Masukkan nomor dokumen
need-id-country = Pilih negara penerbit dokumen
need-id-expires = Masukkan sampai kapan dokumen berlaku
need-holder-name = Masukkan nama yang ada di dokumen
need-rep-name = Masukkan nama wakil
need-rep-id-type = Pilih dokumen wakil
need-rep-id-number = Masukkan nomor dokumen wakil
need-rep-id-expires = Masukkan sampai kapan dokumen wakil berlaku
need-card-state = Pilih di mana kartunya
need-msisdn = Masukkan nomor telepon yang akan ditutup. Anda juga bisa memanggil petugas
need-iccid = Masukkan nomor yang tercetak di kartu
need-eid = Masukkan EID
need-account-ref = Masukkan nomor akun atau nomor pesanan
need-plan-type = Pilih paketnya, atau “Saya tidak tahu”
need-bundle = Pilih satu, atau “Saya tidak tahu”
need-balance = Masukkan saldo
need-arrears = Masukkan yang belum dibayar, atau 0
need-deposit = Masukkan uang jaminan, atau 0
need-monthly-fee = Masukkan biaya bulanan
need-contract-ends = Masukkan kapan kontrak berakhir
need-settlement = Pilih sisa uangnya mau diapakan
need-payee-name = Masukkan nama pemilik rekening
need-bank-name = Masukkan nama bank
need-bank-account = Masukkan nomor rekening
need-transfer-to = Masukkan nomor penerima saldo
need-transfer-to-again = Masukkan nomor yang sama sekali lagi
need-reason = Pilih alasan
need-remarks = Tulis beberapa kata
need-departs-on = Masukkan tanggal Anda berangkat
need-contact-phone = Beri nomor telepon atau alamat email
need-contact-email = Masukkan alamat email
need-track-code = Pilih empat angka, karena Anda tidak memberi nomor telepon: Anda memerlukannya untuk melihat permohonan Anda
need-signature = Tanda tangan dengan jari, atau ketik nama Anda di bawah

one-is-enough = Isi paling sedikit salah satunya. Petugas bisa mencari sisanya
name-characters = Nama tidak boleh berisi { $characters }. Mohon tulis seperti di dokumen
choose-one = Pilih salah satu jawaban yang ditampilkan
country-unknown = Daftar kami tidak mengenal kode negara { $code }. Jika memang begitu di dokumen, lanjutkan.
cannot-be-printed = Karakter ini tidak bisa dicetak: { $characters }. Mohon tulis seperti di paspor, dengan huruf Latin
mrz-disagrees = Baris yang dipindai berbunyi { $zone }. Periksa mana yang benar
date-passed = Tanggal ini sudah lewat. Masukkan hari ini ({ $today }) atau sesudahnya
code-four-digits = Masukkan tepat empat angka
track-code-printed = Empat angka ini tercetak di lembar Anda: siapa pun yang menemukannya bisa melihat permohonan Anda. Pilih yang lain.
account-number-form = Nomor rekening terdiri dari 5 sampai 34 huruf dan angka. Cocokkan dengan kartu atau aplikasi bank Anda
signature-unreadable = Tanda tangan tidak terbaca. Hapus dan tanda tangan lagi, atau ketik nama Anda

# Stops
stop-ineligible = Dalam keadaan sekarang, operator tidak menerima permohonan ini.
stop-wrong_channel = Operator tidak menerima permohonan ini dengan cara ini.
stop-blocked = Mohon urus ini dulu, lalu kembali ke sini. Caranya ada di lembar Anda.
stop-expired = Operator memerlukan dokumen yang masih berlaku. Pakai dokumen lain yang masih berlaku, atau perpanjang yang ini dan bawa yang lama bersama yang baru.
stop-instead-counter = Lanjut di meja layanan ini
stop-instead-online = Lanjut online
stop-instead-hotline = Lanjut lewat telepon
stop-change-ineligible = Ubah jawaban saya
stop-change-blocked = Sudah, kembali
stop-change-expired = Pakai dokumen lain

arrears-due = Menurut Anda, { $amount } belum dibayar.
arrears-hold = Operator baru menutup kartu setelah ini dibayar. Ajukan permohonan Anda sekarang: kami menundanya dan melanjutkan saat Anda menunjukkan bukti bayar.
arrears-warn = Mohon bayar secepatnya: tagihan tidak hilang bersama kartunya.
arrears-after = Operator mungkin menagihnya setelah kartu ditutup.
arrears-go-held = Lanjut, ditunda sampai dibayar
arrears-go-on = Lanjut

leaving-by = Operator mungkin memerlukan waktu sampai { $day }.
leaving-offer = Anda tetap bisa mengajukan permohonan sekarang. Supaya bisa selesai setelah Anda berangkat:
leaving-email = Beri alamat email, supaya lembarnya sampai kepada Anda di luar negeri
leaving-representative = Tunjuk wakil dengan surat kuasa
leaving-go = Saya mengerti, lanjut

# Privacy
privacy-1 = { $shop } memakai jawaban Anda untuk menutup kartu ini dan membuktikan bahwa itu sudah dilakukan. Tidak untuk hal lain.
privacy-2 = Jawaban Anda diberikan kepada { $carrier } dan tidak kepada pihak lain. Anda bisa meminta untuk melihat atau menghapusnya di meja layanan ini.
privacy-3 = Data disimpan dalam bentuk terenkripsi. Di kertas dan di layar, nomor hanya ditampilkan sebagian.
privacy-4 = Data dihapus paling lambat { $days } hari setelah permohonan berakhir.
privacy-5 = Kami tidak pernah meminta kata sandi, kode OTP, atau jawaban pertanyaan keamanan operator Anda.

# Signature
pad-hint = Tanda tangan di sini
pad-clear = Hapus

submit = Ajukan permohonan saya
declare = Dengan mengajukannya, Anda meminta kartu ini ditutup. Kartu baru ditutup setelah operator mengonfirmasinya.

# Done, papers, tracking
done-submitted = Diterima
done-held = Diterima dan ditunda sampai dibayar
your-number = Nomor antrean Anda
promised-by = Perkiraan selesai
accepted-on = Diterima pada
next-title = Selanjutnya
papers-title = Lembar cetak Anda
print-paper = Cetak: { $paper }
print-roll = kecil (80 mm)
paper-receipt = tanda terima
paper-ticket = karcis antrean
paper-guidance = panduan
paper-refusal = keterangan alasan
paper-authority = surat kuasa untuk wakil
q-work-order = Nomor tiket
hint-work-order = Nomor yang diberikan operator secara online atau lewat telepon.
file-it = Simpan nomornya
filed-meanwhile = Permohonan ini baru saja diubah orang lain. Lihat lagi, lalu coba sekali lagi
track-open = Lihat permohonan saya
track-not-found = Tidak ada permohonan dengan nomor referensi dan empat angka ini. Cocokkan keduanya dengan tanda terima Anda
track-slow-down = Terlalu banyak percobaan. Mohon tunggu lima menit, atau tanyakan kepada petugas
state-means-submitted = Selanjutnya petugas akan melihat permohonan Anda.
state-means-in_review = Petugas sedang memeriksa data Anda.
state-means-needs_information = Ada yang kurang. Jawab di bawah, atau datang ke meja layanan.
state-means-held = Permohonan menunggu, misalnya menunggu pembayaran. Silakan datang ke meja layanan jika sudah beres.
state-means-approved = Semuanya sudah diperiksa. Permohonan akan dikirim ke operator.
state-means-with_carrier = Permohonan ada di operator. Kami menunggu konfirmasinya.
state-means-completed = Operator sudah mengonfirmasi bahwa kartu ditutup.
state-means-rejected = Permohonan tidak bisa diterima. Alasannya ada di lembar cetak.
state-means-failed = Operator menolaknya. Kami sedang mencari cara lain.
state-means-withdrawn = Permohonan dibatalkan. Kartu tetap aktif.

# Trouble
trouble-go = Pilih kartu
trouble-home = Layar pertama
trouble-ended = Sesi Anda sudah berakhir
trouble-ended-text = Untuk melindungi data Anda, semuanya sudah dihapus. Jika permohonan Anda sudah diajukan, permohonan itu aman: lihat dengan nomor referensi Anda.
trouble-not-found = Tidak ada apa-apa di sini
trouble-not-found-text = Alamat ini tidak ada, atau milik pelanggan sebelumnya. Tidak ada yang hilang.
trouble-forged = Formulir ini sudah tidak berlaku
trouble-forged-text = Formulir ini bukan dari sesi ini, jadi tidak kami pakai. Jawaban Anda yang tersimpan tidak berubah. Silakan kembali dan coba sekali lagi.
trouble-too-large = Terlalu banyak sekaligus
trouble-too-large-text = Yang dikirim lebih besar dari yang bisa diterima layanan ini. Mohon dipersingkat. Jawaban Anda yang tersimpan tidak berubah.
trouble-too-often = Untuk sementara sudah cukup sering
trouble-too-often-text = Dari luar toko, langkah ini hanya bisa beberapa kali dalam satu jam. Tidak ada yang hilang: jawaban Anda tetap ada. Mohon tunggu, atau datang ke meja layanan.
trouble-bad-request = Itu tidak berhasil
trouble-bad-request-text = Tidak ada yang diubah. Silakan kembali dan coba sekali lagi, atau panggil petugas.
trouble-busy = Mohon tunggu sebentar
trouble-busy-text = Yang tadi belum berhasil disimpan. Silakan kembali dan coba lagi.
trouble-broken = Ada masalah di pihak kami
trouble-broken-text = Jawaban Anda yang tersimpan aman. Silakan kembali dan coba lagi, atau panggil petugas.
