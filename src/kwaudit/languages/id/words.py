"""Indonesian: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
ada adalah adanya adapun agar akan akhirnya aku amat anda antara apa apabila apakah atas atau bagai bagi bahkan bahwa
banyak beberapa begini begitu belum berbagai berikut biasanya bila bisa boleh bukan cuma dalam dan dapat dari daripada
demi demikian dengan di dia diri dirinya dulu engkau guna hal hampir hanya harus hendak hingga ia ialah ingin ini
inilah itu itulah jadi jangan jika jikalau juga kalau kalian kami kamu kan kapan karena ke kecuali kemudian kepada
kepadanya ketika kini kita lagi lah lain lainnya lalu lebih maka makin malah mana masih masing mau maupun melainkan
melalui memang mengenai menjadi menurut mereka merupakan meski meskipun mungkin nah namun nanti nya oleh pada padahal
paling para pasti per pernah pula pun punya saat saja sama sambil sampai sana sang sangat saya se sebab sebagai
sebagaimana sebelum sebenarnya sebuah secara sedang sedangkan segala sehingga sejak sekali selain selalu selama
selanjutnya seluruh semakin sementara semua semuanya sendiri seorang seperti serta sering sesuai sesuatu setelah setiap
siapa sini situ suatu sudah supaya tadi tak tapi telah tentang tentu terhadap terlalu ternyata tersebut terutama tetap
tetapi tiap tidak untuk walau walaupun yaitu yakni yang
"""

ABBREVIATIONS = """
dll dkk dr drs hlm ir jl kab kec kel no prof rp rt rw s.d tel tgl tlp yth a.n u.p d.a jan feb mar apr jun jul agt sept
okt nov des pt cv tbk bpk sdr
"""

END_ABBREVIATIONS = """
dll dst dsb dkk tbk
"""

QUESTION = """
apa siapa kapan mana dimana bagaimana mengapa kenapa berapa apakah
"""

SECOND = """
anda kamu kau engkau mu kalian
"""

ADVICE = """
harus sebaiknya hindari coba pilih gunakan ingat periksa penting selalu jangan tips saran pelajari baca dengarkan
tanyakan lakukan pertimbangkan pastikan
"""
