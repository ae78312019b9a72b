# Documents: numbers typed by hand.
id-type-choose = Pilih jenis dokumen.
id-number-missing = Ketik nomor dokumen.
passport-length = Nomor paspor terdiri dari 6 sampai 9 huruf dan angka; yang ini ada { $count }. Lihat di kanan atas halaman foto.
passport-letter-o = Karakter ke-{ $position } adalah huruf O. Paspor beberapa negara tidak pernah memakainya: lihat apakah yang tercetak angka nol.
permit-length = Nomor izin perjalanan terdiri dari 8 sampai 12 huruf dan angka; yang ini ada { $count }. Cocokkan dengan kartunya.
permit-digits = Setelah H atau M ada 8 angka (10 di kartu lama); di sini ada { $count }. Cocokkan nomornya dengan kartu.
permit-unknown-form = Kami tidak mengenal bentuk nomor izin perjalanan ini. Cocokkan sekali lagi dengan kartunya; jika benar, lanjutkan.
other-id-length = Tulis nomor dengan 3 sampai 30 huruf dan angka; yang ini ada { $count }.
hkid-check = Nomor Hong Kong ini tidak cocok dengan karakter di dalam kurungnya. Cocokkan dengan kartu, mulai dari huruf pertama.
th-id-length = Nomor KTP Thailand terdiri dari 13 angka; di sini ada { $count }.
th-id-check = Ada angka yang salah. Dengan angka-angka ini, angka terakhir seharusnya { $last }, bukan { $found }. Cocokkan nomornya dengan kartu.
cn-id-length = Nomor kartu identitas Tiongkok terdiri dari 18 karakter; di sini ada { $count }.
cn-id-birth = Karakter ke-7 sampai ke-14 seharusnya tanggal lahir, tetapi { $date } bukan tanggal yang sudah lewat. Cocokkan dengan kartunya.
cn-id-check = Ada karakter yang salah. Dengan angka-angka ini, karakter terakhir seharusnya { $last }, bukan { $found }. Cocokkan nomornya dengan kartu.
nik-length = NIK terdiri dari 16 angka; di sini ada { $count }.
nik-birth = Angka ke-7 sampai ke-12 seharusnya tanggal, bulan, dan tahun lahir (tanggal lahir perempuan ditambah 40), tetapi { $date } bukan tanggal seperti itu. Cocokkan dengan kartunya.
philsys-length = Nomor di kartu PhilSys (PCN) terdiri dari 16 angka; di sini ada { $count }.
philsys-secret = 12 angka adalah panjang nomor rahasia PhilSys (PSN). Mohon jangan pernah memberikannya kepada siapa pun: kami tidak boleh menerimanya. Ketik 16 angka yang tercetak di kartu (PCN).

# The machine-readable zone: the lines with < at the foot of a document.
mrz-characters = Baris { $line }, karakter ke-{ $position }: baris-baris ini hanya berisi huruf A sampai Z, angka, dan tanda <. Jika pemindai yang mengetiknya, ubah keyboard ke Inggris (AS) dan pindai lagi.
mrz-length = Baris-baris di bagian bawah dokumen berisi total 88, 72, atau 90 karakter; di sini ada { $count }. Ketik semuanya, termasuk setiap <.
mrz-line-length = Baris { $line } seharusnya { $width } karakter, termasuk setiap <; di sini ada { $count }.
mrz-visa = Ini visa. Pakai baris dari paspornya sendiri, di bagian bawah halaman foto.
mrz-wants-letter = Baris { $line }, karakter ke-{ $position } seharusnya huruf atau <, bukan angka. Bedakan O dengan 0, I dengan 1.
mrz-wants-digit = Baris { $line }, karakter ke-{ $position } seharusnya angka, bukan huruf. Bedakan 0 dengan O, 1 dengan I.
mrz-check-number = Nomor dokumen tidak cocok dengan angka kontrolnya. Cocokkan baris { $line }, karakter ke-{ $first } sampai ke-{ $last }, dengan dokumen.
mrz-check-birth = Tanggal lahir tidak cocok dengan angka kontrolnya. Cocokkan baris { $line }, karakter ke-{ $first } sampai ke-{ $last }, dengan dokumen.
mrz-check-expiry = Tanggal habis berlaku tidak cocok dengan angka kontrolnya. Cocokkan baris { $line }, karakter ke-{ $first } sampai ke-{ $last }, dengan dokumen.
mrz-check-personal = Nomor pribadi tidak cocok dengan angka kontrolnya. Cocokkan baris { $line }, karakter ke-{ $first } sampai ke-{ $last }, dengan dokumen.
mrz-check-composite = Angka kontrol keseluruhan (baris { $line }, karakter ke-{ $position }) tidak cocok, padahal yang lain cocok. Cocokkan setiap karakter dengan dokumen.
mrz-birth-date = Tanggal lahir (baris { $line }, karakter ke-{ $first } sampai ke-{ $last }) bukan tanggal yang ada. Cocokkan dengan dokumen.
mrz-expiry-date = Tanggal habis berlaku (baris { $line }, karakter ke-{ $first } sampai ke-{ $last }) bukan tanggal yang ada. Cocokkan dengan dokumen.
mrz-no-name = Tidak ada nama mulai dari baris { $line }, karakter ke-{ $position }. Cocokkan baris itu dengan dokumen.
mrz-no-number = Tidak ada nomor dokumen mulai dari baris { $line }, karakter ke-{ $position }. Cocokkan baris itu dengan dokumen.
mrz-sex = Baris { $line }, karakter ke-{ $position } seharusnya F, M, X, atau <. Cocokkan dengan dokumen.
