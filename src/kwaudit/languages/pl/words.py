"""Polish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a aby ach acz aczkolwiek albo ale ależ ani aż bardziej bardzo bo bowiem by byli bym był była było były będą będę będzie
być chce choć ci cię ciebie co cokolwiek coś czasami czasem czego czy czyli dla dlatego do dokąd dość gdy gdyby gdyż
gdzie gdziekolwiek gdzieś go i ich ile im inna inne inny innych iż ja jakaś jakby jaki jakichś jakie jakiś jakkolwiek
jako jakoś je jeden jedna jednak jednakże jedno jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już ją każdy
każda każde kiedy kilka kimś kto ktokolwiek ktoś która które którego której który których którym którzy ku lecz lub ma
mam mają mamy mi miał mimo mieć między mną mnie mogą moi moim moja moje może możliwe można mój mu musi my na nad nam
nami nas nasi nasz nasza nasze naszego naszych natomiast nawet nic nich nie niech niego niej niemu nigdy nim nimi nią
niż no o obok od około on ona one oni ono oraz oto owszem po pod podczas pomimo ponad ponieważ powinien powinna powinno
poza prawie przecież przed przede przedtem przez przy razie również sam sama są się skąd sobie sobą swoje swoją swojego
swoich ta tak taka taki takie także tam te tego tej temu ten też to tobą tobie trzeba tu tutaj twoi twoja twoje twój ty
tych tylko tym tę u w wam wami was wasz wasza wasze we według wiele więc więcej wszyscy wszystkich wszystkie wszystkim
wszystko wtedy wy właśnie wśród z za zapewne zawsze ze znowu znów został została zostało że żaden żadna żadne żeby
"""

ABBREVIATIONS = """
al dr hab inż mgr np m.in n.e nr ok os p pl pn por prof pt r red rys s św tab tel tj tzn tzw ul ur ust w wg wyd zob zł
gr godz min maks mies tyś tys mln mld woj pow gm im ks ww br ub stycz lut mar kwi maj cze lip sie wrz paź lis gru
"""

END_ABBREVIATIONS = """
itd itp etc r n.e sp s.a
"""

QUESTION = """
kto co jaki jaka jakie który która które gdzie kiedy dlaczego czemu jak ile czy skąd dokąd czyj
"""

SECOND = """
ty ciebie ci cię tobie twój twoja twoje twoich pan pani państwo wasz wasza ty
"""

ADVICE = """
warto należy powinieneś powinno unikaj unikać spróbuj wybierz używaj pamiętaj sprawdź ważne zawsze nigdy porada
wskazówka naucz czytaj słuchaj pytaj zrób rozważ
"""
