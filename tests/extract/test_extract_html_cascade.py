"""What hides an element is held against all that its page says of the same property, as browsers do at a desk."""

import pytest
from html_pages import PROSE, TEXT, left, main, page

from kwaudit.extract.css import is_lasting, names, parts, weight

KEYS = "cheap bread best bread"


def seen(head: str, body: str) -> bool:
    return KEYS in main(page(f"<main>{TEXT}{body}</main>", head))


@pytest.mark.parametrize(
    ("style", "hidden"),
    [
        ("<style>{}</style>", True),
        ("<style media=screen>{}</style>", True),
        ("<style media='(min-width:900px)'>{}</style>", True),
        ("<style type='text/css' media=''>{}</style>", True),
        ("<style media=print>{}</style>", False),
        ("<style media='(max-width:600px)'>{}</style>", False),
        ("<style type='text/less'>{}</style>", False),
        ("<noscript><style>{}</style></noscript>", False),
        ("<template><div><style>{}</style></div></template>", False),
        ("<style><!-- {} --></style>", True),
    ],
)
def test_a_sheet_hides_where_a_browser_applies_it(style, hidden):
    assert seen(style.format(".kw{display:none}"), f"<p class=kw>{KEYS}</p>") is not hidden


@pytest.mark.parametrize(
    ("css", "hidden"),
    [
        (".d-none{display:none!important}.kw{display:flex}", True),
        (".d-none{display:none}.kw{display:flex}", False),
        (".kw{display:none!important}#k{display:block}", True),
        ("#k{display:none}.kw{display:block!important}", False),
        (".kw{display:none}.kw{visibility:visible}", True),
        (".kw{visibility:hidden}.kw{display:block}", True),
        (".kw{display:none}@media print{.kw{display:block}}", True),
        (".kw{display:none}@media (max-width:600px){.kw{display:block}}", True),
        (".kw{display:none}@media not print{.kw{display:block}}", False),
        ("@media not all and (min-width:640px){.kw{display:none}}", False),
        (".kw{display:none}</style><style>.kw{display:block}", False),
        (".kw{display:block}</style><style>.kw{display:none}", True),
        ("p{display:none}main p.kw{display:block}", False),
        (".kw:not(.a, .kw, .b){display:none}", False),
        (".a:is(.a, .kw, .b){display:none}", False),
        (".kw:not(.za){display:none}", True),
        ("p:not(.y):last-child{display:none}", True),
        ("p:nth-child(5){display:none}", True),
        ("p:nth-child(6){display:none}", False),
        (":is(.kw, .x){display:none}", True),
        (":root .kw{display:none}", True),
        ("main :last-child{display:none}", True),
        (".kw{display:none}.kw:last-child{display:block}", False),
        (".kw{display:none}.kw:not(.closed){display:block}", False),
        ("[data-k]{display:none}", True),
        ("[data-x]{display:none}", False),
        ("[class^=d-no]{display:none}", True),
        ("[class^=kw]{display:none}", False),
        (r".md\:w{display:none}", True),
        (r".kw{display:none}@media (min-width:768px){.md\:w{display:block}}", False),
        (".kw{text-indent:-9999px}.kw{text-indent:0}", False),
        (".kw{font-size:0}.kw{font-size:1rem}", False),
        (".kw{position:absolute;left:-9999px}.kw{left:0}", False),
        (".kw{position:absolute;left:-9999px}.kw{position:static}", False),
        (".kw{display:none;color:red!important}.kw{display:block}", False),
        (".kw{display:none;display:-ms-flexbox}", True),
        (".kw{display:none!important;display:block}", True),
        ("@supports (display:grid){.kw{display:none}}", True),
        ("@supports not (display:grid){.kw{display:none}}", False),
        ("@layer base{#k{display:none}}.kw{display:block}", False),
        ("@layer a, b;@layer b{.kw{display:none}}@layer a{#k{display:block}}", True),
        ("@keyframes x{from{display:none}}p{color:red}", False),
        (".x{content:'}'}.kw{display:none}", True),
        ("main{color:red;.kw{display:none}}", True),
        ("main{&.x{color:red}.kw{@media print{display:none}}}", False),
        (".kw:hover{display:none}.kw:not(:hover){display:none}.kw:focus{display:none}", False),
        (".kw:checked{display:none}.kw:target{display:none}.kw::before{display:none}", False),
        (".kw{display:none}.kw:hover{display:block}", True),
        ("p:has(b){display:none}", True),
    ],
)
def test_the_declaration_that_wins_decides(css, hidden):
    body = f"<p class='d-none kw md:w' id=k data-k=1><b>{KEYS}</b></p>"
    assert seen(f"<style>{css}</style>", body) is not hidden


@pytest.mark.parametrize("written", ["display:  none", "display : none", "DISPLAY:NONE", "display\n:\n\tnone"])
def test_a_large_sheet_is_searched_however_it_is_written(written):
    filler = "".join(f".x{i}{{margin:{i}px}}" for i in range(400))
    assert not seen(f"<style>{filler}.kw{{{written}}}{filler}</style>", f"<p class=kw>{KEYS}</p>")


