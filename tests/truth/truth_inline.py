"""Text inside a block, in three notations: the same words written as HTML, as Markdown and as plain text.

A line is a tuple of parts: a string is text as it stands, a pair is (mark, text). No part adds or takes a word.
"""

from __future__ import annotations

from html import escape

HTML = {
    "b": "<b>{}</b>",
    "i": "<em>{}</em>",
    "a": '<a href="/shop/online-therapy" title="online therapy">{}</a>',
    "code": "<code>{}</code>",
    "span": '<span class="x">{}</span>',
    "br": "<br>",
    "wrap": "\n      ",
    "nbsp": "&nbsp;",
    "shy": "&shy;",
    "zwsp": "&#8203;",
    "rsquo": "&rsquo;",
    "eacute": "&eacute;",
    "amp": "&amp;",
    "ndash": "&ndash;",
}
MARKDOWN = HTML | {
    "b": "**{}**",
    "i": "*{}*",
    "a": '[{}](/shop/online-therapy "online therapy")',
    "code": "`{}`",
    "span": "{}",
    "br": "  \n",
    "wrap": "\n",
}
TEXT = {
    "b": "{}", "i": "{}", "a": "{}", "code": "{}", "span": "{}", "br": " ", "wrap": " ", "nbsp": "\u00a0",
    "shy": "\u00ad", "zwsp": "\u200b", "rsquo": "’", "eacute": "é", "amp": "&", "ndash": "–",
}  # fmt: skip


def html(line):
    return _written(line, HTML, lambda text: escape(text, quote=False))


def markdown(line):
    return _written(line, MARKDOWN, str)


def text(line):
    return _written(line, TEXT, str)


def _written(line, marks, plain):
    parts = (line,) if isinstance(line, str) else line
    return "".join(
        plain(part) if isinstance(part, str) else marks[part[0]].format(*map(plain, part[1:])) for part in parts
    )
