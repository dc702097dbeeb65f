"""Indonesian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
masak memasak dimasak memasakkan; kirim mengirim dikirim mengirimkan; pakai memakai dipakai; pilih !memilih dipilih;
pesan memesan dipesan; pinjam meminjam dipinjam; potong memotong; pasang memasang; panggil memanggil; periksa
memeriksa; pelihara memelihara; pikir !memikirkan; minta meminta diminta; miliki memiliki dimiliki; mulai memulai
dimulai; main bermain memainkan; makan memakan dimakan; minum meminum diminum; masuk memasuki; muat memuat; mohon
memohon; cuci mencuci; kerja bekerja mengerjakan dikerjakan; ajar mengajar mengajarkan diajarkan; belajar; kurang
mengurangi; kenal !mengenal; kunjungi mengunjungi dikunjungi; kumpulkan mengumpulkan; kelola mengelola dikelola;
ketahui !mengetahui diketahui; kendarai mengendarai; kontrol mengontrol; kombinasi mengombinasikan; tulis !menulis
ditulis !menuliskan; tanya bertanya !menanyakan ditanya; tanam menanam; tambah !menambah ditambah; tarik menarik;
tawar menawar menawarkan ditawarkan; temu bertemu menemukan ditemukan; tentu menentukan ditentukan; terima menerima
diterima; terjemah menerjemahkan; tiru meniru; tutup menutup ditutup; tunggu !menunggu; tukar menukar; naik menaikkan;
nikmati menikmati; nilai menilai; nikah menikah; sewa menyewa disewa disewakan menyewakan; simpan menyimpan disimpan;
sedia menyediakan tersedia disediakan; siap menyiapkan disiapkan; sebut menyebut disebut; selesai menyelesaikan;
sambung menyambung; sukai menyukai; cari mencari dicari carikan; coba mencoba dicoba; ambil mengambil diambil; ubah
mengubah diubah; unduh mengunduh diunduh; isi mengisi diisi; ikut mengikuti diikuti; impor mengimpor; atur mengatur
diatur; atasi mengatasi; alami mengalami; antar mengantar diantar; ukur mengukur; obat mengobati; guna gunakan
menggunakan digunakan; ganti mengganti diganti; hubungi menghubungi dihubungi; hitung menghitung dihitung; hapus
menghapus; hemat menghemat; buat membuat dibuat buatkan; beli membeli dibeli belikan; baca membaca dibaca bacakan;
bayar membayar dibayar; bantu membantu dibantu; bawa membawa dibawa; buka membuka dibuka; bangun membangun dibangun;
banding membandingkan dibandingkan; beri memberi diberi memberikan; bersih membersihkan; jual menjual dijual; jaga
menjaga; jalan berjalan menjalankan; jelas menjelaskan dijelaskan; daftar mendaftar didaftarkan mendaftarkan; dapat
mendapat mendapatkan; dengar mendengar mendengarkan; dukung mendukung; lihat melihat dilihat terlihat; lakukan
melakukan dilakukan; lamar melamar; latih melatih berlatih; rawat merawat; rasa merasa; rekomendasi merekomendasikan
direkomendasikan; wajib mewajibkan; murah termurah; baik terbaik; besar terbesar; kecil terkecil; cepat tercepat; baru
terbaru; dekat terdekat; tinggi tertinggi; lengkap terlengkap; mahal termahal; bagus terbagus; populer terpopuler;
enak terenak; indah terindah; baik
"""

APART = """
masakan masa masanya dimasa; pilihan pilihannya pilihanku; terus diteruskan teruskan; terang; terbang; terapi; dunia
didunia duniaku mendunia dunianya; berita beritanya; berani beraninya; benar membenarkan dibenarkan benarnya benarkan;
menara; mereka; member
"""
