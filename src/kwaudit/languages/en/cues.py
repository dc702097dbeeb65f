"""English cues: what headings, keyphrases and pages say of the job they do. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WHY_IT_MATTERS = (
    "importance", "important", "significance", "significant", "why … matters", "why … matter", "why it matters",
    "why … essential", "why … crucial", "why … vital", "why … necessary", "why … needed", "why … worth", "why … care",
    "why you should", "why you need", "why we need", "why … need", "the need for", "the role of", "the value of",
    "the power of", "the impact of", "impact of", "the effect of", "the influence of", "what … matters",
    "what … at stake", "why … counts", "why … count",
)  # fmt: skip
"""A section that says why a thing matters serves "Importance" and "Significance" alike: both words are used for it."""

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": _WHY_IT_MATTERS,
    "significance": _WHY_IT_MATTERS,
    "tips": (
        "tips", "tip", "advice", "guideline", "guidelines", "best practice", "best practices", "how to", "how you can",
        "how can i", "how can you", "how can we", "how do i", "how do you", "ways to", "# ways", "ways of", "tricks",
        "hacks", "pointers", "recommendations", "suggestions", "strategies", "techniques", "checklist", "habits",
        "mistakes to avoid", "common mistakes", "what to avoid", "what to do", "what you can do", "what not to do",
        "do's and don'ts", "dos and don'ts", "dos and donts", "rules of thumb", "golden rules", "things to",
        "help yourself", "ideas for",
    ),
    "steps": (
        "step", "steps", "step by step", "how to", "how do i", "how do you", "how can i", "how can you", "instructions",
        "method", "procedure", "process", "the process", "tutorial", "walkthrough", "guide", "directions",
        "getting started", "get started", "preparation", "what happens next",
    ),
    "faq": (
        "faq", "faqs", "frequently asked", "asked questions", "common questions", "popular questions",
        "questions and answers", "q and a", "q a", "questions about", "questions on", "your questions",
        "questions you", "people also ask", "questions answered", "any questions", "^questions$", "questions we",
        "questions people", "we are asked", "we get asked",
    ),
    "definition": (
        "^what is", "^what are", "^what's", "^what does … mean", "^what do … mean", "definition", "definitions",
        "defined", "^defining", "meaning", "meaning of", "explained", "^understanding", "terminology", "glossary",
        "^what … means$", "^what … mean$",
    ),
    "benefits": (
        "benefit", "benefits", "advantage", "advantages", "pros", "upside", "upsides", "perks", "strengths", "gains",
        "why choose", "why use", "reasons to", "# reasons", "what you gain", "what you get", "can help", "helps",
    ),
    "drawbacks": (
        "drawback", "drawbacks", "disadvantage", "disadvantages", "cons", "downside", "downsides", "limitations",
        "limits of", "risks", "risk of", "side effects", "problems with", "pitfalls", "challenges", "weaknesses",
        "when not to",
    ),
    "comparison": (
        "vs", "versus", "comparison", "compare", "compared", "comparing", "comparisons", "alternative", "alternatives",
        "difference between", "differences", "differ", "differs", "which … better", "which … best", "which … right",
        "which one", "best … for", "similarities", "how … compares", "how … compare",
    ),
    "pricing": (
        "price", "prices", "pricing", "cost", "costs", "how much", "fee", "fees", "rates", "our plans", "pricing plans",
        "budget", "packages", "quote", "afford", "affordable",
    ),
    "examples": (
        "example", "examples", "case study", "case studies", "for instance", "samples", "templates", "template",
        "in practice", "in action", "use cases", "use case", "success stories", "stories", "real life", "scenarios",
    ),
    "conclusion": (
        "conclusion", "conclusions", "concluding", "final thoughts", "final word", "final words", "closing thoughts",
        "last words", "in summary", "summary", "summing up", "to sum up", "wrapping up", "wrap up", "in short",
        "takeaway", "takeaways", "bottom line", "in a nutshell", "the verdict", "tl dr",
    ),
    "introduction": (
        "introduction", "intro", "overview", "at a glance", "background", "about this", "the basics", "primer",
    ),
    "causes": (
        "cause", "causes", "what causes", "reasons for", "reason for", "triggers", "risk factors", "origins of",
        "why does", "why do", "where … comes from", "where … come from",
    ),
    "symptoms": (
        "symptom", "symptoms", "signs of", "^signs", "sign of", "warning signs", "red flags", "how to recognise",
        "how to recognize", "how to spot", "how to tell", "how can i tell", "how do i know",
    ),
    "treatment": (
        "treatment", "treatments", "treating", "how to treat", "remedy", "remedies", "cure", "cures", "relief",
        "solutions", "the solution", "how to fix", "fixes", "how to solve",
    ),
    "types": ("types", "type of", "kinds of", "kinds", "categories", "varieties", "forms of", "styles of", "options"),
    "features": ("feature", "features", "specifications", "specs", "what's included", "what is included", "qualities",
                 "characteristics", "how it works", "how … works", "how does … work"),
    "requirements": ("requirements", "requirement", "prerequisites", "what you need", "what you'll need", "ingredients",
                     "materials", "equipment", "tools you need", "before you begin", "before you start", "eligibility"),
    "reviews": ("review", "reviews", "testimonial", "testimonials", "ratings", "what … say", "what … said",
                "our experience", "my experience"),
    "statistics": ("statistics", "stats", "facts", "figures", "by the numbers", "in numbers", "research", "studies",
                   "the evidence", "the science", "data on", "findings"),
    "history": ("history", "origin", "origins", "timeline", "evolution of", "a brief history", "how it began",
                "where … comes from", "where … come from", "where … came from"),
    "call to action": (
        "get in touch", "contact us", "^contact$", "book now", "book a", "book your", "sign up", "join us", "subscribe",
        "start today", "get started today", "request a", "schedule a", "next step", "next steps", "order your",
        "order now", "order today",
    ),
    "location": ("location", "locations", "where to find", "find us", "where we are", "opening hours", "near you",
                 "areas we serve", "service area", "how to get there", "where to buy"),
})  # fmt: skip
"""Role of a section → cues in its heading; a keyword table's "Intent" column is read with the same cues."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": (
        "near me", "near you", "~nearby", "close to me", "~closest", "~nearest", "in my area", "in my city",
        "~around me", "open now", "opening hours", "directions to", "~find a", "~find an", "~near", "~local",
        "~store locator", "~store hours",
    ),
    "navigational": (
        "login", "~log in", "logon", "~sign in", "signin", "my account", "official site", "official website",
        "~website", "~homepage", "~home page", "~customer service", "~phone number", "~contact number",
        "~customer support", "~portal", "www",
    ),
    "transactional": (
        "buy", "~buying", "~purchase", "order online", "~^order", "for sale", "on sale", "coupon", "coupons",
        "promo code", "discount code", "~discount", "~discounts", "~deal", "~deals", "cheap", "cheapest", "~price",
        "~prices", "~pricing", "book a", "book an", "book online", "~^book", "~hire", "~hiring", "~rent", "~rental",
        "for rent", "subscribe", "~subscription", "~download", "free trial", "~sign up", "~register", "~quote",
        "~quotes", "free shipping", "~delivery", "~in stock", "~shop", "~store", "~apply for", "apply online",
        "~appointment", "~tickets", "~clearance", "~wholesale",
    ),
    "commercial": (
        "best", "~top", "top #", "# best", "vs", "versus", "~review", "reviews", "compare", "compared", "comparison",
        "~alternative", "~alternatives", "cheap vs", "what is the best", "what are the best", "which … best",
        "which … better", "is … worth it", "worth it", "pros and cons", "difference between", "recommended", "ranked",
        "ratings", "buyer's guide", "buyers guide", "buying guide", "how much", "how much is", "how much are",
        "how much do", "how much does", "what is the price", "what is the cost", "~cost", "~costs", "affordable",
    ),
    "informational": (
        "how to", "^how to", "how do", "^how do", "how does", "how did", "how can", "^how can", "how is", "how are",
        "how long", "how many", "how often", "how", "what is", "what are", "what does", "what do", "what's", "what to",
        "what", "why is", "why are", "why do", "why does", "why", "when to", "when is", "when", "who is", "who",
        "where is", "where does", "which", "can i", "can you", "~can", "is it", "~is", "~are", "~does", "~do",
        "should i", "should", "guide to", "~guide", "guidelines", "tutorial", "tips for", "tips", "ways to", "ideas",
        "examples", "examples of", "example of", "meaning", "meaning of", "definition", "definition of",
        "best practices", "best practice", "best way to", "best ways to", "best time to", "importance of",
        "importance", "benefits of", "benefits", "causes of", "symptoms of", "symptoms", "signs of", "types of",
        "history of", "facts about", "statistics", "qualities of", "effects of", "recipe", "recipes", "explained",
        "~learn", "~course", "~template", "checklist", "vs meaning", "~book review", "~book reviews", "~book report",
        "~book club", "~book clubs", "~book summary", "~book summaries", "~book ideas", "~deal with", "~deals with",
        "~dealing with", "~near death", "~near miss", "~near field", "~local anesthesia", "~local anaesthesia",
        "~local anesthetic", "~local anaesthetic", "~local government", "~local area network", "~price elasticity",
        "~discount rate", "~purchase order", "~hire purchase", "~shop floor", "~app store", "~order of", "~^store",
        "~stock market", "~literature review", "~peer review", "~cost of living", "~love quotes",
        "~inspirational quotes", "~motivational quotes", "~rental income", "~rent control",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase. The cue with the most words decides; among equals a certain one, one with an
anchor, the order of this table. Uncertain are words of a second meaning, and what stands in the way of them."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patient", "client", "service user", "sufferer"),
    "clients": ("client", "customer", "patient"),
    "therapists": ("therapist", "counsellor", "counselor", "psychotherapist", "clinician", "practitioner"),
    "psychologists": ("psychologist", "psychotherapist", "clinician"),
    "doctors": ("doctor", "physician", "gp", "clinician", "practitioner"),
    "nurses": ("nurse", "nursing staff"),
    "caregivers": ("caregiver", "carer", "care giver", "caretaker"),
    "parents": ("parent", "mother", "father", "mum", "mom", "dad", "guardian"),
    "families": ("family", "relative", "loved one", "household"),
    "children": ("child", "kid", "toddler", "youngster"),
    "teenagers": ("teenager", "teen", "adolescent", "young people"),
    "adults": ("adult", "grown up"),
    "seniors": ("senior", "older adult", "older people", "elderly", "retiree", "pensioner"),
    "couples": ("couple", "partner", "spouse"),
    "students": ("student", "pupil", "learner", "undergraduate"),
    "teachers": ("teacher", "educator", "tutor", "instructor", "lecturer"),
    "researchers": ("researcher", "scientist", "academic", "scholar"),
    "beginners": ("beginner", "newcomer", "novice", "first timer", "starter", "new to"),
    "experts": ("expert", "professional", "specialist"),
    "professionals": ("professional", "practitioner", "expert", "specialist"),
    "developers": ("developer", "programmer", "engineer", "coder"),
    "designers": ("designer",),
    "marketers": ("marketer", "advertiser", "marketing team"),
    "writers": ("writer", "author", "blogger", "copywriter", "editor"),
    "managers": ("manager", "team lead", "leader", "supervisor", "executive"),
    "employers": ("employer", "company", "recruiter", "hiring manager"),
    "employees": ("employee", "worker", "staff", "colleague", "team member"),
    "job seekers": ("job seeker", "applicant", "candidate"),
    "business owners": ("business owner", "owner", "entrepreneur", "small business", "founder"),
    "entrepreneurs": ("entrepreneur", "founder", "business owner", "startup"),
    "freelancers": ("freelancer", "contractor", "self employed"),
    "investors": ("investor", "shareholder", "trader"),
    "customers": ("customer", "client", "buyer", "shopper", "consumer"),
    "buyers": ("buyer", "customer", "shopper", "purchaser"),
    "consumers": ("consumer", "customer", "buyer", "shopper"),
    "shoppers": ("shopper", "customer", "buyer"),
    "sellers": ("seller", "vendor", "retailer", "merchant"),
    "homeowners": ("homeowner", "home owner", "landlord"),
    "tenants": ("tenant", "renter", "lodger"),
    "travellers": ("traveller", "traveler", "tourist", "visitor", "holidaymaker", "passenger"),
    "visitors": ("visitor", "guest", "tourist"),
    "users": ("user", "customer", "visitor"),
    "readers": ("reader", "audience"),
    "athletes": ("athlete", "runner", "player", "sportsperson"),
    "gardeners": ("gardener", "grower", "horticulturist"),
    "cooks": ("cook", "chef", "baker"),
    "pet owners": ("pet owner", "dog owner", "cat owner", "owner"),
    "everyone": ("everyone", "everybody", "anyone", "anybody", "people"),
    "general public": ("public", "everyone", "everybody", "anyone", "people"),
})  # fmt: skip
"""Audience as plans write it, in the plural → the words and phrases, in the singular, that name it on a page."""

