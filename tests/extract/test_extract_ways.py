"""One article as HTML, Markdown and text has the same words, however it is marked up."""

import textwrap

import pytest
from extract_readers import main

PARAGRAPH = (
    "Green tea is a drink that many people like, and it is said to be good for the heart as well as for the mind of "
    "those who drink it. Whoever drinks green tea knows the smell of wet leaves."
)

HTML = f"""\
<title>Green Tea Guide</title><article><h1>Green Tea Guide</h1><p>{PARAGRAPH}</p><div><p>Hot water</p><p>{PARAGRAPH}</p>
</div><h2>Benefits</h2><p>Green tea gives:</p><ul><li>health</li><li>taste</li></ul><p>Green tea is also
cheap<a href="#n1">[1]</a>, so try it. Really <a class="b" href="x">get green tea</a> now.</p><p>{PARAGRAPH}</p></article>
"""

MARKDOWN = f"""\
# Green Tea Guide

{PARAGRAPH} :tea:

!!! note "Hot water"
    {PARAGRAPH}

## Benefits {{#b .c}}

Green tea gives:

- health
- taste

Green tea is also cheap[[1]](#n1), so try it. Really [get green tea](x){{ .b }} now.{{# green tea #}}

{PARAGRAPH} %%green tea%%
"""

TEXT = f"""\
Green Tea Guide

{PARAGRAPH}

Hot water

{PARAGRAPH}

Benefits

Green tea gives:
- health
- taste
Green tea is also cheap, so try it. Really get green tea now.

{PARAGRAPH}
"""
WRAPPED = "\n".join(line if line.startswith("-") else textwrap.fill(line, 70) for line in TEXT.split("\n"))
DENSE = "\n".join(filter(None, WRAPPED.split("\n")))


@pytest.mark.parametrize(
    ("text", "kind"),
    [(MARKDOWN, "markdown"), (TEXT, "text"), (WRAPPED, "text"), (DENSE, "text")],
)
def test_the_same_article_has_the_same_blocks(text, kind):
    assert main(text, kind) == main(HTML, "html")
