"""turbohtml's C core without the rest of the package: parser, tree, selectors, source locations.

`import turbohtml` brings Markdown rendering, feeds, dates, link cleaning and 20 more modules along, 45 ms that no page
needs here, a tenth of what a script with the usual libraries takes to start. So the package is put in place empty; its
own `__init__` runs when somebody asks it for a name that it does not have yet, which nobody can tell from the start.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from turbohtml import Comment, Element, Node, SelectorSyntaxError, Text, parse, parse_fragment, unescape
else:

    def _postponed(name: str) -> ModuleType:
        """Return a package whose `__init__` runs on the first look at a name that is missing."""
        spec = find_spec(name)
        package = module_from_spec(spec)

        def complete(wanted: str) -> object:
            if wanted.startswith("__"):  # the import system's own questions
                raise AttributeError(wanted)
            del package.__getattr__
            spec.loader.exec_module(package)
            return getattr(package, wanted)

        package.__getattr__ = complete
        return package

    if "turbohtml" not in sys.modules:
        sys.modules["turbohtml"] = _postponed("turbohtml")

    from turbohtml._html import Comment, Element, Node, Text, parse, parse_fragment, unescape
    from turbohtml._internal import _locations  # noqa: F401 -- registers the record types with the core
    from turbohtml._internal._selectors import SelectorSyntaxError

__all__ = ["Comment", "Element", "Node", "SelectorSyntaxError", "Text", "parse", "parse_fragment", "unescape"]
