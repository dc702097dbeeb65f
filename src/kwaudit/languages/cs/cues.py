"""Czech cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("význam", "důležitost", "důležité", "proč", "role"),
    "significance": ("význam", "dopad", "proč … důležité"),
    "tips": (
        "tipy", "tip", "rady", "rada", "doporučení", "jak", "# způsobů", "pokyny", "zásady", "chyby", "triky",
        "nápady",
    ),
    "steps": ("krok", "kroky", "krok za krokem", "návod", "postup", "příprava", "instrukce", "jak na to"),
    "faq": ("faq", "časté dotazy", "často kladené otázky", "otázky a odpovědi", "nejčastější otázky", "^otázky$"),
    "definition": ("^co je", "^co to je", "^co znamená", "definice", "pojem", "význam slova", "slovníček"),
    "benefits": ("výhody", "výhoda", "přínosy", "klady", "proč zvolit", "důvody"),
    "drawbacks": ("nevýhody", "nevýhoda", "rizika", "omezení", "vedlejší účinky", "zápory"),
    "comparison": ("srovnání", "porovnání", "vs", "rozdíl", "rozdíly", "alternativy", "co vybrat", "který vybrat"),
    "pricing": ("cena", "ceny", "ceník", "náklady", "kolik stojí", "poplatky"),
    "examples": ("příklad", "příklady", "případová studie", "v praxi", "šablona", "vzor"),
    "conclusion": ("závěr", "závěrem", "shrnutí", "na závěr", "stručně"),
    "introduction": ("úvod", "přehled", "základy", "představení"),
    "causes": ("příčiny", "příčina", "důvody", "proč vzniká"),
    "symptoms": ("příznaky", "příznak", "projevy", "jak poznat"),
    "treatment": ("léčba", "řešení", "co pomáhá", "terapie"),
    "types": ("druhy", "typy", "druh", "kategorie", "varianty"),
    "features": ("vlastnosti", "funkce", "parametry", "jak funguje"),
    "requirements": ("požadavky", "podmínky", "ingredience", "suroviny", "co budete potřebovat"),
    "reviews": ("recenze", "hodnocení", "zkušenosti", "názory"),
    "statistics": ("statistiky", "čísla", "údaje", "fakta", "výzkum"),
    "history": ("historie", "původ", "vznik"),
    "call to action": ("kontakt", "kontaktujte nás", "objednejte", "přihlaste se", "další kroky"),
    "location": ("kde nás najdete", "adresa", "otevírací doba", "kde koupit", "mapa"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("~poblíž", "v okolí", "v mém okolí", "~nejbližší", "~otevřeno", "otevírací doba"),
    "navigational": (
        "přihlášení", "přihlásit", "můj účet", "oficiální stránky", "zákaznická linka", "telefonní číslo",
    ),
    "transactional": (
        "koupit", "~koupě", "~prodej", "na prodej", "~pronájem", "k pronájmu", "~rezervace", "levný", "levné", "levně",
        "~cena", "~ceny", "~sleva", "~slevy", "slevový kód", "objednat", "~nabídka", "stáhnout", "~předplatné",
        "~zdarma", "~vstupenky", "~obchod", "eshop",
    ),
    "commercial": (
        "nejlepší", "~top", "recenze", "hodnocení", "srovnání", "~test", "vs", "alternativa", "který vybrat",
        "kolik stojí", "zkušenosti", "rozdíl",
    ),
    "informational": (
        "jak", "co", "co je", "co znamená", "proč", "kdy", "kde", "kdo", "jaký", "význam", "návod", "tipy", "nápady",
        "příklady", "příklad", "recept", "recepty", "výhody", "příčiny", "příznaky", "druhy", "historie", "kurz",
        "vzor",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("pacient", "pacientka"),
    "clients": ("klient", "klientka"),
    "therapists": ("terapeut", "psycholog"),
    "doctors": ("lékař", "lékařka", "doktor"),
    "nurses": ("sestra", "sestřička"),
    "parents": ("rodič", "matka", "otec"),
    "families": ("rodina",),
    "children": ("dítě",),
    "teenagers": ("teenager", "dospívající"),
    "adults": ("dospělý",),
    "seniors": ("senior", "důchodce"),
    "couples": ("pár", "partner"),
    "students": ("student", "žák"),
    "teachers": ("učitel", "učitelka"),
    "researchers": ("výzkumník", "vědec"),
    "beginners": ("začátečník",),
    "experts": ("odborník", "expert"),
    "developers": ("vývojář", "programátor"),
    "writers": ("spisovatel", "autor", "bloger"),
    "managers": ("manažer", "vedoucí"),
    "employers": ("zaměstnavatel", "firma"),
    "employees": ("zaměstnanec",),
    "job seekers": ("uchazeč",),
    "business owners": ("podnikatel", "majitel"),
    "customers": ("zákazník", "kupující", "spotřebitel"),
    "buyers": ("kupující", "zákazník"),
    "homeowners": ("majitel", "vlastník"),
    "tenants": ("nájemce", "nájemník"),
    "travellers": ("cestovatel", "turista"),
    "users": ("uživatel",),
    "readers": ("čtenář", "vy"),
    "everyone": ("všichni", "každý", "lidé"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "koupit nyní", "do košíku", "přidat do košíku", "objednat nyní", "rezervovat", "kontaktujte nás",
    "nezávazná poptávka", "zaregistrujte se", "přihlaste se", "stáhnout", "vyzkoušejte zdarma", "více informací",
    "zavolejte nám",
)  # fmt: skip
"""What buttons say."""
