"""Dutch: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
aan aangezien achter al alle alleen allemaal alles als alsof altijd andere anderen anders ben bent beide bij bijna
binnen boven buiten daar daarbij daardoor daarin daarna daarnaast daarom daarop daarvan daarvoor dan dat de der deze
die dit doch door dus doen doet echter een eigenlijk enige hetzelfde inderdaad jezelf misschien moest ongeveer precies
rond tijdens vanuit vanwege vervolgens waarschijnlijk zichzelf één eens eer eerst elk elke en enkele er erg ergens
ervan ervoor even geen geweest gehad hare had hadden heb hebben hebt heeft heel hem hen het hier hierbij hierin hiervan
hiervoor hij hoewel hun iemand iets ieder iedere iedereen ik in indien is ja je jij jou jouw jullie kan kon konden kun
kunnen kunt maar mag mee meer men met mij mijn moet moeten mocht mogen na naar naast nadat niet niemand niets nog noch
nou of om omdat ondanks onder ons onze ook op over per reeds sinds slechts sommige steeds t te tegen ten ter terwijl
toch toe toen tot totdat tussen u uit uw van vanaf vaak veel via verder volgens voor voordat vooral waar waarbij
waardoor waarin waarop waarvan waarvoor wanneer want waren was wat we wel welk welke wie wij wil willen wilt word
worden wordt werd werden ze zelf zelfs zich zij zijn zijne zo zoals zodat zou zouden zal zult zullen zowel
"""

ABBREVIATIONS = """
bv bijv blz ca dhr dr drs evt excl fig ing incl ir jl mevr mr nl nr o.a prof resp st t.a.v t.o.v tel vgl vnl vs z.g
d.w.z m.a.w m.b.t i.p.v i.v.m t.n.v e.d jan feb mrt apr jun jul aug sept okt nov dec mln mld max min
"""

END_ABBREVIATIONS = """
enz etc e.d e.a b.v n.v
"""

QUESTION = """
wie wat waar wanneer waarom hoe welk welke hoeveel waarmee waarheen
"""

SECOND = """
u uw je jij jou jouw jullie
"""

ADVICE = """
moet moeten zou kunt probeer vermijd kies gebruik controleer let vergeet belangrijk altijd nooit tip advies leer lees
luister vraag doe neem denk overweeg
"""
