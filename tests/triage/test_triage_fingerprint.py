from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model import Excerpt, Finding
from kwaudit.model.fingerprint import digest
from kwaudit.model.value import replace
from kwaudit.triage.fingerprint import fingerprinted

ONE = Finding(
    "KW104", "repeated-nearby", "warning", "a.md", 3, 1, 3, 9, "5 uses within 40 words", phrase="green tea",
    excerpt=Excerpt("Green tea and 5 cups of green tea", ((0, 9),)),
)  # fmt: skip


def print_of(**changes: object) -> str:
    return fingerprinted([replace(ONE, **changes)])[0].fingerprint


def test_lines_messages_and_figures_are_not_in_it():
    moved = print_of(
        line=90, column=4, end_line=91, message="6 uses", excerpt=Excerpt("Green tea and 12 cups of green tea")
    )
    assert moved == print_of()


def test_case_and_space_are_not_in_it():
    assert print_of(excerpt=Excerpt("green  tea — and 5 cups of GREEN tea")) == print_of()


def test_document_code_phrase_and_words_are():
    others = [
        print_of(document="b.md"), print_of(code="KW102"), print_of(phrase="oolong"), print_of(excerpt=Excerpt("Other words")),
    ]  # fmt: skip
    assert len({print_of(), *others}) == 5


def test_a_density_is_about_the_page_and_not_about_the_line_it_shows():
    assert print_of(measured=0.02) == print_of(measured=0.03, excerpt=Excerpt("Another sentence of the page"))


def test_a_finding_without_excerpt_has_one_too():
    assert len(print_of(excerpt=None)) == 16


def test_equals_are_told_apart_by_their_order():
    first, second = fingerprinted([ONE, ONE])
    assert first.fingerprint == print_of()
    assert first.fingerprint != second.fingerprint


def test_it_is_the_same_everywhere():
    assert digest("kwaudit") == "56c0f27c69e80201"


@given(st.text(), st.text())
def test_different_texts_have_different_digests(one, other):
    assert (digest(one) == digest(other)) == (one == other)


def test_nothing_else_of_a_finding_changes():
    full = replace(ONE, measured=0.5, wanted=(0.1, None), silenced="inline", help="less")
    (printed,) = fingerprinted([full])
    assert printed == replace(full, fingerprint=printed.fingerprint)