SECOND_PERSON = frozenset({
    "you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'll", "you'd",
})  # fmt: skip
"""Words that speak to the reader."""

ADVICE_WORDS = frozenset({
    "must", "should", "shouldn't", "need", "needs", "try", "avoid", "ensure", "remember", "consider", "always", "never",
    "keep", "make", "use", "start", "choose", "ask", "look", "set", "take", "check", "don't", "let", "find", "give",
    "plan", "write", "read", "listen", "learn", "practise", "practice", "recommend", "vital", "essential", "key",
})  # fmt: skip
"""Words by which a list of labels ("Label: …") is known as advice and not as a list of facts."""

CALLS_TO_ACT: tuple[str, ...] = (
    "buy now", "buy online", "add to cart", "add to basket", "add to bag", "order now", "order online", "order today",
    "shop now", "check out now", "sign up", "subscribe now", "subscribe today", "get started", "book now",
    "book a", "book an", "book online", "book your", "reserve your", "request a quote", "get a quote",
    "get your free", "free trial", "free consultation", "free quote", "contact us", "call us", "call now",
    "call today", "download now", "register now", "join now", "join today", "start your", "get in touch",
    "schedule a", "schedule your", "try it free", "try for free", "apply now", "claim your",
)  # fmt: skip
"""What buttons say: phrases that ask the reader to buy, book, call or sign up."""
