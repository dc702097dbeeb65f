"""What is kept of a plan from page to page never outlives what it followed from."""

from measure_pages import page, targets

from kwaudit import languages
from kwaudit.model import Settings

PLAN = targets("cup of tea=1-2%", "how to brew")
TEXT = "Warm the pot first."


def test_pages_with_one_plan_share_what_is_known_of_its_targets():
    settings = Settings()
    one, other = (page(text, *PLAN, settings=settings) for text in (TEXT, "A pot of tea. " * 9))
    assert [m.search_intent for m in one.measures] == [m.search_intent for m in other.measures]
    assert one.measures[1].search_intent is other.measures[1].search_intent
    assert one.measures[0].change != other.measures[0].change or one.measures[0].gap != other.measures[0].gap


def test_other_settings_give_other_lengths():
    settings = Settings(formula="yoast")
    longer = Settings(formula="yoast", function_words=("cup",))
    text = "Warm the pot. " * 900
    usual, shorter = (page(text, *PLAN, settings=one).measures[0] for one in (settings, longer))
    assert 0 < usual.change < shorter.change


def test_another_language_gives_other_intents():
    settings, german = Settings(), languages.load("de")
    page(TEXT, *PLAN, settings=settings)
    assert page(TEXT, *PLAN, settings=settings, language=german).measures[1].search_intent.why.startswith("nothing")


def test_another_plan_of_as_many_targets_is_another_plan():
    settings = Settings()
    page(TEXT, *PLAN, settings=settings)
    measured = page(TEXT, *targets("pot", "green tea"), settings=settings).measures
    assert [m.target.phrase for m in measured] == ["pot", "green tea"]
