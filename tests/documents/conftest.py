"""The fictional demo cases, as content, Word and PDF, made once for all tests of the paper."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, get_args

import pytest

from aevdesk import places
from aevdesk.case.files import read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.ground import load_ground
from aevdesk.documents.build import Stage, build_content
from aevdesk.documents.content import Content, Kind, Language
from aevdesk.documents.pdf import Press
from aevdesk.documents.verify import page_texts
from aevdesk.documents.word import render_word
from aevdesk.documents.words import Words
from aevdesk.texts import Texts, load_texts
from aevdesk.texts.catalogues import Catalogues, load_catalogues

DEMO = places.resources() / "demo"
DEMO_CASES: dict[str, dict[str, Any]] = {
    entry["file"].removesuffix(".json"): entry
    for entry in json.loads((DEMO / "index.json").read_text(encoding="utf-8"))["cases"]
}
KINDS: tuple[Kind, ...] = get_args(Kind)


class Paper:
    """Makes documents of cases, with the day of each story as the day of the paper."""

    def __init__(self) -> None:
        self.press = Press()
        self.catalogues: Catalogues = load_catalogues()
        self.texts: Callable[[Language], Texts] = cache(lambda language: load_texts(language, strict=True))
        self.case = cache(self._case)
        self.content = self._once(self._content)
        self.word = self._once(lambda *key: render_word(self.content(*key), self.press))
        self.pdf = self._once(lambda *key: self.press.pdf(self.content(*key)).data)
        self.pages = self._once(lambda *key: page_texts(self.pdf(*key)))

    def _once(self, make: Callable[..., Any]) -> Callable[..., Any]:
        """Make it once for a case, a kind and a language, however many of them are said."""
        made = cache(make)
        return lambda name, kind="complete", language=None: made(name, kind, language or DEMO_CASES[name]["language"])

    def _case(self, name: str) -> Case:
        return read_case((DEMO / f"{name}.json").read_bytes())

    def _content(self, name: str, kind: Kind, language: Language) -> Content:
        return self.of(self.case(name), kind, language, date.fromisoformat(DEMO_CASES[name]["clock"]))

    def of(
        self, case: Case, kind: Kind = "complete", language: Language = "nb", day: date = date(2026, 2, 5),
        stage: Stage = "to_sign",
    ) -> Content:  # fmt: skip
        moment = Moment(case, day, load_ground(self.catalogues, language, day))
        words = Words(self.texts(language), self.catalogues, case)
        return build_content(
            moment, words, kind, made=datetime(day.year, day.month, day.day, 10, 30, tzinfo=UTC), stage=stage
        )


@pytest.fixture(scope="session")
def paper() -> Paper:
    return Paper()


def changed(case: Case, **parts: Any) -> Case:
    """The case with whole parts exchanged, each given as a dict of the fields that differ."""
    updates = {
        name: value if not isinstance(value, dict) else getattr(case, name).model_copy(update=value)
        for name, value in parts.items()
    }
    return case.model_copy(update=updates)


__all__ = ["DEMO_CASES", "KINDS", "Paper", "changed", "paper", "replace"]
