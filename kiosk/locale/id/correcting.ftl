# A wrong answer, put right by staff
correct-title = Perbaiki jawaban
correct-field = Jawaban yang mana
correct-value = Yang seharusnya
correct-go = Perbaiki
correct-no-such = Jawaban ini tidak ada dalam permohonan ini. Pilih salah satu dari daftar.
correct-missing = Ketik jawaban yang seharusnya.
correct-unchanged = Jawabannya memang sudah begitu. Tidak ada yang diubah.
correct-expired = Dokumen yang habis berlaku pada tanggal ini tidak bisa dipakai. Minta dokumen yang masih berlaku dari pelanggan.
case-action-correct = Perbaiki jawaban
field--contact-phone = Telepon kontak
field--contact-email = Email kontak
