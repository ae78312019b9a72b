# Dua orang: apa yang ditanyakan kepada orang kedua, dan apa jawabannya.
second-title = Menunggu orang kedua
second-asked = { $who } meminta, { $at }:
second-tasks = Belum dicentang
second-ticked = (sudah dicentang setelahnya)
second-amount = Uang yang dikembalikan kepada pelanggan: { $amount }.
second-limit = Di atas { $currency } { $limit } harus diputuskan dua orang.
second-may = Anda menyetujui hanya yang tertulis di sini. Jika nanti ada lagi yang kurang atau jumlahnya berubah, harus diminta lagi.
second-mine = Anda yang meminta. Manajer lain harus melihatnya dan menjawab dengan PIN-nya sendiri.
second-others = Manajer selain { $who } harus melihatnya dan menjawab.
second-alone = Tidak ada manajer lain yang bisa menjawab. Mintalah manajer kedua ditambahkan di halaman kantor, atau selesaikan yang masih kurang.
second-back = “{ $action }” membatalkan permintaan ini.
second-note = Pendapat Anda (wajib jika tidak setuju)
second-pin = PIN Anda, sekali lagi
second-agree = Saya setuju
second-decline = Saya tidak setuju
second-was = { $asked } meminta, { $agreed } setuju ({ $action })
second-hint-tasks = Belum semuanya dicentang.
second-hint = Anda boleh meminta orang kedua: manajer lain akan melihatnya, dan sampai saat itu permohonan menunggu.
second-reason = Alasannya, untuk orang kedua
second-go = Minta orang kedua
second-waiting = Orang kedua: { $count }
case-action-second_ask = Orang kedua diminta
case-action-second_agree = Orang kedua setuju
case-action-second_decline = Orang kedua tidak setuju

# Apa yang menghalangi
tasks-left = Masih ada { $count } tugas yang belum dicentang. Centang dulu, atau tulis alasannya dan minta orang kedua.
second-needs-reason = Pengembalian uang di atas { $currency } { $limit } harus diputuskan dua orang. Tulis alasannya dan minta orang kedua.
second-needs-note = Pengembalian uang di atas { $currency } { $limit } harus diputuskan dua orang. Tulis alasannya di catatan dan simpan lagi: orang kedua akan diminta. Belum ada yang tercatat.
second-gone = Tidak ada lagi yang perlu dijawab: sudah dijawab atau sudah dibatalkan.
second-not-you = Anda tidak bisa menjadi orang kedua di sini: yang meminta tidak boleh menjawab, dan hanya manajer yang boleh.
second-beholden = PIN atau peran Anda diberikan oleh yang meminta kurang dari seminggu yang lalu. Manajer lain yang harus menjawab. Atau Anda yang meminta, dan dia menjadi orang kedua.
second-choose = Pilihlah setuju atau tidak.
second-needs-words = Tulis mengapa Anda tidak setuju.
second-pin-wrong = Ini bukan PIN Anda. Belum ada yang diputuskan. Silakan ketik lagi.

# Untuk pelanggan, di kertas dan saat melacak
slip-second = Diputuskan dua orang
slip-second-said = diminta { $asked }, disetujui { $agreed }
state-means-second = Orang kedua di toko sedang melihat permohonan Anda. Anda tidak perlu melakukan apa-apa.
