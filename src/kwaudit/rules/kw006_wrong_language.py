"""The page says that it is in one language and is plainly in another.

Why: Inflections, sentences and function words are those of the declared language: German read as English finds no
    plural. Screen readers and translators go by the same word.

How it is measured: Scripts and function words of the article's first 4,000 characters, where they leave no doubt: at
    least 15 % function words of the other language, twice those of any further one. Not asked where the language comes
    from the settings or an option, or where the page declares none.

Fix: Correct `lang` (or `language` in front matter), or give the language with `--language`.

Example: `<html lang="en">` over a page in German.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import languages
from kwaudit.model import Rule
from kwaudit.rules.places import PAGE, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where the pipeline found another language than the declared one."""
    if page.contradicted:
        declared, real = (languages.load(code).name for code in (page.language, page.contradicted))
        message = f"the page is declared as {declared} and plainly is {real}; it was counted as {declared}"
        yield found(RULE, page, PAGE, message, help=f"correct its lang, or count with --language {page.contradicted}")


RULE = Rule("KW006", "wrong-language", "note", check, doc=__doc__)
