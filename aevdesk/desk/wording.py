"""Codes into sentences: problems, errors, choices and parties, in the language of the screen."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from aevdesk.case.facts import Party
from aevdesk.case.files import CaseFileError
from aevdesk.case.moment import Moment
from aevdesk.desk.errors import DeskError
from aevdesk.rules.checks.naming import CodeName, FieldName, RoleName, SectionName, Unnamed
from aevdesk.rules.problem import Problem
from aevdesk.store.errors import StoreError
from aevdesk.texts import Texts, text_id
from aevdesk.texts.catalogues import CatalogueError, Catalogues

Actionable = DeskError | StoreError | CaseFileError | CatalogueError
"""What the user can act on: each carries a code, and what fills its sentence."""


class Wording:
    """The words for what rules and errors say by code."""

    def __init__(self, texts: Texts, catalogues: Catalogues) -> None:
        self.texts = texts
        self.catalogues = catalogues

    def problem(self, problem: Problem) -> str:
        """The sentence of a check."""
        return self.texts.say(text_id("check", problem.check), "", **self._params(problem.params))

    def error(self, error: Actionable) -> str:
        """What happened, what is safe and what to do: the sentence of an error."""
        kind, _, name = error.code.partition(".")
        return self.texts.say(f"{kind}-{name}", "", **self._params(error.params))

    def field(self, form_id: str) -> str:
        """The label of a field."""
        return self.texts.say(text_id("field", form_id))

    def section(self, section: str) -> str:
        """The title of a section."""
        return self.texts.say(text_id("section", section))

    def choice(self, catalogue: str, code: str) -> str:
        """The name of a choice; its code where no catalogue knows it."""
        known = self.catalogues.get(catalogue)
        return known.name(code, self.texts.language) if known else code

    def answer(self, catalogue: str, code: str) -> str:
        """The choice as an answer to the question its field asks; where the screen asks in no other words, its name."""
        name = f"answer-{catalogue}-{code}"
        return self.texts.say(name) if self.texts.has(name) else self.choice(catalogue, code)

    def party(self, moment: Moment, party_id: str) -> str:
        """The name of a party with their workplace, or nothing when there is none."""
        party = moment.parties.get(party_id)
        return party_name(party) if party else ""

    def _params(self, params: Mapping[str, object]) -> dict[str, str | int | float | Decimal | date]:
        return {name: self._said(value) for name, value in params.items()}

    def _said(self, value: object) -> str | int | float | Decimal | date:
        match value:
            case FieldName(form_id):
                return self.field(form_id)
            case SectionName(section):
                return self.section(section)
            case CodeName(catalogue, code):
                return self.choice(catalogue, code)
            case RoleName(role):
                return self.texts.say(f"role-{role}")
            case Unnamed(what):
                return self.texts.say(f"unnamed-{what}")
            case str() | int() | float() | Decimal() | date():
                return value
            case _:
                return str(value)


def party_name(party: Party) -> str:
    """A party as they are called on screen: name, and workplace when there is one."""
    return f"{party.name}, {party.org}" if party.name and party.org else party.name or party.org
