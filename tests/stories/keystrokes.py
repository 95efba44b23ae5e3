"""Hands that only count: the same acts as other hands, told in keys, clicks and thought instead of done."""

from __future__ import annotations

from dataclasses import dataclass, field

KEY, POINT, CLICK, HOME, THINK = 0.20, 1.10, 0.20, 0.40, 1.35
"""Seconds, from Card, Moran and Newell (1980): a key of an average skilled typist (55 words a minute), to point with
the mouse, to press and let go of its button, to move the hand between keyboard and mouse, and a routine thought."""


@dataclass
class Keystrokes:
    """Stands in for `Hands` in a story: nothing is shown, and `seconds` adds up what a skilled hand would need.

    Fields are reached with Tab. What is not a field, such as a section, a button or a choice, is pointed at.
    """

    seconds: float = 0.0
    fields: int = 0
    words: int = 0
    _is_on_mouse: bool = field(default=False, repr=False)

    def type(self, _label: str, words: str, *, nth: int = -1) -> None:
        """A field by Tab, and its words."""
        del nth
        self._take(is_mouse=False)
        self.fields += 1
        self.words += len(words.split())
        self.seconds += THINK + KEY * (1 + len(words))

    def change(self, label: str, words: str) -> None:
        """Open what is proposed, and write something else."""
        self.press(label)
        self.write_over(label, words)

    def write_over(self, label: str, words: str) -> None:
        """Choose all that stands there, and write."""
        self.seconds += 2 * KEY
        self.type(label, words)

    def make(self, label: str, words: str, _new: str, *, nth: int = -1) -> None:
        """A name that is new: type it, arrow down and Enter."""
        self.type(label, words, nth=nth)
        self.seconds += 2 * KEY

    def choose(self, _label: str, *choices: str, nth: int = -1) -> None:
        """One click for each choice."""
        del nth
        self.fields += 1
        for _ in choices:
            self._point()

    def tick(self, _words: str) -> None:
        """A click that answers something."""
        self.fields += 1
        self._point()

    choose_card = tick

    def press(self, _words: str) -> None:
        """A click that only opens or leads somewhere."""
        self._point()

    go_to = open_seen = press

    def want(self, label: str) -> None:
        """«Legg til …», and the field in its list."""
        self.press("Legg til …")
        self.press(label)

    def _point(self) -> None:
        self._take(is_mouse=True)
        self.seconds += THINK + POINT + CLICK

    def _take(self, *, is_mouse: bool) -> None:
        if is_mouse is not self._is_on_mouse:
            self._is_on_mouse = is_mouse
            self.seconds += HOME
