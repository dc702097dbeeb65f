"""German cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": (
        "bedeutung", "wichtigkeit", "warum … wichtig", "warum", "wieso", "weshalb", "wichtig", "relevanz",
        "stellenwert", "rolle von", "nutzen von",
    ),
    "significance": (
        "bedeutung", "wichtigkeit", "relevanz", "warum … wichtig", "stellenwert", "auswirkung", "auswirkungen",
    ),
    "tips": (
        "tipp", "tipps", "ratschläge", "ratgeber", "hinweise", "empfehlungen", "richtlinien", "tricks", "so gelingt",
        "so klappt", "worauf … achten", "das sollten sie", "checkliste", "strategien", "fehler vermeiden",
        "häufige fehler",
    ),
    "steps": (
        "schritt", "schritte", "schritt für schritt", "anleitung", "so geht's", "vorgehen", "vorgehensweise",
        "ablauf", "zubereitung", "wie … geht", "wie kann ich", "wie funktioniert",
    ),
    "faq": (
        "faq", "faqs", "häufige fragen", "häufig gestellte", "fragen und antworten", "oft gestellte", "fragen zu",
        "fragen rund um", "^fragen$",
    ),
    "definition": (
        "^was ist", "^was sind", "^was bedeutet", "definition", "begriff", "bedeutung von", "erklärung",
        "einfach erklärt", "glossar",
    ),
    "benefits": ("vorteil", "vorteile", "nutzen", "pluspunkte", "gründe für", "stärken", "warum sie"),
    "drawbacks": (
        "nachteil", "nachteile", "risiken", "grenzen", "schwächen", "probleme", "nebenwirkungen", "herausforderungen",
    ),
    "comparison": (
        "vergleich", "vs", "versus", "unterschied", "unterschiede", "alternativen", "alternative", "im test",
        "welche … besser", "welcher … besser", "welches … besser",
    ),
    "pricing": (
        "preis", "preise", "kosten", "was kostet", "wie viel kostet", "wie teuer", "gebühren", "tarife", "honorar",
    ),
    "examples": (
        "beispiel", "beispiele", "praxisbeispiel", "fallbeispiel", "fallbeispiele", "fallstudie", "vorlage", "muster",
        "aus der praxis",
    ),
    "conclusion": (
        "fazit", "schluss", "schlussfolgerung", "zusammenfassung", "schlusswort", "abschließend", "auf einen blick",
        "das wichtigste in kürze",
    ),
    "introduction": ("einleitung", "einführung", "überblick", "hintergrund", "grundlagen"),
    "causes": ("ursache", "ursachen", "gründe", "auslöser", "woher kommt", "wie entsteht"),
    "symptoms": ("symptom", "symptome", "anzeichen", "warnsignale", "woran erkenne"),
    "treatment": ("behandlung", "therapie", "was hilft", "hausmittel", "lösung", "lösungen", "abhilfe"),
    "types": ("arten", "typen", "formen", "varianten", "sorten", "welche … gibt es"),
    "features": ("merkmale", "eigenschaften", "funktionen", "ausstattung", "technische daten", "so funktioniert"),
    "requirements": (
        "voraussetzungen", "anforderungen", "zutaten", "material", "was sie brauchen", "was du brauchst", "benötigte",
    ),
    "reviews": ("erfahrungen", "bewertungen", "erfahrungsberichte", "kundenstimmen", "meinungen"),
    "statistics": ("statistik", "statistiken", "zahlen", "fakten", "studien", "daten"),
    "history": ("geschichte", "ursprung", "herkunft", "entwicklung"),
    "call to action": (
        "kontakt", "jetzt anfragen", "jetzt buchen", "termin vereinbaren", "anmeldung", "nächste schritte",
    ),
    "location": ("standort", "standorte", "anfahrt", "öffnungszeiten", "wo finden", "in ihrer nähe"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": (
        "in der nähe", "in meiner nähe", "in deiner nähe", "~umgebung", "öffnungszeiten", "vor ort", "~nächste",
        "~nächster", "~nächstes",
    ),
    "navigational": (
        "login", "~anmelden", "einloggen", "~kundenservice", "~hotline", "~kontakt", "~startseite", "offizielle seite",
        "~telefonnummer",
    ),
    "transactional": (
        "kaufen", "bestellen", "online kaufen", "mieten", "~buchen", "~günstig", "billig", "~preis", "~preise",
        "~angebot", "~angebote", "gutschein", "~rabatt", "zu verkaufen", "zu vermieten", "~leihen", "abonnieren",
        "herunterladen", "~download", "kostenlos testen", "~shop", "~lieferung", "~termin",
    ),
    "commercial": (
        "beste", "bester", "bestes", "besten", "~top", "~test", "testsieger", "vergleich", "vs", "erfahrungen",
        "bewertung", "bewertungen", "empfehlung", "alternative", "alternativen", "~kosten", "was kostet", "unterschied",
    ),
    "informational": (
        "wie", "was", "warum", "wieso", "wann", "wo", "wer", "welche", "was ist", "was sind", "was bedeutet",
        "wie funktioniert", "anleitung", "tipps", "ratgeber", "beispiele", "bedeutung", "definition", "ideen", "rezept",
        "rezepte", "ursachen", "symptome", "lernen", "~kurs", "~vorlage", "checkliste", "~angebot und nachfrage",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patient", "patientin", "klient", "betroffene"),
    "clients": ("klient", "kunde", "mandant", "auftraggeber"),
    "therapists": ("therapeut", "therapeutin", "psychotherapeut"),
    "doctors": ("arzt", "ärztin", "mediziner"),
    "nurses": ("pflegekraft", "pflegerin", "krankenschwester"),
    "parents": ("eltern", "mutter", "vater", "erziehungsberechtigte"),
    "families": ("familie", "angehörige"),
    "children": ("kind", "kinder"),
    "teenagers": ("jugendliche", "teenager"),
    "adults": ("erwachsene",),
    "seniors": ("senior", "senioren", "rentner", "ältere menschen"),
    "couples": ("paar", "partner", "ehepartner"),
    "students": ("student", "studierende", "schüler"),
    "teachers": ("lehrer", "lehrerin", "lehrkraft", "dozent"),
    "researchers": ("forscher", "wissenschaftler"),
    "beginners": ("anfänger", "einsteiger", "neuling"),
    "experts": ("experte", "expertin", "fachmann", "profi", "spezialist"),
    "developers": ("entwickler", "programmierer"),
    "marketers": ("vermarkter", "marketer", "werbetreibende"),
    "writers": ("autor", "texter", "blogger", "redakteur"),
    "managers": ("manager", "führungskraft", "leiter"),
    "employers": ("arbeitgeber", "unternehmen"),
    "employees": ("mitarbeiter", "arbeitnehmer", "angestellte", "beschäftigte"),
    "job seekers": ("bewerber", "arbeitssuchende"),
    "business owners": ("unternehmer", "inhaber", "gründer", "selbständige", "selbstständige"),
    "customers": ("kunde", "kundin", "käufer", "verbraucher"),
    "buyers": ("käufer", "kunde"),
    "homeowners": ("hausbesitzer", "eigentümer", "vermieter"),
    "tenants": ("mieter",),
    "travellers": ("reisende", "urlauber", "tourist", "gast"),
    "users": ("nutzer", "anwender", "benutzer"),
    "readers": ("leser", "leserin", "sie", "du"),
    "everyone": ("alle", "jeder", "menschen", "sie"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "jetzt kaufen", "in den warenkorb", "jetzt bestellen", "jetzt buchen", "jetzt anmelden", "jetzt registrieren",
    "kostenlos testen", "termin vereinbaren", "angebot anfordern", "jetzt anfragen", "kontaktieren sie uns",
    "rufen sie uns an", "newsletter abonnieren", "jetzt herunterladen", "mehr erfahren", "jetzt starten",
)  # fmt: skip
"""What buttons say."""
