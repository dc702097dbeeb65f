"""Polish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("znaczenie", "ważne", "ważność", "dlaczego warto", "dlaczego", "rola"),
    "significance": ("znaczenie", "wpływ", "dlaczego … ważne"),
    "tips": (
        "porady", "porada", "wskazówki", "rady", "sposoby", "# sposobów", "zalecenia", "wytyczne", "jak", "błędy",
        "triki", "pomysły na",
    ),
    "steps": (
        "krok", "kroki", "krok po kroku", "instrukcja", "poradnik", "przygotowanie", "sposób przygotowania",
        "jak zrobić",
    ),
    "faq": (
        "faq", "najczęściej zadawane pytania", "najczęstsze pytania", "pytania i odpowiedzi", "często zadawane",
        "^pytania$",
    ),
    "definition": (
        "^co to jest", "^co to", "^czym jest", "^czym są", "co oznacza", "definicja", "pojęcie", "słownik",
    ),
    "benefits": ("korzyści", "zalety", "zaleta", "plusy", "dlaczego warto", "powody"),
    "drawbacks": ("wady", "wada", "minusy", "ryzyko", "ograniczenia", "skutki uboczne"),
    "comparison": ("porównanie", "vs", "kontra", "różnica", "różnice", "alternatywy", "co wybrać", "który wybrać"),
    "pricing": ("cena", "ceny", "cennik", "koszt", "koszty", "ile kosztuje", "opłaty"),
    "examples": ("przykład", "przykłady", "studium przypadku", "w praktyce", "szablon", "wzór"),
    "conclusion": ("podsumowanie", "wnioski", "zakończenie", "na koniec", "w skrócie"),
    "introduction": ("wstęp", "wprowadzenie", "przegląd", "podstawy", "tło"),
    "causes": ("przyczyny", "przyczyna", "powody", "skąd się bierze"),
    "symptoms": ("objawy", "objaw", "oznaki", "jak rozpoznać"),
    "treatment": ("leczenie", "terapia", "rozwiązanie", "rozwiązania", "co pomaga", "domowe sposoby"),
    "types": ("rodzaje", "typy", "rodzaj", "odmiany", "kategorie"),
    "features": ("cechy", "funkcje", "właściwości", "jak działa", "specyfikacja"),
    "requirements": ("wymagania", "warunki", "składniki", "potrzebne", "czego potrzebujesz", "dokumenty"),
    "reviews": ("opinie", "recenzje", "recenzja", "oceny", "doświadczenia"),
    "statistics": ("statystyki", "dane", "liczby", "fakty", "badania"),
    "history": ("historia", "pochodzenie", "geneza"),
    "call to action": ("kontakt", "skontaktuj się", "zamów", "zapisz się", "umów", "kolejne kroki"),
    "location": ("lokalizacja", "adres", "dojazd", "godziny otwarcia", "gdzie kupić"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("blisko mnie", "w pobliżu", "w okolicy", "~najbliższy", "otwarte teraz", "godziny otwarcia"),
    "navigational": (
        "logowanie", "zaloguj", "moje konto", "oficjalna strona", "obsługa klienta", "~infolinia", "numer telefonu",
    ),
    "transactional": (
        "kup", "kupić", "~kupno", "~sprzedaż", "na sprzedaż", "do wynajęcia", "~wynajem", "~rezerwacja", "tani",
        "tanie", "tania", "~cena", "~ceny", "~promocja", "~promocje", "~rabat", "kod rabatowy", "zamówić", "~oferta",
        "pobierz", "~subskrypcja", "za darmo", "~bilety", "~sklep",
    ),
    "commercial": (
        "najlepszy", "najlepsza", "najlepsze", "ranking", "~top", "opinie", "recenzja", "porównanie", "vs",
        "alternatywa", "który wybrać", "ile kosztuje", "koszt", "różnica", "~test",
    ),
    "informational": (
        "jak", "co", "co to jest", "czym jest", "dlaczego", "kiedy", "gdzie", "kto", "jaki", "co oznacza", "znaczenie",
        "poradnik", "porady", "pomysły", "przykłady", "przykład", "przepis", "przepisy", "korzyści", "przyczyny",
        "objawy", "rodzaje", "historia", "nauka", "~kurs", "wzór",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("pacjent", "pacjentka"),
    "clients": ("klient", "klientka"),
    "therapists": ("terapeuta", "psychoterapeuta"),
    "doctors": ("lekarz", "lekarka"),
    "nurses": ("pielęgniarka",),
    "parents": ("rodzic", "matka", "ojciec"),
    "families": ("rodzina", "bliscy"),
    "children": ("dziecko",),
    "teenagers": ("nastolatek", "młodzież"),
    "adults": ("dorosły",),
    "seniors": ("senior", "emeryt"),
    "couples": ("para", "małżeństwo", "partner"),
    "students": ("student", "uczeń"),
    "teachers": ("nauczyciel", "nauczycielka"),
    "researchers": ("badacz", "naukowiec"),
    "beginners": ("początkujący",),
    "experts": ("ekspert", "specjalista"),
    "developers": ("programista", "deweloper"),
    "writers": ("pisarz", "autor", "bloger"),
    "managers": ("menedżer", "kierownik"),
    "employers": ("pracodawca", "firma"),
    "employees": ("pracownik",),
    "job seekers": ("kandydat",),
    "business owners": ("przedsiębiorca", "właściciel"),
    "customers": ("klient", "konsument", "kupujący"),
    "buyers": ("kupujący", "nabywca"),
    "homeowners": ("właściciel",),
    "tenants": ("najemca", "lokator"),
    "travellers": ("podróżny", "turysta"),
    "users": ("użytkownik",),
    "readers": ("czytelnik", "ty"),
    "everyone": ("wszyscy", "każdy", "ludzie"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "kup teraz", "dodaj do koszyka", "zamów teraz", "zarezerwuj teraz", "skontaktuj się", "zapytaj o ofertę",
    "zapisz się", "zarejestruj się", "pobierz teraz", "wypróbuj za darmo", "umów wizytę", "dowiedz się więcej",
    "zadzwoń",
)  # fmt: skip
"""What buttons say."""
