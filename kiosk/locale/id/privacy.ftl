# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = Tampilkan nomor lengkap
reveal-hint = Di sini nomor hanya ditampilkan sebagian. Melihat nomor lengkap dicatat dengan nama Anda.
reveal-shown = Nomor tampil lengkap sampai halaman ini dibuka lagi. Sudah dicatat bahwa Anda melihatnya.
reveal-hide = Samarkan lagi

compare-title = Cocokkan dokumen
compare-hint = Dari nomor dokumen hanya karakter terakhir yang disimpan. Apakah dokumennya sama masih dapat diperiksa.
scan-same = Ini dokumen dari permohonan ini.
scan-other = Ini bukan dokumen dari permohonan ini.

agreed-to = Penjelasan data pribadi, versi { $version } · { $consents }
slip-notice = Penjelasan data pribadi, versi { $version }
stop-messages = Hentikan pesan untuk saya
messages-stopped = Pelanggan tidak dikirimi pesan: tidak setuju, atau persetujuannya dicabut.
delete-pictures = Hapus foto dokumen saya
case-action-stop-messages = Persetujuan pesan dicabut
message-void-stopped = pelanggan tidak mau menerima pesan lagi
