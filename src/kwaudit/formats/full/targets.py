"""The table of targets: what was declared, what was measured, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import course, declared, mending
from kwaudit.formats.full.gauge import MARK, WIDTH, gauge, strip
from kwaudit.formats.full.pen import VERDICT, cells
from kwaudit.model.measure import ZONES
from kwaudit.model.tokens import EVERY_FORM, FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.table import Table
    from rich.text import Text

    from kwaudit.formats.full.pen import Pen
    from kwaudit.model import Measure
    from kwaudit.model.tokens import Form

WIDE = 110
"""From this width on every fact has a column of its own; below, a target has two rows of figures."""

MOST_ROWS = 500
"""Nobody reads a longer table in a terminal, and each row costs rich about a millisecond."""

LONGEST_WORD = 16
"""A word of a phrase, an intent or an audience is broken only where it is longer."""

LETTERS = dict(zip(ZONES, "TD1HOALS", strict=True))
ZONE_NAMES = ("title", "description", "h1", "headings", "opening", "alt", "link text", "slug")


def draw(measures: Sequence[Measure], forms: Sequence[Form], pen: Pen) -> list[str]:
    """Draw the table in plan order, and a legend of what stands in it."""
    shown = measures[:MOST_ROWS]
    table = _wide(shown, forms) if pen.width >= WIDE else _narrow(shown, forms)
    explained = pen.hang("", legend(shown, forms), 0, "dim")
    more = [f"{len(measures) - len(shown):,} more targets are not shown; -f csv and -f json have them all."]
    return [*pen.table(table), *(more if len(shown) < len(measures) else []), "", *explained]


class Column(NamedTuple):
    """`wraps`: the room that its longest word asks for, 0 for a column that never wraps."""

    name: str
    wraps: int = 0
    right: bool = False


def _table(*columns: Column) -> Table:
    from kwaudit.formats.full.pen import ruled

    table = ruled()
    for column in columns:
        table.add_column(
            column.name,
            justify="right" if column.right else "left",
            no_wrap=not column.wraps,
            min_width=column.wraps or None,
            overflow="fold",
        )
    return table


def _words(name: str, texts: Iterable[str]) -> Column:
    longest = max((cells(word) for text in (name, *texts) for word in one_line(text).split()), default=0)
    return Column(name, min(longest, LONGEST_WORD))


def _wide(measures: Sequence[Measure], forms: Sequence[Form]) -> Table:
    intents, audiences = [intent(one) for one in measures], [audience(one) for one in measures]
    columns = [_words("Keyphrase", [one.target.phrase for one in measures])]
    columns += [_words(name, texts) for name, texts in (("Intent", intents), ("Audience", audiences)) if any(texts)]
    figures = (Column("Declared", right=True), Column("Measured ", right=True), Column(f"{'Range':<{WIDTH + 1}}"))
    table = _table(*columns, *figures, Column("Uses"), Column("Where"), Column("Zones"), Column("Verdict"))
    for one, aim, people in zip(measures, intents, audiences, strict=True):
        texts = [_text(one.target.phrase, "bold")]
        texts += [_text(text) for text, shown in ((aim, any(intents)), (people, any(audiences))) if shown]
        pictures = (_gauge(one), _text(uses(one, forms)), _text(strip(one.spread), "cyan"), _text(zones(one), "dim"))
        table.add_row(
            *texts, _text(declared(one.target.band), "dim"), measured(one).append(" "), *pictures, verdict(one)
        )
    return table


def _narrow(measures: Sequence[Measure], forms: Sequence[Form]) -> Table:
    figures = (Column("Declared", right=True), Column("Measured ", right=True), Column("Range/where "))
    phrases = _words("Keyphrase", [one.target.phrase for one in measures])
    table = _table(phrases, *figures, Column("Uses/zones "), Column("Verdict"))
    for one in measures:
        phrase = _text(one.target.phrase, "bold")
        for line in filter(None, (intent(one), audience(one))):
            phrase.append(f"\n  {one_line(line)}", "dim")
        picture = _gauge(one).append(f"\n{strip(one.spread)}", "cyan")
        counts = _text(uses(one, forms)).append(f"\n{zones(one)}", "dim")
        row = (_text(declared(one.target.band), "dim"), measured(one).append(" "), picture, counts)
        table.add_row(phrase, *row, verdict(one))
    return table


def _text(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text().append(one_line(text), style)


def intent(one: Measure) -> str:
    """Return the intent as declared, else the search intent that was worked out."""
    return one.target.intent or one.search_intent.value


def audience(one: Measure) -> str:
    return ", ".join(one.target.audience)


def measured(one: Measure) -> Text:
    return _text(course(one), VERDICT[one.verdict])


def verdict(one: Measure) -> Text:
    return _text(mending(one), VERDICT[one.verdict])


def _gauge(one: Measure) -> Text:
    from rich.text import Text

    drawn = Text(gauge(one.density, one.target.band), "dim")
    at = drawn.plain.find(MARK)
    if at >= 0:
        drawn.stylize(f"not dim {VERDICT[one.verdict]}", at, at + 1)
    return drawn


def uses(one: Measure, forms: Sequence[Form]) -> str:
    """Return the uses by form: "9 +2 ~1 &3": exact, other counted forms, those not counted, synonyms."""
    by_form = one.count._asdict()
    first, *others = [by_form[form] for form in EVERY_FORM if form in forms] or [0]
    loose = sum(by_form[form] for form in EVERY_FORM if form not in forms)
    parts = [f"{first}", *(f"+{other}" for other in others if other)]
    parts += [f"~{loose}"] * bool(loose) + [f"&{by_form['synonyms']}"] * bool(by_form["synonyms"])
    return " ".join(parts)


def zones(one: Measure) -> str:
    """Return a letter for each zone that holds the phrase, at its own place."""
    return "".join(letter if one.zones.get(zone) else "·" for zone, letter in LETTERS.items())


def legend(measures: Sequence[Measure], forms: Sequence[Form]) -> str:
    """Explain the signs that stand in the table, and no others."""
    shown = " ".join(uses(one, forms) for one in measures)
    known = EVERY_FORM if any(one.count.compound for one in measures) else FORMS
    loose = " or ".join(form for form in known if form not in forms)
    told = [f"Uses: {' '.join([forms[0], *(f'+{form}' for form in forms[1:])])}"] if "+" in shown else []
    told += [f"~ {loose}, not counted"] * ("~" in shown) + ["& synonyms, not counted"] * ("&" in shown)
    told.append("Where: uses in each tenth of the text")
    names = ", ".join(f"{letter} {name}" for letter, name in zip(LETTERS.values(), ZONE_NAMES, strict=True))
    return " · ".join([*told, f"Zones: {names}"])
