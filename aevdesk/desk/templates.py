"""The office's own Word templates: which there are, what is wrong with them, and documents made with them.

They lie in the folder `maler` among what the office has made its own, and are called after the document:
`aktivitetsavtale-nb.docx`, or `aktivitetsavtale.docx` for every language. A template that cannot be used never costs a
document: the shipped one is used, and `trouble` says so.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aevdesk.desk.files import save_file
from aevdesk.documents.content import Content, Kind
from aevdesk.documents.office_templates.fault import Fault, Place
from aevdesk.texts import Language, Texts

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper
    from aevdesk.documents.office_templates.apart import Answer
    from aevdesk.documents.pdf import Press

FOLDER = "maler"
NAMES: dict[str, Kind] = {"vurdering-og-avtale": "complete", "aktivitetsavtale": "agreement"}
LANGUAGES: tuple[Language, ...] = ("nb", "nn")
_SAMPLES = ("01", "04")


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A file in the folder that is called after a document; `language` is None where it serves every language."""

    path: Path
    kind: Kind
    language: Language | None


@dataclass(frozen=True, slots=True)
class Trouble:
    """A template that could not be used, and why. The shipped one was used instead."""

    file: str
    faults: tuple[Fault, ...]


class OfficeTemplates:
    """The templates in one folder. It is looked at each time: what the office changes counts at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.trouble: Trouble | None = None

    def files(self) -> tuple[OwnTemplate, ...]:
        """The templates there are, by name; none where the folder cannot be read."""
        try:
            return self._listed()
        except OSError:
            return ()

    def _listed(self) -> tuple[OwnTemplate, ...]:
        try:
            paths = sorted(path for path in self.folder.iterdir() if path.suffix == ".docx")
        except (FileNotFoundError, NotADirectoryError):
            return ()
        found = (own_template(path) for path in paths)
        return tuple(one for one in found if one is not None)

    def _find(self, kind: str, language: str) -> OwnTemplate | None:
        """The template for a document in a language: its own, else the one for every language."""
        fits = [one for one in self._listed() if one.kind == kind and one.language in (language, None)]
        return max(fits, key=lambda one: one.language is not None, default=None)

    def fill(self, content: Content, press: "Press") -> bytes | None:
        """The document by the office's template; None where there is none, and, with `trouble`, where it fails."""
        from aevdesk.documents.office_templates.apart import fill_apart

        try:
            own = self._find(content.kind, content.language)
        except OSError:
            self.trouble = Trouble(self.folder.name, (Fault("folder-not-read"),))
            return None
        if own is None:
            return None
        try:
            answer = fill_apart(own.path.read_bytes(), content, press)
        except OSError:
            self.trouble = Trouble(own.path.name, (Fault("not-read"),))
            return None
        if not answer.is_usable or not answer.document:
            self.trouble = Trouble(own.path.name, tuple(fault for fault in answer.faults if fault.blocks))
            return None
        return answer.document

    def take_trouble(self) -> Trouble | None:
        """What has gone wrong since this was last asked."""
        trouble, self.trouble = self.trouble, None
        return trouble

    def fingerprint(self) -> str:
        """One hash over the templates there are, for the seal; empty without any."""
        hashes = [f"{one.path.name} {_hash(one.path)}" for one in self.files()]
        return hashlib.sha256("\n".join(hashes).encode()).hexdigest() if hashes else ""


def own_template(path: Path) -> OwnTemplate | None:
    """What a file is a template for, by its name; None for another name."""
    name, _, language = path.stem.rpartition("-")
    if path.stem in NAMES:
        return OwnTemplate(path, NAMES[path.stem], None)
    spoken: Language | None = next((known for known in LANGUAGES if known == language), None)
    return OwnTemplate(path, NAMES[name], spoken) if name in NAMES and spoken else None


def lint_template(data: bytes, kind: Kind, paper: "Paper") -> "Answer":
    """Look at a template and try it on practice cases in both written forms."""
    from aevdesk.documents.office_templates.apart import lint_apart, try_apart

    first = lint_apart(data)
    return try_apart(data, samples(kind, paper), paper.press) if first.is_usable else first


def samples(kind: Kind, paper: "Paper") -> tuple[Content, ...]:
    """A document for each of two fictional cases, with little and with much in it, in bokmål and in nynorsk."""
    from aevdesk.case.moment import Moment
    from aevdesk.desk.demo import demo_cases, story_time
    from aevdesk.desk.ground import load_ground

    made: list[Content] = []
    for demo in (one for one in demo_cases() if one.number in _SAMPLES):
        for language in LANGUAGES:
            case, now = demo.read(), story_time(demo)
            case = case.model_copy(update={"facts": case.facts.model_copy(update={"language_form": language})})
            moment = Moment(case, now.date(), load_ground(paper.catalogues, language, now.date()))
            made.append(paper.content(moment, kind, made=datetime.combine(now.date(), now.timetz()), stage="to_sign"))
    return tuple(made)


def write_example(kind: Kind, language: Language, where: Path) -> None:
    """A template to begin with: the shipped one. OSError; FileExistsError when something lies there already."""
    from aevdesk.documents.shipped import read_template

    data = read_template(f"word/{kind}-{language}.docx")
    where.parent.mkdir(parents=True, exist_ok=True)
    if where.exists():
        raise FileExistsError(where.name)
    save_file(where, data)


def say_fault(fault: Fault, texts: Texts) -> str:
    """A fault in a sentence that says where it is and what to do."""
    near = texts.say("template-near", near=fault.near) if fault.near else ""
    said = texts.say(f"template-fault-{fault.code}", tag=fault.tag, name=fault.name, near=near).strip()
    where = _say_place(fault.place, texts)
    return f"{where}: {said}" if where else said


def say_faults(faults: Sequence[Fault], texts: Texts) -> tuple[str, ...]:
    """Each fault in a sentence, those that block first."""
    return tuple(say_fault(fault, texts) for fault in sorted(faults, key=lambda one: not one.blocks))


def _say_place(place: Place, texts: Texts) -> str:
    if place.part == "file":
        return ""
    part = texts.say(f"template-part-{place.part}")
    cell = texts.say("template-cell", table=place.table, row=place.row, column=place.column) if place.table else ""
    text = f"«{place.text}»" if place.text else ""
    return ", ".join(one for one in (part, cell, text) if one)


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "?"
