"""Indonesian cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("pentingnya", "penting", "mengapa", "kenapa", "alasan", "peran"),
    "significance": ("makna", "arti penting", "dampak", "pengaruh", "mengapa … penting"),
    "tips": ("tips", "saran", "trik", "rekomendasi", "panduan", "cara", "# cara", "pedoman", "kesalahan", "ide"),
    "steps": ("langkah", "langkah langkah", "tahap", "cara membuat", "cara", "panduan", "tutorial", "petunjuk"),
    "faq": ("faq", "pertanyaan umum", "pertanyaan yang sering diajukan", "tanya jawab", "^pertanyaan$"),
    "definition": ("^apa itu", "^apa yang dimaksud", "pengertian", "definisi", "arti", "istilah"),
    "benefits": ("manfaat", "keuntungan", "kelebihan", "keunggulan", "mengapa memilih"),
    "drawbacks": ("kekurangan", "kerugian", "kelemahan", "risiko", "efek samping"),
    "comparison": ("perbandingan", "vs", "perbedaan", "beda", "alternatif", "mana yang lebih baik"),
    "pricing": ("harga", "biaya", "tarif", "berapa harga", "berapa biaya"),
    "examples": ("contoh", "studi kasus", "template"),
    "conclusion": ("kesimpulan", "penutup", "ringkasan", "rangkuman", "singkatnya"),
    "introduction": ("pendahuluan", "pengantar", "gambaran umum", "latar belakang"),
    "causes": ("penyebab", "sebab", "mengapa terjadi", "faktor"),
    "symptoms": ("gejala", "tanda", "ciri ciri"),
    "treatment": ("pengobatan", "cara mengatasi", "cara mengobati", "solusi", "perawatan"),
    "types": ("jenis", "macam", "tipe", "kategori"),
    "features": ("fitur", "karakteristik", "spesifikasi", "cara kerja"),
    "requirements": ("syarat", "persyaratan", "bahan", "bahan bahan", "yang dibutuhkan"),
    "reviews": ("ulasan", "review", "testimoni", "pengalaman"),
    "statistics": ("statistik", "data", "angka", "fakta"),
    "history": ("sejarah", "asal usul"),
    "call to action": ("hubungi kami", "kontak", "pesan sekarang", "daftar", "langkah selanjutnya"),
    "location": ("lokasi", "alamat", "jam buka", "cara ke"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("~terdekat", "~dekat", "dekat saya", "di dekat saya", "sekitar sini", "buka sekarang", "jam buka"),
    "navigational": (
        "login", "~masuk", "akun saya", "situs resmi", "website resmi", "layanan pelanggan", "nomor telepon",
    ),
    "transactional": (
        "beli", "~jual", "dijual", "~sewa", "disewakan", "~pesan", "booking", "murah", "termurah", "~harga", "~diskon",
        "~promo", "kupon", "kode promo", "gratis ongkir", "unduh", "~download", "~langganan", "~gratis", "~tiket",
        "~toko",
    ),
    "commercial": (
        "terbaik", "terbagus", "~top", "review", "ulasan", "perbandingan", "vs", "alternatif", "mana yang lebih baik",
        "berapa harga", "biaya", "perbedaan", "rekomendasi",
    ),
    "informational": (
        "cara", "apa", "apa itu", "mengapa", "kenapa", "kapan", "dimana", "siapa", "bagaimana", "arti", "pengertian",
        "panduan", "tips", "ide", "contoh", "resep", "manfaat", "penyebab", "gejala", "jenis", "sejarah",
        "pentingnya", "belajar", "kursus", "template",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("pasien",),
    "clients": ("klien",),
    "therapists": ("terapis",),
    "doctors": ("dokter",),
    "nurses": ("perawat",),
    "parents": ("orang tua", "ibu", "ayah"),
    "families": ("keluarga",),
    "children": ("anak",),
    "teenagers": ("remaja",),
    "adults": ("dewasa",),
    "seniors": ("lansia",),
    "couples": ("pasangan",),
    "students": ("mahasiswa", "siswa", "pelajar"),
    "teachers": ("guru", "pengajar"),
    "researchers": ("peneliti",),
    "beginners": ("pemula",),
    "experts": ("ahli", "pakar"),
    "developers": ("pengembang", "programmer"),
    "writers": ("penulis",),
    "managers": ("manajer",),
    "employers": ("perusahaan",),
    "employees": ("karyawan", "pegawai"),
    "job seekers": ("pencari kerja", "pelamar"),
    "business owners": ("pengusaha", "pemilik usaha"),
    "customers": ("pelanggan", "pembeli", "konsumen"),
    "buyers": ("pembeli",),
    "homeowners": ("pemilik rumah",),
    "tenants": ("penyewa",),
    "travellers": ("wisatawan", "pelancong"),
    "users": ("pengguna",),
    "readers": ("pembaca", "anda"),
    "everyone": ("semua orang", "setiap orang", "anda"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "beli sekarang", "tambah ke keranjang", "pesan sekarang", "booking sekarang", "hubungi kami", "minta penawaran",
    "daftar sekarang", "langganan sekarang", "unduh sekarang", "coba gratis", "buat janji", "selengkapnya",
    "mulai sekarang",
)  # fmt: skip
"""What buttons say."""
