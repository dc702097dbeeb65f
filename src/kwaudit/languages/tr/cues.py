"""Turkish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("önemi", "önem", "önemli", "neden", "niçin", "rolü"),
    "significance": ("önemi", "anlamı", "etkisi", "neden … önemli"),
    "tips": (
        "ipuçları", "ipucu", "öneriler", "tavsiyeler", "püf noktaları", "nasıl", "# yol",
        "dikkat edilmesi gerekenler", "yapılması gerekenler", "hatalar", "rehber",
    ),
    "steps": (
        "adım", "adımlar", "adım adım", "nasıl yapılır", "talimatlar", "yapılışı", "hazırlanışı", "rehber", "kılavuz",
    ),
    "faq": ("sss", "sıkça sorulan sorular", "sık sorulan sorular", "soru cevap", "merak edilenler", "^sorular$"),
    "definition": ("nedir", "ne demek", "tanımı", "tanım", "anlamı", "kavram"),
    "benefits": ("faydaları", "fayda", "avantajları", "avantajlar", "yararları", "artıları", "neden … seçmelisiniz"),
    "drawbacks": ("dezavantajları", "dezavantajlar", "zararları", "riskler", "yan etkileri", "eksileri"),
    "comparison": (
        "karşılaştırma", "karşılaştırması", "vs", "farkı", "farkları", "fark", "alternatifleri", "hangisi",
    ),
    "pricing": ("fiyat", "fiyatı", "fiyatları", "ücret", "ücretleri", "maliyet", "ne kadar"),
    "examples": ("örnek", "örnekler", "örnekleri", "vaka", "uygulamada", "şablon"),
    "conclusion": ("sonuç", "sonuç olarak", "özet", "özetle", "kısaca", "son söz"),
    "introduction": ("giriş", "genel bakış", "hakkında", "temel bilgiler"),
    "causes": ("nedenleri", "sebepleri", "neden olur", "kaynağı"),
    "symptoms": ("belirtileri", "belirtiler", "semptomlar", "işaretleri"),
    "treatment": ("tedavi", "tedavisi", "çözüm", "çözümleri", "nasıl geçer", "ne iyi gelir"),
    "types": ("türleri", "çeşitleri", "tipleri", "kategoriler"),
    "features": ("özellikleri", "özellikler", "nasıl çalışır", "teknik özellikler", "fonksiyonlar"),
    "requirements": ("gereklilikler", "şartlar", "şartları", "malzemeler", "gerekenler", "gerekli belgeler"),
    "reviews": ("yorumlar", "yorumları", "inceleme", "değerlendirme", "deneyimler"),
    "statistics": ("istatistikler", "veriler", "rakamlar", "araştırma"),
    "history": ("tarihi", "tarihçe", "tarihçesi", "kökeni"),
    "call to action": ("iletişim", "bize ulaşın", "rezervasyon", "başvuru", "hemen", "sonraki adımlar"),
    "location": ("konum", "adres", "nerede", "çalışma saatleri", "nasıl gidilir"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("~yakınımdaki", "~yakınında", "~yakın", "en yakın", "~civarında", "~açık", "çalışma saatleri"),
    "navigational": (
        "~giriş", "giriş yap", "~hesabım", "resmi site", "müşteri hizmetleri", "telefon numarası", "~iletişim",
    ),
    "transactional": (
        "satın al", "~al", "satılık", "kiralık", "~kirala", "~rezervasyon", "ucuz", "en ucuz", "~fiyat", "~fiyatı",
        "~fiyatları", "~indirim", "~kampanya", "kupon", "~sipariş", "~teklif", "~indir", "~abonelik", "ücretsiz deneme",
        "~randevu", "~bilet", "~mağaza",
    ),
    "commercial": (
        "en iyi", "en iyisi", "yorumlar", "yorumları", "inceleme", "karşılaştırma", "vs", "alternatif",
        "alternatifleri", "hangisi", "ne kadar", "tavsiye", "fark",
    ),
    "informational": (
        "nasıl", "nedir", "ne", "neden", "niçin", "ne zaman", "nerede", "kim", "hangi", "ne demek", "anlamı", "rehber",
        "ipuçları", "fikirleri", "örnek", "örnekleri", "tarifi", "tarifleri", "faydaları", "nedenleri", "belirtileri",
        "çeşitleri", "tarihi", "önemi", "öğren", "~kurs", "şablon",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("hasta",),
    "clients": ("müşteri", "danışan"),
    "therapists": ("terapist", "psikolog"),
    "doctors": ("doktor", "hekim"),
    "nurses": ("hemşire",),
    "parents": ("ebeveyn", "anne", "baba"),
    "families": ("aile", "yakın"),
    "children": ("çocuk",),
    "teenagers": ("ergen", "genç"),
    "adults": ("yetişkin",),
    "seniors": ("yaşlı", "emekli"),
    "couples": ("çift", "eş"),
    "students": ("öğrenci",),
    "teachers": ("öğretmen", "eğitmen"),
    "researchers": ("araştırmacı",),
    "beginners": ("başlangıç", "yeni başlayan", "acemi"),
    "experts": ("uzman", "profesyonel"),
    "developers": ("geliştirici", "yazılımcı"),
    "writers": ("yazar", "blog yazarı"),
    "managers": ("yönetici", "müdür"),
    "employers": ("işveren", "şirket"),
    "employees": ("çalışan", "personel"),
    "job seekers": ("aday", "iş arayan"),
    "business owners": ("işletme sahibi", "girişimci"),
    "customers": ("müşteri", "alıcı", "tüketici"),
    "buyers": ("alıcı", "müşteri"),
    "homeowners": ("ev sahibi",),
    "tenants": ("kiracı",),
    "travellers": ("gezgin", "turist", "yolcu"),
    "users": ("kullanıcı",),
    "readers": ("okur", "okuyucu", "siz"),
    "everyone": ("herkes", "insanlar", "siz"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "hemen al", "satın al", "sepete ekle", "sipariş ver", "rezervasyon yap", "bize ulaşın", "teklif al", "kayıt ol",
    "üye ol", "abone ol", "hemen indir", "ücretsiz dene", "randevu al", "daha fazla bilgi", "hemen başla",
    "bizi arayın",
)  # fmt: skip
"""What buttons say."""
