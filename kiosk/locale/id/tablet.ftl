# The tablet itself.
cut-off = Tablet ini sedang tidak terhubung ke sistem. Yang Anda ketik masih ada di sini. Mohon tunggu sebentar, lalu tekan lagi tombolnya, atau panggil petugas.
