# Cara melihat, menjangkau, mendengar; tombol, gambar, pemindai.
view-open = Lebih mudah
view-text--normal = Teks A
view-text--large = Besar
view-text--largest = Terbesar
view-contrast--normal = Warna biasa
view-contrast--high = Kontras kuat
view-reach--0 = Tombol seperti biasa
view-reach--1 = Tombol di bawah
view-staffed = Jika Anda tidak dapat melihat layar, petugas akan mengisinya bersama Anda: tekan “{ $call }”.
read-aloud = Bacakan
read-stop = Berhenti membaca

keypad = Tombol di layar
key-back = Hapus
key-clear = Kosongkan
key-hide = Sembunyikan
key-next = Lanjut

picture-iccid = Di belakang kartu atau pada lembar tempat kartu itu: nomor panjang di dekat kode batang. Dimulai dengan 89.
picture-eid-1 = Buka papan tombol telepon.
picture-eid-2 = Ketik *#06#. Tidak perlu menekan tombol panggil.
picture-eid-3 = Isi nomor yang bertanda EID.
picture-mrz = Di bagian bawah halaman foto paspor, atau di belakang kartu identitas.

pad-undo = Urungkan

scan-twice = Pemindai membaca kode yang sama dua kali. Kami simpan satu.
scan-layout =
    Pemindai mengetik dengan tata letak papan ketik { $layout ->
        [thai] Thai
        [french] Prancis
        [german] Jerman
        [chinese] Tionghoa
       *[other] lain
    }, bukan Inggris (AS). Kodenya sudah kami betulkan; mohon dicocokkan. Petugas dapat mengganti tata letaknya.
scan-method = Metode input sedang aktif, kode dari pemindai bisa salah. Ganti papan ketik ke Inggris (AS) lalu pindai lagi, atau panggil petugas.
reference-address = Kode itu hanya membuka halaman pelacakan. Ketik nomor referensi pada tanda terima: tiga kelompok, masing-masing tiga karakter.

attract-invite = Tutup kartu SIM di sini
