"""What a page is meant for: targets from options, files, front matter, the article's own table and the settings."""

from kwaudit.targets.file import from_file
from kwaudit.targets.option import from_option
from kwaudit.targets.plan import plan

__all__ = ["from_file", "from_option", "plan"]
