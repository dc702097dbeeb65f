"""Shortcodes and tags of site generators are not text."""

import pytest
from extract_readers import keep_the_law, main, read, regions


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Tea {{ site.name }} time", ["Tea time"]),
        ("Tea {{< ref >}}time{{% x %}}", ["Tea time"]),
        ("a {% include x.html a='b' %} b", ["a b"]),
        ("one{{ x }}two", ["one two"]),
        ("{% comment %} not *this* {% endcomment %}that", ["that"]),
        ("{{< note >}}\nInside.\n{{< /note >}}\nOutside.", ["Inside.", "Outside."]),
        ("Text {: .lead #id}", ["Text"]),
        ("{:.lead}\nText", ["Text"]),
        ("[tea]({{ site.url }}/tea) x", ["tea x"]),
        ("{{ open and {% open", ["{{ open and {% open"]),
        ("{{ a }} {{ b", ["{{ b"]),
        ("a {% comment %} b {% x %} c", ["a b c"]),
        ("set {a: 1} and {b}", ["set {a: 1} and {b}"]),
    ],
)
def test_templates(source, text):
    assert main(source) == text
    keep_the_law(read(source), source)


def test_code_keeps_what_looks_like_a_template():
    assert main("`{{ x }}` and ``{% y %}``") == ["{{ x }} and {% y %}"]
    assert regions("```\n{{ x }}\n```\n\n~~~\n{% y %}") == [("pre", "{{ x }}"), ("pre", "{% y %}")]


def test_highlighted_code_is_code():
    source = (
        "{% highlight sh %}\nbrew tea\n{% endhighlight %}\n\n{{< highlight go >}}\npour()\n{{< /highlight >}}\n\nend"
    )
    assert regions(source) == [("pre", "brew tea"), ("pre", "pour()"), ("main", "end")]


def test_admonitions_keep_title_and_text():
    source = ":::tip[Mind *this*]\nHot water.\n:::\n\n::: warning Steam\nIt burns.\n:::\n\n::: {.box}\nIn a box.\n:::\n"
    assert main(source) == ["Mind this", "Hot water.", "Steam", "It burns.", "In a box."]
    keep_the_law(read(source), source)


def test_unmatched_backticks_hide_nothing():
    assert main("a ` b {{ x }} c\n\nd ` e") == ["a ` b c", "d ` e"]


def test_a_longer_fence_holds_a_shorter_one():
    assert regions("````\n```\n{{ x }}\n```\n````\n\n{{ y }}z") == [("pre", "``` {{ x }} ```"), ("main", "z")]
