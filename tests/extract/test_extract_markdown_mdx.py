"""MDX: imports, components and expressions are not text; what stands between tags is."""

import pytest
from extract_readers import keep_the_law, main, read, regions, zones

PAGE = """\
import Note from './note'
import { Cup,
  Pot } from "tea"
export const meta = {
  title: 'Secret',

  tags: [`a ${1}`, "}"], // }
}

# Tea for {count} people

<Note type="tip" data={[1, {a: "}"}]}>
    Some *hot* water
    - one
    - two

    ```js
    const x = {
    ```
</Note>

<Chart
  title="secret"
  rows={[
    1,
  ]}
/>

Read {" "}<b>this</b> {/* secret */}and <Tip text="secret">that</Tip>{' too'}.

{list.map((one) => (
  <li key={one}>Don't count</li>
))}

export default ({children}) => <Layout>{children}</Layout>

The end.
"""


def test_only_text_is_read():
    assert main(PAGE, "mdx") == [
        "Tea for people",
        "Some hot water",
        "one",
        "two",
        "Read this and that too.",
        "The end.",
    ]


def test_code_in_a_component_is_code():
    assert ("pre", "const x = {") in regions(PAGE, "mdx")


def test_runs_equal_their_source():
    article = read(PAGE, "mdx")
    keep_the_law(article, PAGE)
    block = article.blocks[1]
    at = block.text.index("hot")
    assert PAGE[slice(*block.source(at, at + 3))] == "hot"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a < b and c > d", ["a < b and c > d"]),
        (r"\{not\} and \<Not>", ["{not} and <Not>"]),
        ("`{x} <Y>` z", ["{x} <Y> z"]),
        ("one{x}two", ["one two"]),
        ("<Card>One</Card><Card>Two</Card>", ["One Two"]),
        ("<>One</> <a.b>two</a.b>", ["One two"]),
        ("un{closed and <Open", ["un{closed and <Open"]),
        ("a {/* never", ["a {/* never"]),
        ("a {`never", ["a {`never"]),
        ("<Foo bar={ x\n\ny", ["<Foo bar={ x", "y"]),
        ("<Foo <Bar>x</Bar>", ["<Foo x"]),
        ("<https://example.org>", ["https://example.org"]),
        ("import duties rise", ["import duties rise"]),
        ("import a from 'b'\n\n# Tea", ["Tea"]),
        ("import a from 'b'\n# Tea", ["Tea"]),
        ("export const f = () =>\n  1\n\nTea", ["Tea"]),
        ("export const a = {", ["export const a = {"]),
        ("export default x", []),
        ("Tea {x ? 'a' : `b}`} time", ["Tea time"]),
        ("{x /* } */ + '}'}Tea", ["Tea"]),
        ("Tea <br /> time", ["Tea time"]),
    ],
)
def test_small_texts(source, text):
    assert main(source, "mdx") == text
    keep_the_law(read(source, "mdx"), source)


def test_indented_text_is_no_code():
    assert main("<A>\n\n      <B>\n        Deep *text*\n      </B>\n</A>\n\n    Also text\n", "mdx") == [
        "Deep text",
        "Also text",
    ]


def test_html_elements_keep_their_meaning():
    source = (
        "<div style={{display: 'none'}}>\n  Gone\n</div>\n\n<aside {...props}>\n  Beside *it*\n</aside>\n\n"
        '<div className={x}>\n  Here\n</div>\n\n<img src={cup} alt="a cup" />\n\nA <span hidden>x</span> b.\n'
    )
    assert regions(source, "mdx") == [
        ("hidden", "Gone"),
        ("aside", "Beside it"),
        ("main", "Here"),
        ("main", "A b."),
        ("hidden", "x"),
    ]
    assert [z.text for z in read(source, "mdx").zones] == ["a cup"]


def test_an_html_element_inside_a_component_is_set_apart():
    assert main("<Tabs>\n  <div>\n    Text *here*\n  </div>\n</Tabs>", "mdx") == ["Text here"]


def test_comments_in_expressions_hold_directives():
    source = "One.\n\n{/* kwaudit: ignore KW101 */}\n\nTwo {/* kwaudit: ignore */}words.\n"
    found = read(source, "mdx").directives
    assert [(d.text, d.block, source[d.offset]) for d in found] == [("ignore KW101", 1, "{"), ("ignore", 1, "{")]


def test_admonitions_are_read_in_mdx():
    assert main(":::note Title\nBody {x}.\n:::", "mdx") == ["Title", "Body ."]


def test_a_closing_tag_too_many_does_no_harm():
    assert main("</A>\n\nText\n\n<A>\n\n</B>\n</A>\n</A>\nMore", "mdx") == ["Text", "More"]


def test_stray_braces_end_the_search():
    assert len(main("{ " * 200 + "tea", "mdx")) == 1


def test_front_matter_stands_before_mdx():
    article = read("---\ntitle: Tea\n---\n\nimport a from 'b'\n\nText\n", "mdx")
    assert (article.title, article.blocks[0].text) == ("Tea", "Text")


def test_zones_in_a_component():
    assert zones("<Box>\n  ## Inner\n  > said\n</Box>", "mdx") == [("heading", "Inner"), ("quote", "said")]
