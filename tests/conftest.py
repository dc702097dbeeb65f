"""For all tests: no example of a property is held to a time, for a busy machine would fail it."""

from hypothesis import settings

settings.register_profile("kwaudit", deadline=None)
settings.load_profile("kwaudit")
