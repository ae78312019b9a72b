# Cara melihat, menjangkau, mendengar; tombol, gambar, pemindai.
view-open = Lebih mudah
view-text--normal = Teks A
view-text--large = Besar
view-text--largest = Terbesar
view-contrast--normal = Warna biasa
view-contrast--high = Kontras tinggi
view-reach--0 = Tombol seperti biasa
view-reach--1 = Tombol di bawah
view-staffed = Jika Anda tidak bisa melihat layar, petugas akan mengisinya bersama Anda: tekan “{ $call }”.
read-aloud = Bacakan
read-stop = Berhenti membaca

keypad = Tombol di layar
key-back = Hapus
key-clear = Kosongkan
key-hide = Sembunyikan
key-next = Berikut

picture-iccid = Di belakang kartu atau di bingkai plastiknya: nomor panjang di dekat barcode. Diawali 89.
picture-eid-1 = Buka keypad telepon di ponsel.
picture-eid-2 = Ketik *#06#. Tidak perlu menekan tombol panggil.
picture-eid-3 = Ketik nomor yang bertanda EID.
picture-mrz = Di bagian bawah halaman foto paspor, atau di belakang kartu identitas.

pad-undo = Urungkan

scan-twice = Pemindai membaca kode yang sama dua kali. Kami simpan satu saja.
scan-layout =
    Pemindai mengetik dengan tata letak keyboard { $layout ->
        [thai] Thai
        [french] Prancis
        [german] Jerman
        [chinese] Mandarin
       *[other] lain
    }, bukan Inggris (AS). Kodenya sudah kami betulkan; mohon dicocokkan. Petugas bisa mengganti tata letaknya.
scan-nowhere = Halaman ini tidak menanyakan apa yang baru dipindai. Isian yang sudah ada tidak berubah.
scan-method = Metode input sedang aktif, kode dari pemindai bisa salah. Ganti keyboard ke Inggris (AS) lalu pindai lagi, atau panggil petugas.
reference-address = Kode itu hanya membuka halaman pelacakan. Ketik nomor referensi pada tanda terima: tiga kelompok, masing-masing tiga karakter.

attract-invite = Tutup kartu SIM di sini
