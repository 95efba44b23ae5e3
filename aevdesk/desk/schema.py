"""The JSON Schema of a case file, with titles and descriptions from the texts."""

from collections.abc import Mapping
from typing import Any, cast

from aevdesk.case.base import Model
from aevdesk.case.model import CASE_VERSION, Case
from aevdesk.rules.outline import declared_fields, form_id
from aevdesk.texts import Texts, text_id


def case_schema(texts: Texts) -> dict[str, Any]:
    """The schema of version CASE_VERSION. Every field that asks something has its label as title."""
    schema = Case.model_json_schema(by_alias=True)
    models = case_models()
    for name, definition in {"Case": schema, **schema.get("$defs", {})}.items():
        model = models.get(name)
        if model is not None:
            _name_fields(model, cast(dict[str, Any], definition), texts)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": texts.say("cli-schema-title", version=CASE_VERSION),
        "description": texts.say("cli-schema-description"),
    } | {k: v for k, v in schema.items() if k not in ("title", "description")}


def case_models() -> Mapping[str, type[Model]]:
    """Every model that a case is made of, by name."""
    return _models(Case, {})


def _name_fields(model: type[Model], definition: dict[str, Any], texts: Texts) -> None:
    definition.pop("description", None)
    for name, (_info, ask) in declared_fields(model).items():
        field = definition.get("properties", {}).get(name.rstrip("_"))
        if field is None:
            continue
        label = text_id("field", form_id(model, name, ask))
        field["title"] = texts.say(label)
        if help_line := texts.help(label):
            field["description"] = help_line


def _models(model: type[Model], found: dict[str, type[Model]]) -> dict[str, type[Model]]:
    if model.__name__ in found:
        return found
    found[model.__name__] = model
    for info in model.model_fields.values():
        for part in _parts(info.annotation):
            _models(part, found)
    return found


def _parts(annotation: Any) -> list[type[Model]]:
    if isinstance(annotation, type):
        kind = cast(type[Any], annotation)
        if issubclass(kind, Model):
            return [kind]
    return [part for inner in getattr(annotation, "__args__", ()) for part in _parts(inner)]
