"""The words of the form: each field of the model, each section and each choice has its own, and none is left over."""

import ast
import inspect
import re
import typing
from pathlib import Path

import pytest

import aevdesk
from aevdesk.case.ask import Ask
from aevdesk.case.base import Model
from aevdesk.case.model import Case
from aevdesk.rules.outline import SECTIONS
from aevdesk.texts import LANGUAGES, text_id
from aevdesk.texts.limits import read_limits
from aevdesk.texts.words import load_words
from tests.texts.fluent_files import variables

CODE = Path(aevdesk.__file__).parent
SHOWN_WITH_ANOTHER = {
    "tracks",
    "traits",
    "options",
    "areas",
    "review",
    "goal",
    "coop",
    "follow",
    "find_out",
    "worknote",
}
"""Parts that stand inside a section of the outline and have a heading of their own."""

FILLED_BY_THE_OFFICE = {"standard"}
"""The phrase bank, from the catalogue `phrases`."""


def models(kind: object) -> set[type[Model]]:
    if isinstance(kind, type) and issubclass(kind, Model):
        return {kind}
    return set().union(*(models(part) for part in typing.get_args(kind)))


def asks(model: type[Model], seen: set[type[Model]]) -> typing.Iterator[tuple[str, Ask, object]]:
    """Every question of the model: its id in the form, what it asks, and the type of its answer."""
    if model in seen:
        return
    seen.add(model)
    for name, field in model.model_fields.items():
        for ask in (item for item in field.metadata if isinstance(item, Ask)):
            yield ask.id or f"{model.prefix}.{name.rstrip('_')}", ask, field.annotation
        for inner in models(field.annotation):
            yield from asks(inner, seen)


ASKS = {form_id: (ask, answer) for form_id, ask, answer in asks(Case, set())}


def literals(kind: object) -> set[str]:
    if typing.get_origin(kind) is typing.Literal:
        return set(typing.get_args(kind))
    return set().union(*(literals(part) for part in typing.get_args(kind)))


def test_the_walk_finds_the_form():
    assert len(ASKS) > 400
    assert {"facts.national_id", "area.assessment", "health.risk", "step.percent", "measure.question"} <= ASKS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_field_of_the_form_has_a_label(texts, language):
    assert [form_id for form_id in ASKS if not texts[language].has(text_id("field", form_id))] == []


def test_each_label_belongs_to_a_field_of_the_form(texts):
    known = {text_id("field", form_id) for form_id in ASKS}
    assert {name for name in texts["nb"].ids if name.startswith("field-")} - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_section_of_the_form_has_a_title_and_says_its_purpose(texts, language):
    for section in SECTIONS:
        assert texts[language].say(text_id("section", section.id))
        assert texts[language].say(text_id("section", section.id), "purpose")


def test_each_title_belongs_to_a_section_of_the_form(texts):
    known = {text_id("section", section) for section in {s.id for s in SECTIONS} | SHOWN_WITH_ANOTHER}
    assert {name for name in texts["nb"].ids if name.startswith("section-")} - known == set()


def test_each_spoken_question_belongs_to_a_section(texts):
    known = {text_id("question", section.id) for section in SECTIONS} | {"question-area-health-own-history"}
    assert {name for name in texts["nb"].ids if name.startswith("question-")} <= known


def test_a_document_that_speaks_of_the_person_never_says_you(texts):
    """In the third person no printed label speaks to the reader; the person's own words keep their «jeg»."""
    you = re.compile(r"\b(du|deg|din|ditt|dine|di|you|your|yourself)\b", re.IGNORECASE)
    spoken_to = [
        f"{language}: {form_id}"
        for language in LANGUAGES
        for form_id, (ask, _) in ASKS.items()
        if ask.printed and not form_id.startswith(("triage.", "uforetrygd.come_back", "income.", "signing.copy"))
        if you.search(texts[language].printed(text_id("field", form_id), third=True))
    ]
    assert spoken_to == []


def test_each_catalogue_that_a_field_chooses_from_exists(catalogues):
    wanted = {ask.catalogue for ask, _ in ASKS.values() if ask.catalogue}
    assert wanted - set(catalogues) == set()


def test_a_field_with_fixed_answers_offers_just_those(catalogues):
    """Codes that the model knows by name are those of the catalogue: none lacks a name, none cannot be stored."""
    fixed = {
        ask.catalogue: (codes, set(catalogues[ask.catalogue].entries))
        for ask, answer in ASKS.values()
        if ask.catalogue and (codes := literals(answer))
    }
    assert len(fixed) > 20
    assert {name: pair for name, pair in fixed.items() if pair[0] != pair[1]} == {}


def test_each_check_that_rules_can_raise_has_a_sentence(texts):
    raised = set(re.findall(r'@check\(\s*"([A-Z]\d\d)"', "".join(read(CODE / "rules"))))
    assert len(raised) > 20
    assert {code for code in raised if not texts["nb"].has(text_id("check", code))} == set()


def calls(function: ast.FunctionDef, name: str) -> typing.Iterator[ast.Call]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_each_check_fills_just_what_its_sentence_asks_for(entries):
    """Read from the code of the checks: what `found(...)` is given is what the sentence has places for."""
    differing = {}
    for function in (node for text in read(CODE / "rules" / "checks") for node in ast.parse(text).body):
        if isinstance(function, ast.FunctionDef) and function.decorator_list:
            for declared in (call for call in ast.walk(function.decorator_list[0]) if isinstance(call, ast.Call)):
                code = ast.literal_eval(declared.args[0])
                wanted = variables(entries["nb"][text_id("check", code)])
                for call in calls(function, "found"):
                    given = {keyword.arg for keyword in call.keywords} - {"span", "also", "severity"}
                    if None not in given and given != wanted:
                        differing[code] = (given, wanted)
    assert differing == {}


def test_each_word_list_that_rules_ask_for_exists_and_each_list_is_asked_for():
    code = "".join(read(CODE / "rules", CODE / "desk", CODE / "documents"))
    asked = set(re.findall(r'(?:words|pairs)(?:\.get)?[(\[]"(\w+)"', code)) - FILLED_BY_THE_OFFICE
    assert set(load_words("nb").lists) == asked


def test_each_limit_that_rules_ask_for_exists():
    asked = set(re.findall(r'limits?(?:\.get)?[(\[]"(\w+)"', "".join(read(CODE / "rules", CODE / "case"))))
    assert len(asked) > 10
    assert asked - {limit.id for limit in read_limits()} == set()


def test_each_set_of_codes_that_rules_ask_for_exists(catalogues):
    asked = set(re.findall(r'is_in\([^)]*"(\w+)"\)|sets\.get\("(\w+)"', "".join(read(CODE / "rules", CODE / "case"))))
    of_the_office = {"checks_off", "checks_as_advice"}
    assert {name for pair in asked for name in pair if name} - of_the_office <= set(catalogues.sets())


def read(*folders: Path) -> list[str]:
    return [file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.rglob("*.py"))]


def test_models_are_walked_by_their_own_fields_only():
    assert inspect.isclass(Case)
    assert models(Case.model_fields["facts"].annotation) == {type(Case().facts)}
