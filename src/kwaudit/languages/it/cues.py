"""Italian cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("importanza", "importante", "perché", "il ruolo di", "valore di", "utilità", "a cosa serve"),
    "significance": ("importanza", "significato", "rilevanza", "impatto", "perché … importante"),
    "tips": (
        "consigli", "consiglio", "trucchi", "suggerimenti", "raccomandazioni", "buone pratiche", "come",
        "linee guida", "# modi", "errori da evitare", "cosa fare", "idee per",
    ),
    "steps": (
        "passo", "passi", "passo dopo passo", "passaggi", "come fare", "istruzioni", "tutorial", "procedura", "guida",
        "preparazione", "procedimento",
    ),
    "faq": ("faq", "domande frequenti", "domande e risposte", "domande comuni", "le vostre domande", "^domande$"),
    "definition": (
        "^cos'è", "^cosa è", "^che cos'è", "^cosa sono", "cosa significa", "definizione", "significato di",
        "glossario",
    ),
    "benefits": (
        "beneficio", "benefici", "vantaggio", "vantaggi", "pro", "punti di forza", "perché scegliere", "# motivi",
    ),
    "drawbacks": (
        "svantaggi", "svantaggio", "contro", "rischi", "limiti", "effetti collaterali", "controindicazioni",
    ),
    "comparison": (
        "confronto", "a confronto", "vs", "versus", "differenza", "differenze", "alternative", "quale scegliere",
    ),
    "pricing": ("prezzo", "prezzi", "costo", "costi", "tariffe", "quanto costa", "quanto costano", "preventivo"),
    "examples": ("esempio", "esempi", "caso di studio", "casi di studio", "casi d'uso", "modelli", "in pratica"),
    "conclusion": (
        "conclusione", "conclusioni", "in conclusione", "in sintesi", "riassunto", "in breve",
        "considerazioni finali",
    ),
    "introduction": ("introduzione", "panoramica", "contesto", "premessa", "le basi"),
    "causes": ("causa", "cause", "origine", "da cosa dipende", "fattori", "motivi"),
    "symptoms": ("sintomo", "sintomi", "segnali", "segni", "come riconoscere", "come capire se"),
    "treatment": ("trattamento", "trattamenti", "cura", "cure", "rimedi", "soluzione", "soluzioni", "come curare"),
    "types": ("tipi", "tipologie", "tipo di", "categorie", "varietà", "forme di"),
    "features": ("caratteristiche", "funzionalità", "specifiche", "come funziona", "scheda tecnica"),
    "requirements": ("requisiti", "ingredienti", "materiali", "cosa serve", "occorrente", "documenti necessari"),
    "reviews": ("recensioni", "recensione", "opinioni", "testimonianze", "esperienze"),
    "statistics": ("statistiche", "dati", "cifre", "numeri", "studi"),
    "history": ("storia", "origini", "evoluzione"),
    "call to action": ("contatti", "contattaci", "prenota", "iscriviti", "richiedi", "prossimi passi"),
    "location": ("dove siamo", "come arrivare", "orari", "dove trovare", "dove comprare", "sede"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("vicino a me", "~vicino", "nelle vicinanze", "più vicino", "in zona", "aperto ora", "~orari"),
    "navigational": (
        "login", "~accedi", "~accesso", "area clienti", "sito ufficiale", "servizio clienti", "numero di telefono",
        "~contatti",
    ),
    "transactional": (
        "comprare", "acquistare", "~acquisto", "~vendita", "in vendita", "~noleggio", "noleggiare", "~affitto",
        "prenotare", "~prenotazione", "~economico", "~economici", "~prezzo", "~prezzi", "~offerta", "~offerte",
        "~sconto", "~sconti", "codice sconto", "~preventivo", "spedizione gratuita", "scaricare", "~abbonamento",
        "prova gratuita", "~biglietti", "~negozio",
    ),
    "commercial": (
        "migliore", "migliori", "~top", "recensioni", "recensione", "opinioni", "confronto", "vs", "alternative",
        "alternativa", "quale scegliere", "quanto costa", "~costo", "differenza",
    ),
    "informational": (
        "come", "cosa", "cos'è", "cosa sono", "perché", "quando", "dove", "chi", "quale", "a cosa serve", "guida",
        "tutorial", "consigli", "trucchi", "idee", "esempi", "esempio", "significato", "definizione", "ricetta",
        "ricette", "benefici", "cause", "sintomi", "tipi", "storia", "importanza", "imparare", "~corso", "~modello",
        "~domanda e offerta",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("paziente", "malato"),
    "clients": ("cliente",),
    "therapists": ("terapeuta", "psicoterapeuta"),
    "doctors": ("medico", "dottore", "dottoressa"),
    "nurses": ("infermiere", "infermiera"),
    "parents": ("genitore", "madre", "padre", "mamma", "papà"),
    "families": ("famiglia", "familiare"),
    "children": ("bambino", "bambina", "figlio"),
    "teenagers": ("adolescente",),
    "adults": ("adulto",),
    "seniors": ("anziano", "pensionato"),
    "couples": ("coppia", "coniuge"),
    "students": ("studente", "studentessa", "alunno"),
    "teachers": ("insegnante", "docente", "professore", "maestra"),
    "researchers": ("ricercatore", "scienziato"),
    "beginners": ("principiante",),
    "experts": ("esperto", "esperta", "professionista", "specialista"),
    "developers": ("sviluppatore", "programmatore"),
    "writers": ("scrittore", "autore", "blogger", "redattore"),
    "managers": ("manager", "dirigente", "responsabile"),
    "employers": ("datore di lavoro", "azienda"),
    "employees": ("dipendente", "lavoratore", "impiegato"),
    "job seekers": ("candidato",),
    "business owners": ("imprenditore", "titolare", "libero professionista"),
    "customers": ("cliente", "consumatore", "acquirente"),
    "buyers": ("acquirente", "cliente"),
    "homeowners": ("proprietario",),
    "tenants": ("inquilino",),
    "travellers": ("viaggiatore", "turista"),
    "users": ("utente",),
    "readers": ("lettore", "lettrice", "tu", "voi"),
    "everyone": ("tutti", "ognuno", "persone"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "acquista ora", "compra ora", "aggiungi al carrello", "ordina ora", "prenota ora", "contattaci",
    "richiedi un preventivo", "iscriviti", "registrati", "abbonati", "scarica ora", "prova gratis", "scopri di più",
    "inizia ora", "chiamaci",
)  # fmt: skip
"""What buttons say."""