@pytest.mark.parametrize(
    ("css", "attributes", "hidden"),
    [
        (".kw{display:none;color:red!important}", "style='display:block'", False),
        (".kw{display:block!important}", "style='display:none'", False),
        (".kw{display:block!important}", "style='display:none!important'", True),
        (".kw{display:block}", "style='display:none'", True),
        ("", "style='display:none !important;display:block'", True),
        ("", "style='display:none;display:nonesuch'", True),
        ("", "style='display:none;display:block'", False),
        (".kw{display:flex}", "hidden", False),
        (".kw{color:red}", "hidden", True),
        ("[hidden]{display:none!important}.kw{display:flex}", "hidden", True),
    ],
)
def test_the_element_has_its_own_word(css, attributes, hidden):
    assert seen(f"<style>{css}</style>", f"<p class=kw {attributes}>{KEYS}</p>") is not hidden


@pytest.mark.parametrize("count", [80, 300])
def test_all_that_a_rule_shows_again_counts(count):
    css = "<style>.t{display:none}.t.active{display:block}</style>"
    body = f"<p class='t active'>{PROSE[0]}</p>" * count
    assert main(page(f"<main>{body}</main>", css)) == [PROSE[0]] * count


@pytest.mark.parametrize(
    ("head", "body", "hidden"),
    [
        ("", f"<details hidden><summary>Q</summary>{KEYS}</details>", True),
        ("", f"<details style='display:none'><summary>Q</summary><p>{KEYS}</p></details>", True),
        ("", f"<details><summary>Q</summary><p>A</p><p hidden>{KEYS}</p></details>", True),
        ("", f"<details><summary>Q</summary><p hidden>{KEYS}</p></details>", True),
        ("", f"<details><summary>Q</summary><p>{KEYS}</p></details>", False),
        (
            "<style>details p{display:none}details[open] p{display:block}</style>",
            f"<details><summary>Q</summary><p>{KEYS}</p></details>",
            False,
        ),
        (
            "<style>details:not([open]) > p{display:none}</style>",
            f"<details><summary>Q</summary><p>{KEYS}</p></details>",
            False,
        ),
    ],
)
def test_details_open_what_they_hide_and_nothing_else(head, body, hidden):
    assert seen(head, body) is not hidden


@pytest.mark.parametrize(
    ("css", "around", "inside", "hidden"),
    [
        ("", "style='visibility:hidden'", "style='visibility:visible'", False),
        ("", "style='visibility:hidden'", "style='visibility:inherit'", True),
        ("", "style='display:none'", "style='display:block'", True),
        (".row{font-size:0}.col{font-size:16px;display:inline-block}", "class=row", "class=col", False),
        (".row{font-size:0}.col{font-size:1em}", "class=row", "class=col", True),
        (".row{text-indent:-9999px}.col{text-indent:0}", "class=row", "class=col", False),
        (".row{visibility:hidden}.col{visibility:visible}.col{visibility:hidden}", "class=row", "class=col", True),
    ],
)
def test_what_shows_itself_inside_hidden_text_counts(css, around, inside, hidden):
    assert seen(f"<style>{css}</style>", f"<div {around}><p {inside}>{KEYS}</p></div>") is not hidden


def test_thousands_of_rules_and_elements_are_read():
    css = "".join(f".a.x{i}{{display:none}}.a.x{i}{{display:block}}.a > *{{display:none}}" for i in range(2_000))
    body = "".join(f"<div class='a x{i}'>" for i in range(2_000))
    assert left(page(f"<main>{TEXT}{body}</main>", f"<style>{css}</style>")) == {}


def test_selectors_are_cut_named_and_weighed():
    assert parts(".a, b:not(.c, d) ,[e='f,g']") == [".a", "b:not(.c, d)", "[e='f,g']"]
    found = [
        names(one) for one in (".a:not(.b)", ":is(.a, b)", r".md\:x", "a[href*='.b c']", "i:first-child", ":not(a)")
    ]
    assert found == [(".a",), (".a", "b"), (".md:x",), ("[href]",), ("i",), ("*",)]
    weighed = [weight(one) for one in (":where(#a) b", "a:not(.b, #c)", "a:nth-child(2)", ":is(a b) > c::before")]
    assert weighed == [(0, 0, 1), (1, 0, 1), (0, 1, 1), (0, 0, 4)]
    assert [is_lasting(one) for one in ("a[href='x:hover']", "a:not(:hover)", "a:first-child", "p::before", r".md\:a")] == [
        True, False, True, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "counted"),
    [
        ("[data-off=true] { display: none }", False),
        ("@media (min-width: 1280px) { [data-off=true] { display: none !important } }", True),
        ("@media (min-width: 300px) { [data-off=true] { display: none !important } }", False),
        ("@media (min-width: 1280px) { .off { display: none !important } }", False),
    ],
)
def test_attributes_that_hide_on_wide_screens_only_hide_what_stands_there_once(rule, counted):
    found = page(f"{TEXT}<p class=off data-off=true>It stands here once.</p>{TEXT}", f"<style>{rule}</style>")
    assert ("It stands here once." in main(found)) is counted


@pytest.mark.parametrize("inside", [".a, .b, .c {", ".a & .b, & {", "{"])
def test_a_sheet_whose_rules_never_end_is_read_in_linear_time_and_memory(inside):
    found = page(f"{TEXT}<p class=a>It stands here once.</p>", f"<style>{inside * 3_000} display: none }}</style>")
    assert "It stands here once." in main(found)


def test_a_sheet_of_thousands_of_attributes_is_read_in_linear_time():
    rules = "".join(f"[data-a{n}] {{ display: none }}" for n in range(5_000))
    body = "".join(f"<p data-a{n}>It stands here once.</p>" for n in range(5_000))
    assert main(page(f"<main>{TEXT}{body}</main>", f"<style>{rules}</style>")) == [*PROSE]
