"""French cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": (
        "importance", "important", "pourquoi", "enjeux", "le rôle de", "l'utilité", "essentiel", "indispensable",
    ),
    "significance": ("importance", "signification", "impact", "portée", "enjeux", "pourquoi … important"),
    "tips": (
        "conseil", "conseils", "astuces", "astuce", "recommandations", "bonnes pratiques", "comment bien", "# façons",
        "lignes directrices", "erreurs à éviter", "que faire", "à éviter", "idées pour", "check list",
    ),
    "steps": (
        "étape", "étapes", "étape par étape", "comment faire", "comment", "mode d'emploi", "tutoriel", "tuto",
        "procédure", "préparation", "instructions", "pas à pas",
    ),
    "faq": (
        "faq", "foire aux questions", "questions fréquentes", "questions fréquemment", "questions courantes",
        "vos questions", "questions réponses", "^questions$",
    ),
    "definition": (
        "qu'est ce que", "qu'est ce qu", "c'est quoi", "définition", "définitions", "que signifie", "que veut dire",
        "glossaire", "comprendre",
    ),
    "benefits": (
        "avantage", "avantages", "bienfaits", "atouts", "points forts", "bénéfices", "pourquoi choisir", "# raisons",
    ),
    "drawbacks": (
        "inconvénient", "inconvénients", "limites", "risques", "points faibles", "effets secondaires", "dangers",
    ),
    "comparison": (
        "comparaison", "comparatif", "vs", "versus", "différence", "différences", "alternative", "alternatives",
        "lequel choisir", "laquelle choisir",
    ),
    "pricing": ("prix", "tarif", "tarifs", "coût", "coûts", "combien coûte", "budget", "honoraires", "devis"),
    "examples": (
        "exemple", "exemples", "étude de cas", "études de cas", "cas pratique", "modèle", "modèles", "en pratique",
        "illustrations",
    ),
    "conclusion": (
        "conclusion", "en conclusion", "pour conclure", "en résumé", "résumé", "à retenir", "en bref",
        "le mot de la fin", "bilan",
    ),
    "introduction": ("introduction", "présentation", "aperçu", "contexte", "généralités", "les bases"),
    "causes": ("cause", "causes", "origine", "d'où vient", "raisons", "facteurs de risque"),
    "symptoms": ("symptôme", "symptômes", "signes", "comment reconnaître", "signaux"),
    "treatment": ("traitement", "traitements", "remèdes", "comment soigner", "solutions", "solution", "soins"),
    "types": ("types", "type de", "formes", "catégories", "sortes", "variétés", "les différents", "les différentes"),
    "features": ("caractéristiques", "fonctionnalités", "fiche technique", "comment ça marche", "fonctionnement"),
    "requirements": (
        "conditions", "prérequis", "ingrédients", "matériel", "ce qu'il faut", "de quoi", "pièces à fournir",
    ),
    "reviews": ("avis", "témoignages", "témoignage", "notre avis", "retours d'expérience"),
    "statistics": ("chiffres", "statistiques", "données", "études", "en chiffres"),
    "history": ("histoire", "historique", "origines", "évolution"),
    "call to action": (
        "contact", "contactez nous", "réservez", "inscrivez", "prendre rendez vous", "prochaines étapes",
    ),
    "location": ("adresse", "plan d'accès", "horaires", "où trouver", "où nous trouver", "près de chez"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": (
        "près de moi", "près de chez moi", "à proximité", "autour de moi", "ouvert maintenant", "~horaires",
        "le plus proche",
    ),
    "navigational": (
        "~connexion", "se connecter", "mon compte", "site officiel", "service client", "numéro de téléphone",
        "~contact", "espace client",
    ),
    "transactional": (
        "acheter", "~achat", "~commander", "réserver", "~réservation", "louer", "~location", "à vendre", "pas cher",
        "~prix", "~tarif", "promo", "~promotion", "code promo", "~soldes", "~devis", "~livraison", "~abonnement",
        "télécharger", "essai gratuit", "~inscription", "~billets",
    ),
    "commercial": (
        "meilleur", "meilleure", "meilleurs", "meilleures", "~top", "avis", "comparatif", "comparaison", "vs",
        "alternative", "alternatives", "quel … choisir", "quelle … choisir", "combien coûte", "~coût", "~test",
        "différence",
    ),
    "informational": (
        "comment", "pourquoi", "qu'est ce que", "c'est quoi", "quand", "où", "qui", "quel", "quelle", "combien",
        "définition", "signification", "guide", "tutoriel", "conseils", "astuces", "idées", "exemple", "exemples",
        "recette", "recettes", "bienfaits", "causes", "symptômes", "apprendre", "~cours", "~formation", "~modèle",
        "importance", "histoire", "~prix nobel", "~prix littéraire",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patient", "patiente", "malade"),
    "clients": ("client", "cliente"),
    "therapists": ("thérapeute", "psychothérapeute", "praticien"),
    "doctors": ("médecin", "docteur"),
    "nurses": ("infirmier", "infirmière"),
    "parents": ("parent", "mère", "père", "maman", "papa"),
    "families": ("famille", "proches"),
    "children": ("enfant",),
    "teenagers": ("adolescent", "ado"),
    "adults": ("adulte",),
    "seniors": ("senior", "retraité", "personne âgée", "personnes âgées"),
    "couples": ("couple", "conjoint", "partenaire"),
    "students": ("étudiant", "étudiante", "élève"),
    "teachers": ("enseignant", "enseignante", "professeur", "formateur"),
    "researchers": ("chercheur", "scientifique"),
    "beginners": ("débutant", "débutante", "novice"),
    "experts": ("expert", "experte", "professionnel", "spécialiste"),
    "developers": ("développeur", "programmeur"),
    "marketers": ("marketeur", "annonceur"),
    "writers": ("rédacteur", "auteur", "blogueur", "écrivain"),
    "managers": ("manager", "responsable", "dirigeant", "cadre"),
    "employers": ("employeur", "entreprise", "recruteur"),
    "employees": ("employé", "salarié", "collaborateur"),
    "job seekers": ("candidat", "demandeur d'emploi"),
    "business owners": ("entrepreneur", "chef d'entreprise", "dirigeant", "indépendant"),
    "customers": ("client", "consommateur", "acheteur"),
    "buyers": ("acheteur", "client"),
    "homeowners": ("propriétaire",),
    "tenants": ("locataire",),
    "travellers": ("voyageur", "touriste", "vacancier"),
    "users": ("utilisateur", "utilisatrice", "usager"),
    "readers": ("lecteur", "lectrice", "vous"),
    "everyone": ("tous", "chacun", "tout le monde", "vous"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "acheter maintenant", "ajouter au panier", "commander maintenant", "réserver maintenant", "réservez",
    "contactez nous", "demander un devis", "inscrivez vous", "abonnez vous", "télécharger", "essai gratuit",
    "prendre rendez vous", "en savoir plus", "commencer maintenant", "je m'inscris",
)  # fmt: skip
"""What buttons say."""
