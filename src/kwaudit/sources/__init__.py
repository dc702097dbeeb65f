"""From what a user names to documents: files, folders, globs, standard input; bytes to text as a browser would."""

from kwaudit.sources.decode import decode
from kwaudit.sources.find import excluded, find
from kwaudit.sources.found import Found
from kwaudit.sources.load import load, read

__all__ = ["Found", "decode", "excluded", "find", "load", "read"]
