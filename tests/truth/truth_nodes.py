"""Blocks of a page in three notations. A node is (kind, content); the kinds are the keys below.

`raw` is a node written out by hand for each notation; a notation that it lacks cannot hold that trap.
"""

from __future__ import annotations

from functools import partial

import truth_inline as inline

KINDS = ("html", "markdown", "text")


def written(node, kind):
    """Return the source of one node in one notation."""
    name, content = node
    return content[kind] if name == "raw" else WRITERS[kind][name](content)


def can_be(node, kind):
    """Say whether a notation has such a node."""
    return node[0] != "raw" or kind in node[1]


def _html(tag, line):
    return f"<{tag}>{inline.html(line)}</{tag}>"


def _html_list(tag, lines):
    return f"<{tag}>\n" + "\n".join(f"  <li>{inline.html(line)}</li>" for line in lines) + f"\n</{tag}>"


def _html_table(rows):
    body = "\n".join("  <tr>" + "".join(f"<td>{inline.html(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n{body}\n</table>"


def _html_pairs(pairs):
    return "<dl>" + "".join(f"<dt>{inline.html(a)}</dt><dd>{inline.html(b)}</dd>" for a, b in pairs) + "</dl>"


def _markdown_table(rows):
    lines = ["| " + " | ".join(inline.markdown(cell) for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(rows[0]))
    return "\n".join(lines)


def _lines(mark, write, lines):
    return "\n".join(f"{mark}{write(line)}" for line in lines)


def _paragraphs(write, lines):
    return "\n\n".join(write(line) for line in lines)


WRITERS = {
    "html": {
        "p": partial(_html, "p"),
        "h2": partial(_html, "h2"),
        "h3": partial(_html, "h3"),
        "quote": lambda line: f"<blockquote><p>{inline.html(line)}</p></blockquote>",
        "list": partial(_html_list, "ul"),
        "steps": partial(_html_list, "ol"),
        "table": _html_table,
        "pairs": _html_pairs,
        "folded": lambda lines: f"<details><summary>{inline.html(lines[0])}</summary>{_html('p', lines[1])}</details>",
    },
    "markdown": {
        "p": inline.markdown,
        "h2": lambda line: f"## {inline.markdown(line)}",
        "h3": lambda line: f"### {inline.markdown(line)}",
        "quote": lambda line: "> " + inline.markdown(line).replace("\n", "\n> "),
        "list": partial(_lines, "- ", inline.markdown),
        "steps": partial(_lines, "1. ", inline.markdown),
        "table": _markdown_table,
        "pairs": lambda pairs: _paragraphs(inline.markdown, [line for pair in pairs for line in pair]),
        "folded": lambda lines: _paragraphs(inline.markdown, lines),
    },
    "text": {
        "p": inline.text,
        "h2": inline.text,
        "h3": inline.text,
        "quote": inline.text,
        "list": partial(_lines, "- ", inline.text),
        "steps": lambda lines: "\n".join(f"{i}. {inline.text(line)}" for i, line in enumerate(lines, 1)),
        "table": lambda rows: _paragraphs(inline.text, [cell for row in rows for cell in row]),
        "pairs": lambda pairs: _paragraphs(inline.text, [line for pair in pairs for line in pair]),
        "folded": lambda lines: _paragraphs(inline.text, lines),
    },
}
