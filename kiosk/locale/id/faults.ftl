# When the database cannot be written. "why" is for staff, on their screens.
trouble-again = Coba lagi
trouble-closed = Saat ini layanan ini tidak dapat menyimpan
trouble-closed-text = Semua yang tersimpan sebelumnya aman, dan tidak ada yang tersimpan setengah. Silakan panggil petugas, atau coba lagi beberapa menit lagi.
why-busy = Program lain sedang memakai basis data. Setelah selesai, layanan berjalan lagi dengan sendirinya.
why-full = Disk penuh. Kosongkan sebagian; layanan lalu berjalan lagi dengan sendirinya.
why-readonly = Disk atau basis data hanya dapat dibaca. Jadikan dapat ditulis; layanan lalu berjalan lagi dengan sendirinya.
why-faulty = Disk melaporkan gangguan. Periksa disk; layanan berjalan lagi dengan sendirinya setelah disk pulih.
why-damaged = Basis data rusak dan dibiarkan apa adanya. Hentikan program dan ganti dengan salinan: kiosk restore
why-unreachable = Basis data tidak menjawab. Layanan berjalan lagi dengan sendirinya setelah basis data menjawab.
other-answers = Ini bukan jawaban yang Anda lihat
other-answers-text = Permohonan Anda sudah diajukan, dengan jawaban lain daripada di halaman yang Anda kirim. Yang berlaku adalah yang tertulis di tanda terima. Jika ada yang salah, silakan panggil petugas.
changed-since-shown = Jawaban Anda berubah setelah halaman ini ditampilkan. Silakan baca sekali lagi, lalu ajukan.
other-answers-go = Lihat yang sudah diajukan
