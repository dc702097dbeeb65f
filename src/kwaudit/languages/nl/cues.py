"""Dutch cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("belang", "belangrijk", "waarom", "de rol van", "het nut van", "de waarde van", "noodzaak"),
    "significance": ("betekenis", "belang", "impact", "waarom … belangrijk"),
    "tips": (
        "tips", "tip", "advies", "adviezen", "aanbevelingen", "richtlijnen", "trucs", "hoe", "# manieren",
        "checklist", "fouten", "wat te doen", "ideeën voor",
    ),
    "steps": (
        "stap", "stappen", "stap voor stap", "stappenplan", "handleiding", "instructies", "werkwijze", "bereiding",
        "bereidingswijze", "hoe werkt", "zo doe je",
    ),
    "faq": (
        "faq", "veelgestelde vragen", "veel gestelde vragen", "vragen en antwoorden", "veelvoorkomende vragen",
        "^vragen$",
    ),
    "definition": ("^wat is", "^wat zijn", "wat betekent", "definitie", "betekenis van", "begrippen", "uitleg"),
    "benefits": ("voordeel", "voordelen", "pluspunten", "waarom kiezen", "# redenen"),
    "drawbacks": ("nadeel", "nadelen", "risico's", "beperkingen", "minpunten", "bijwerkingen"),
    "comparison": (
        "vergelijking", "vergelijken", "vs", "versus", "verschil", "verschillen", "alternatieven", "welke … beste",
    ),
    "pricing": ("prijs", "prijzen", "kosten", "wat kost", "hoeveel kost", "tarieven", "offerte"),
    "examples": ("voorbeeld", "voorbeelden", "praktijkvoorbeeld", "casestudy", "in de praktijk", "sjabloon"),
    "conclusion": ("conclusie", "samenvatting", "samengevat", "tot slot", "slotwoord", "kortom"),
    "introduction": ("inleiding", "introductie", "overzicht", "achtergrond", "de basis"),
    "causes": ("oorzaak", "oorzaken", "hoe ontstaat", "redenen", "hoe komt"),
    "symptoms": ("symptoom", "symptomen", "klachten", "signalen", "hoe herken"),
    "treatment": ("behandeling", "behandelingen", "oplossing", "oplossingen", "remedies", "wat helpt"),
    "types": ("soorten", "soort", "types", "varianten", "vormen van", "categorieën"),
    "features": ("kenmerken", "eigenschappen", "functies", "specificaties", "hoe werkt"),
    "requirements": ("vereisten", "voorwaarden", "ingrediënten", "benodigdheden", "wat heb je nodig"),
    "reviews": ("reviews", "review", "ervaringen", "beoordelingen", "klantervaringen"),
    "statistics": ("statistieken", "cijfers", "feiten", "onderzoek"),
    "history": ("geschiedenis", "oorsprong", "ontstaan"),
    "call to action": ("contact", "neem contact op", "bestel", "boek nu", "meld je aan", "volgende stappen"),
    "location": ("locatie", "adres", "route", "openingstijden", "waar te koop", "vestigingen"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("bij mij in de buurt", "in de buurt", "~dichtbij", "~dichtstbijzijnde", "nu open", "openingstijden"),
    "navigational": (
        "inloggen", "login", "mijn account", "~klantenservice", "~telefoonnummer", "officiële site", "~contact",
    ),
    "transactional": (
        "kopen", "bestellen", "te koop", "te huur", "huren", "~boeken", "reserveren", "goedkoop", "goedkope", "~prijs",
        "~prijzen", "~aanbieding", "~aanbiedingen", "~korting", "kortingscode", "~offerte", "downloaden", "~abonnement",
        "gratis proberen", "afspraak maken", "~tickets", "~winkel",
    ),
    "commercial": (
        "beste", "~top", "review", "reviews", "ervaringen", "vergelijken", "vergelijking", "vs", "alternatief",
        "alternatieven", "welke … beste", "wat kost", "~kosten", "verschil", "~test",
    ),
    "informational": (
        "hoe", "wat", "wat is", "wat zijn", "waarom", "wanneer", "waar", "wie", "welke", "betekenis", "definitie",
        "gids", "handleiding", "tips", "ideeën", "voorbeelden", "voorbeeld", "recept", "recepten", "voordelen",
        "oorzaken", "symptomen", "soorten", "geschiedenis", "belang", "leren", "~cursus",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patiënt", "cliënt"),
    "clients": ("klant", "cliënt"),
    "therapists": ("therapeut", "psycholoog"),
    "doctors": ("arts", "dokter"),
    "nurses": ("verpleegkundige", "verpleger"),
    "parents": ("ouder", "moeder", "vader"),
    "families": ("familie", "gezin", "naaste"),
    "children": ("kind",),
    "teenagers": ("jongere", "tiener", "puber"),
    "adults": ("volwassene",),
    "seniors": ("senior", "oudere", "gepensioneerde"),
    "couples": ("stel", "partner", "koppel"),
    "students": ("student", "leerling", "scholier"),
    "teachers": ("leraar", "docent", "leerkracht"),
    "researchers": ("onderzoeker", "wetenschapper"),
    "beginners": ("beginner", "starter"),
    "experts": ("expert", "deskundige", "specialist", "professional"),
    "developers": ("ontwikkelaar", "programmeur"),
    "writers": ("schrijver", "auteur", "blogger", "redacteur"),
    "managers": ("manager", "leidinggevende"),
    "employers": ("werkgever", "bedrijf"),
    "employees": ("werknemer", "medewerker"),
    "job seekers": ("sollicitant", "werkzoekende"),
    "business owners": ("ondernemer", "eigenaar", "zzp'er"),
    "customers": ("klant", "koper", "consument"),
    "buyers": ("koper", "klant"),
    "homeowners": ("huiseigenaar", "eigenaar"),
    "tenants": ("huurder",),
    "travellers": ("reiziger", "toerist"),
    "users": ("gebruiker",),
    "readers": ("lezer", "je", "u"),
    "everyone": ("iedereen", "mensen", "je"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "koop nu", "in winkelwagen", "in winkelmand", "bestel nu", "boek nu", "reserveer nu", "neem contact op",
    "vraag een offerte aan", "meld je aan", "schrijf je in", "download nu", "probeer gratis", "maak een afspraak",
    "meer informatie", "begin nu", "bel ons",
)  # fmt: skip
"""What buttons say."""
