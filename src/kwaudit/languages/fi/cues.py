"""Finnish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("merkitys", "tärkeys", "tärkeää", "miksi", "rooli"),
    "significance": ("merkitys", "vaikutus", "miksi … tärkeää"),
    "tips": (
        "vinkit", "vinkkejä", "vinkki", "neuvot", "neuvoja", "ohjeet", "ohjeita", "suositukset", "miten", "näin",
        "# tapaa", "tarkistuslista", "virheet",
    ),
    "steps": (
        "vaihe", "vaiheet", "askel askeleelta", "vaihe vaiheelta", "ohje", "ohjeet", "näin teet", "valmistus", "opas",
    ),
    "faq": (
        "ukk", "usein kysytyt kysymykset", "usein kysyttyä", "kysymykset ja vastaukset", "kysymyksiä ja vastauksia",
        "^kysymykset$",
    ),
    "definition": ("^mikä on", "^mitä on", "^mitä tarkoittaa", "määritelmä", "käsite", "sanasto"),
    "benefits": ("hyödyt", "hyöty", "edut", "etu", "plussat", "miksi valita"),
    "drawbacks": ("haitat", "haittapuolet", "riskit", "rajoitukset", "sivuvaikutukset"),
    "comparison": ("vertailu", "vs", "vastaan", "ero", "erot", "vaihtoehdot", "kumpi"),
    "pricing": ("hinta", "hinnat", "hinnasto", "kustannukset", "mitä maksaa", "paljonko maksaa"),
    "examples": ("esimerkki", "esimerkkejä", "esimerkit", "käytännössä", "tapaustutkimus"),
    "conclusion": ("yhteenveto", "lopuksi", "johtopäätökset", "johtopäätös", "lyhyesti"),
    "introduction": ("johdanto", "yleiskatsaus", "tausta", "perusteet"),
    "causes": ("syy", "syyt", "mistä johtuu", "aiheuttaa"),
    "symptoms": ("oire", "oireet", "merkit", "mistä tunnistaa"),
    "treatment": ("hoito", "hoidot", "ratkaisu", "ratkaisut", "mikä auttaa"),
    "types": ("tyypit", "lajit", "erilaiset", "vaihtoehdot", "luokat"),
    "features": ("ominaisuudet", "toiminnot", "tekniset tiedot", "miten toimii"),
    "requirements": ("vaatimukset", "edellytykset", "ainekset", "tarvikkeet", "mitä tarvitset"),
    "reviews": ("arvostelut", "arvostelu", "kokemuksia", "kokemukset", "arviot"),
    "statistics": ("tilastot", "luvut", "faktat", "tutkimus"),
    "history": ("historia", "alkuperä", "tausta"),
    "call to action": ("yhteystiedot", "ota yhteyttä", "varaa", "ilmoittaudu", "seuraavat vaiheet"),
    "location": ("sijainti", "osoite", "aukioloajat", "mistä ostaa", "saapuminen"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("~lähellä", "lähellä minua", "~lähin", "~lähistöllä", "auki nyt", "aukioloajat"),
    "navigational": ("kirjaudu", "kirjautuminen", "oma tili", "~asiakaspalvelu", "~puhelinnumero", "~virallinen"),
    "transactional": (
        "osta", "ostaa", "myydään", "vuokrataan", "~vuokraa", "~tilaa", "~varaa", "halpa", "halvat", "~edullinen",
        "~hinta", "~hinnat", "~tarjous", "~tarjoukset", "~alennus", "alennuskoodi", "~lataa", "~tilaus",
        "ilmainen kokeilu", "~liput", "~kauppa",
    ),
    "commercial": (
        "paras", "parhaat", "vertailu", "arvostelu", "arvostelut", "kokemuksia", "vs", "vaihtoehto", "vaihtoehdot",
        "mitä maksaa", "ero", "testi",
    ),
    "informational": (
        "miten", "mitä", "mikä", "mikä on", "miksi", "milloin", "missä", "kuka", "kuinka", "tarkoittaa", "opas",
        "vinkit", "ideat", "esimerkki", "esimerkkejä", "resepti", "reseptit", "hyödyt", "syyt", "oireet", "historia",
        "kurssi", "malli", "ohje",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("potilas",),
    "clients": ("asiakas",),
    "therapists": ("terapeutti", "psykologi"),
    "doctors": ("lääkäri",),
    "nurses": ("sairaanhoitaja", "hoitaja"),
    "parents": ("vanhempi", "vanhemmat", "äiti", "isä"),
    "families": ("perhe", "läheinen", "omainen"),
    "children": ("lapsi",),
    "teenagers": ("nuori", "teini"),
    "adults": ("aikuinen",),
    "seniors": ("seniori", "ikäihminen", "eläkeläinen"),
    "couples": ("pari", "pariskunta", "puoliso"),
    "students": ("opiskelija", "oppilas"),
    "teachers": ("opettaja",),
    "researchers": ("tutkija",),
    "beginners": ("aloittelija",),
    "experts": ("asiantuntija", "ammattilainen"),
    "developers": ("kehittäjä", "ohjelmoija"),
    "writers": ("kirjoittaja", "kirjailija", "bloggaaja"),
    "managers": ("johtaja", "esimies"),
    "employers": ("työnantaja", "yritys"),
    "employees": ("työntekijä",),
    "job seekers": ("työnhakija",),
    "business owners": ("yrittäjä",),
    "customers": ("asiakas", "ostaja", "kuluttaja"),
    "buyers": ("ostaja", "asiakas"),
    "homeowners": ("omistaja", "talonomistaja"),
    "tenants": ("vuokralainen",),
    "travellers": ("matkustaja", "matkailija", "turisti"),
    "users": ("käyttäjä",),
    "readers": ("lukija", "sinä"),
    "everyone": ("kaikki", "jokainen", "ihmiset"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "osta nyt", "lisää ostoskoriin", "tilaa nyt", "varaa nyt", "ota yhteyttä", "pyydä tarjous", "ilmoittaudu",
    "tilaa uutiskirje", "lataa nyt", "kokeile ilmaiseksi", "lue lisää", "aloita nyt", "soita meille",
)  # fmt: skip
"""What buttons say."""
