"""Hungarian cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("fontossága", "fontos", "jelentősége", "miért", "szerepe"),
    "significance": ("jelentősége", "jelentése", "hatása", "miért … fontos"),
    "tips": (
        "tippek", "tipp", "tanácsok", "tanács", "ötletek", "ajánlások", "irányelvek", "hogyan", "# mód", "hibák",
        "teendők",
    ),
    "steps": (
        "lépés", "lépések", "lépésről lépésre", "útmutató", "elkészítés", "elkészítése", "használati", "folyamata",
    ),
    "faq": (
        "gyik", "gyakori kérdések", "gyakran ismételt kérdések", "gyakran feltett kérdések", "kérdések és válaszok",
        "^kérdések$",
    ),
    "definition": ("^mi az", "^mi a", "^mit jelent", "definíció", "fogalma", "meghatározás", "jelentése"),
    "benefits": ("előny", "előnyök", "előnyei", "miért válassza", "érvek"),
    "drawbacks": ("hátrány", "hátrányok", "hátrányai", "kockázatok", "mellékhatások", "korlátok"),
    "comparison": ("összehasonlítás", "vs", "különbség", "különbségek", "alternatívák", "melyik"),
    "pricing": ("ár", "árak", "árlista", "költség", "költségek", "mennyibe kerül", "díjak"),
    "examples": ("példa", "példák", "esettanulmány", "a gyakorlatban", "sablon"),
    "conclusion": ("összegzés", "összefoglalás", "konklúzió", "végszó", "zárszó", "röviden"),
    "introduction": ("bevezetés", "bevezető", "áttekintés", "háttér", "alapok"),
    "causes": ("okok", "okai", "mi okozza", "kiváltó"),
    "symptoms": ("tünet", "tünetek", "tünetei", "jelei"),
    "treatment": ("kezelés", "kezelése", "megoldás", "megoldások", "mi segít"),
    "types": ("típusok", "típusai", "fajták", "fajtái", "változatok"),
    "features": ("jellemzők", "jellemzői", "tulajdonságok", "funkciók", "hogyan működik", "műszaki adatok"),
    "requirements": ("követelmények", "feltételek", "hozzávalók", "szükséges", "kellékek"),
    "reviews": ("vélemények", "értékelések", "tapasztalatok", "teszt"),
    "statistics": ("statisztika", "statisztikák", "adatok", "számok", "kutatás"),
    "history": ("története", "történelem", "eredete"),
    "call to action": ("kapcsolat", "jelentkezés", "foglalás", "rendelés", "következő lépések"),
    "location": ("helyszín", "cím", "megközelítés", "nyitvatartás", "hol található"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("a közelben", "~közelemben", "~közeli", "~legközelebbi", "~nyitva", "nyitvatartás"),
    "navigational": ("bejelentkezés", "~belépés", "~fiókom", "hivatalos oldal", "~ügyfélszolgálat", "~telefonszám"),
    "transactional": (
        "~vásárlás", "~vásárol", "~vétel", "~eladó", "~kiadó", "~bérlés", "~foglalás", "olcsó", "legolcsóbb", "~ár",
        "~árak", "~akció", "akciós", "~kedvezmény", "kupon", "~rendelés", "~ajánlat", "~letöltés", "~előfizetés",
        "ingyenes próba", "~időpont", "~jegyek", "~bolt", "webshop",
    ),
    "commercial": (
        "legjobb", "~top", "vélemények", "teszt", "összehasonlítás", "vs", "alternatíva", "melyik", "mennyibe kerül",
        "különbség", "értékelés",
    ),
    "informational": (
        "hogyan", "mi", "mi az", "mit jelent", "miért", "mikor", "hol", "ki", "melyik", "jelentése", "útmutató",
        "tippek", "ötletek", "példák", "recept", "receptek", "előnyei", "okai", "tünetei", "típusai", "története",
        "tanulás", "tanfolyam", "sablon", "fontossága",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("beteg", "páciens"),
    "clients": ("ügyfél",),
    "therapists": ("terapeuta", "pszichológus"),
    "doctors": ("orvos",),
    "nurses": ("ápoló", "nővér"),
    "parents": ("szülő", "anya", "apa"),
    "families": ("család",),
    "children": ("gyermek", "gyerek"),
    "teenagers": ("tinédzser", "kamasz", "serdülő"),
    "adults": ("felnőtt",),
    "seniors": ("idős", "nyugdíjas"),
    "couples": ("pár", "házaspár"),
    "students": ("diák", "hallgató", "tanuló"),
    "teachers": ("tanár", "pedagógus"),
    "researchers": ("kutató",),
    "beginners": ("kezdő",),
    "experts": ("szakértő", "szakember"),
    "developers": ("fejlesztő", "programozó"),
    "writers": ("író", "szerző", "blogger"),
    "managers": ("vezető", "menedzser"),
    "employers": ("munkáltató", "vállalat"),
    "employees": ("munkavállaló", "dolgozó"),
    "job seekers": ("álláskereső", "jelentkező"),
    "business owners": ("vállalkozó", "tulajdonos"),
    "customers": ("vásárló", "ügyfél", "fogyasztó"),
    "buyers": ("vevő", "vásárló"),
    "homeowners": ("tulajdonos",),
    "tenants": ("bérlő",),
    "travellers": ("utazó", "turista"),
    "users": ("felhasználó",),
    "readers": ("olvasó", "ön"),
    "everyone": ("mindenki", "emberek", "ön"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "vásároljon most", "kosárba", "rendelje meg", "foglaljon most", "lépjen kapcsolatba", "kérjen ajánlatot",
    "regisztráljon", "iratkozzon fel", "letöltés", "próbálja ki ingyen", "további információ", "hívjon minket",
)  # fmt: skip
"""What buttons say."""
