"""Norwegian cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("viktigheten", "betydningen", "betydning", "viktig", "hvorfor", "rollen"),
    "significance": ("betydning", "betydningen", "hvorfor … viktig", "innvirkning"),
    "tips": (
        "tips", "råd", "gode råd", "triks", "anbefalinger", "retningslinjer", "hvordan", "slik", "# måter",
        "sjekkliste", "feil", "ideer til",
    ),
    "steps": (
        "steg", "trinn", "steg for steg", "trinn for trinn", "slik gjør du", "veiledning", "guide", "fremgangsmåte",
        "instruksjoner",
    ),
    "faq": ("faq", "ofte stilte spørsmål", "spørsmål og svar", "vanlige spørsmål", "^spørsmål$"),
    "definition": ("^hva er", "hva betyr", "definisjon", "begrep", "forklaring"),
    "benefits": ("fordel", "fordeler", "fordelene", "derfor", "grunner til", "hvorfor velge"),
    "drawbacks": ("ulempe", "ulemper", "risiko", "begrensninger", "bivirkninger"),
    "comparison": ("sammenligning", "vs", "kontra", "forskjell", "forskjellen", "forskjeller", "alternativer"),
    "pricing": ("pris", "priser", "kostnader", "hva koster", "hvor mye koster", "gebyrer"),
    "examples": ("eksempel", "eksempler", "casestudie", "i praksis"),
    "conclusion": ("konklusjon", "oppsummering", "sammendrag", "avslutning", "kort sagt"),
    "introduction": ("innledning", "introduksjon", "oversikt", "bakgrunn", "det grunnleggende"),
    "causes": ("årsak", "årsaker", "hvorfor oppstår", "grunner"),
    "symptoms": ("symptom", "symptomer", "tegn"),
    "treatment": ("behandling", "behandlinger", "løsning", "løsninger", "hva hjelper"),
    "types": ("typer", "slags", "ulike", "former for", "varianter"),
    "features": ("egenskaper", "funksjoner", "spesifikasjoner", "hvordan virker", "hvordan fungerer"),
    "requirements": ("krav", "betingelser", "ingredienser", "materialer", "dette trenger du"),
    "reviews": ("anmeldelser", "anmeldelse", "erfaringer", "omtaler"),
    "statistics": ("statistikk", "tall", "fakta", "forskning"),
    "history": ("historie", "opprinnelse", "bakgrunn"),
    "call to action": ("kontakt", "kontakt oss", "bestill", "meld deg på", "neste steg"),
    "location": ("finn frem", "adresse", "åpningstider", "her finner du oss"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("nær meg", "i nærheten", "~nærmeste", "åpent nå", "åpningstider"),
    "navigational": (
        "logg inn", "innlogging", "min side", "min konto", "~kundeservice", "~telefonnummer", "~offisiell",
    ),
    "transactional": (
        "kjøpe", "kjøp", "bestille", "bestill", "til salgs", "~leie", "til leie", "booke", "billig", "billige", "~pris",
        "~priser", "~tilbud", "~rabatt", "rabattkode", "last ned", "~abonnement", "prøv gratis", "~billetter",
        "~butikk",
    ),
    "commercial": (
        "beste", "best", "topp", "~test", "best i test", "anmeldelse", "anmeldelser", "sammenlign", "sammenligning",
        "vs", "alternativ", "alternativer", "hva koster", "forskjell",
    ),
    "informational": (
        "hvordan", "hva", "hva er", "hvorfor", "når", "hvor", "hvem", "hvilken", "betyr", "betydning", "guide", "tips",
        "ideer", "eksempler", "oppskrift", "oppskrifter", "fordeler", "årsaker", "symptomer", "typer", "historie",
        "lær", "~kurs", "mal",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("pasient",),
    "clients": ("klient", "kunde"),
    "therapists": ("terapeut", "psykolog"),
    "doctors": ("lege",),
    "nurses": ("sykepleier",),
    "parents": ("forelder", "foreldre", "mor", "far"),
    "families": ("familie", "pårørende"),
    "children": ("barn",),
    "teenagers": ("tenåring", "ungdom"),
    "adults": ("voksen",),
    "seniors": ("senior", "eldre", "pensjonist"),
    "couples": ("par", "partner"),
    "students": ("student", "elev"),
    "teachers": ("lærer", "underviser"),
    "researchers": ("forsker",),
    "beginners": ("nybegynner",),
    "experts": ("ekspert", "spesialist"),
    "developers": ("utvikler", "programmerer"),
    "writers": ("skribent", "forfatter", "blogger"),
    "managers": ("leder", "sjef"),
    "employers": ("arbeidsgiver", "bedrift"),
    "employees": ("ansatt", "medarbeider"),
    "job seekers": ("jobbsøker", "arbeidssøker"),
    "business owners": ("bedriftseier", "gründer"),
    "customers": ("kunde", "kjøper", "forbruker"),
    "buyers": ("kjøper", "kunde"),
    "homeowners": ("huseier", "boligeier"),
    "tenants": ("leietaker",),
    "travellers": ("reisende", "turist"),
    "users": ("bruker",),
    "readers": ("leser", "du"),
    "everyone": ("alle", "mennesker", "du"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "kjøp nå", "legg i handlekurv", "bestill nå", "book nå", "kontakt oss", "få et tilbud", "meld deg på", "abonner",
    "last ned nå", "prøv gratis", "les mer", "kom i gang", "ring oss",
)  # fmt: skip
"""What buttons say."""
