"""The kit's own few words, by id, from the texts the application was given."""

from typing import Protocol

from PySide6.QtWidgets import QApplication

_KEPT_AS = "_aevdesk_words"


class Words(Protocol):
    """What the kit needs of `aevdesk.texts`."""

    @property
    def language(self) -> str:
        """nb, nn or en."""
        ...

    def say(self, message: str, /, attribute: str = "", **params: str | int) -> str:
        """The text of an id with its parameters filled in."""
        ...


def use_words(words: Words) -> None:
    """Give the application the texts of the screen language. Widgets made after this speak it."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("the words need a QApplication")
    setattr(app, _KEPT_AS, words)


def say(message: str, **params: str | int) -> str:
    """A text of the kit (`ui-…`) in the screen language; bokmål when no texts were given."""
    return _words().say(message, "", **params)


def language() -> str:
    """The screen language: nb, nn or en."""
    return _words().language


def _words() -> Words:
    found = getattr(QApplication.instance(), _KEPT_AS, None)
    if found is not None:
        return found
    from aevdesk.texts import load_texts

    use_words(load_texts("nb"))
    return _words()
