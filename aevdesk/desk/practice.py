"""The practice case: a demo case as if its talk had been this week, named as practice wherever it is seen."""

import json
import re
from datetime import date, timedelta
from typing import Any, cast

from aevdesk.case.files import canonical_case, read_case
from aevdesk.case.model import Case
from aevdesk.desk.demo import DemoCase, demo_cases
from aevdesk.desk.office import Office
from aevdesk.texts import Texts, formats
from aevdesk.texts.language import Language

_NUMBERS: dict[Language, str] = {"nb": "01", "nn": "14"}
_FIXED = ("birth_date", "national_id", "id")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMERIC = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_WRITTEN = re.compile(r"\b(\d{1,2})\. ([a-z]+)( \d{4})?\b")


def practice_case(today: date, office: Office, texts: Texts) -> Case:
    """A case to practise on, in the office's written form, with all its dates moved so that the talk was this week.

    The person is invented and marked as such in the name, which is on the list, on the screen and on every page.
    """
    number = _NUMBERS.get(office.document_language, _NUMBERS["nb"])
    demo = next(demo for demo in demo_cases() if demo.number == number)
    case = moved(demo, today)
    facts = case.facts
    parties = tuple(
        party.model_copy(update={"name": office.caseworker or party.name, "org": office.name or party.org})
        if party.id == facts.caseworker
        else party
        for party in facts.parties
    )
    name = texts.say("open-practice-name", name=facts.name)
    own = {"name": name, "office": office.name or facts.office, "parties": parties}
    return case.model_copy(update={"facts": facts.model_copy(update=own)})


def moved(demo: DemoCase, today: date) -> Case:
    """A demo case with its dates, in fields and in sentences, moved by whole weeks: its day is in the week to today."""
    by = timedelta(weeks=(today - demo.clock).days // 7)
    told = json.loads(canonical_case(demo.read()))
    return read_case(json.dumps(_moved(told, by, demo.clock)).encode())


def _moved(value: Any, by: timedelta, story: date) -> Any:
    match value:
        case dict():
            table = cast("dict[str, Any]", value)
            return {key: each if key in _FIXED else _moved(each, by, story) for key, each in table.items()}
        case list():
            return [_moved(each, by, story) for each in cast("list[Any]", value)]
        case str() if _ISO.fullmatch(value):
            return (date.fromisoformat(value) + by).isoformat()
        case str():
            return _move_in_sentence(value, by, story)
        case _:
            return value


def _move_in_sentence(words: str, by: timedelta, story: date) -> str:
    months = [formats.month(number, "nb") for number in range(1, 13)]  # nynorsk has the same

    def numeric(found: re.Match[str]) -> str:
        day = date(int(found[3]), int(found[2]), int(found[1])) + by
        return f"{day:%d.%m.%Y}"

    def written(found: re.Match[str]) -> str:
        if found[2] not in months:
            return found[0]
        year = int(found[3]) if found[3] else story.year
        day = date(year, months.index(found[2]) + 1, int(found[1])) + by
        return f"{day.day}. {months[day.month - 1]}" + (f" {day.year}" if found[3] else "")

    return _WRITTEN.sub(written, _NUMERIC.sub(numeric, words))
