"""The documents of a case, made in one place for the screen, the command line, signing and the preview."""

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

from aevdesk.case.model import CASE_VERSION
from aevdesk.case.moment import Moment
from aevdesk.documents.build import Stage, build_content
from aevdesk.documents.canonical import canonical_json, content_hash, control_code
from aevdesk.documents.content import Content, Kind
from aevdesk.documents.letter import Letter, LetterKind
from aevdesk.documents.words import Words
from aevdesk.rules.versions import is_sealed
from aevdesk.texts import Language, Texts, load_texts
from aevdesk.texts.catalogues import Catalogues
from aevdesk.version import VERSION

if TYPE_CHECKING:
    from aevdesk.desk.templates import OfficeTemplates
    from aevdesk.documents.letters.sheet import Beside
    from aevdesk.documents.pdf import Density, Press, Spot

Format = Literal["docx", "pdf"]
KINDS: tuple[Kind, ...] = ("complete", "agreement")


class Paper:
    """Content, Word, PDF and page pictures. Safe to use from several threads: each has a press of its own."""

    def __init__(self, catalogues: Catalogues, templates: "OfficeTemplates | None" = None) -> None:
        self._catalogues = catalogues
        self.templates = templates
        self._presses = threading.local()

    def content(self, moment: Moment, kind: Kind, *, made: datetime, stage: Stage, seal: str = "") -> Content:
        """What the document says, in the language of the case. `seal` is the hash of the seal, for a final page."""
        words = Words(self._texts(moment.case.facts.language_form or "nb"), self._catalogues, moment.case)
        code = control_code(seal) if seal else ""
        return build_content(moment, words, kind, made=made, stage=stage, seal_code=code)

    def letter(self, moment: Moment, kind: LetterKind, *, made: datetime, beside: "Beside | None" = None) -> Letter:
        """What a letter or note says, in the language of the case. ValueError when the case lacks what it is about."""
        from aevdesk.documents.letters.build import build_letter

        words = Words(self._texts(moment.case.facts.language_form or "nb"), self._catalogues, moment.case)
        return build_letter(moment, words, kind, made=made, beside=beside)

    def declaration(self, moment: Moment) -> str:
        """What the person says by signing, in the language of the case, as it stands over the name."""
        texts = load_texts(moment.case.facts.language_form or "nb")
        return Words(texts, self._catalogues, moment.case).say("declaration")

    @property
    def catalogues(self) -> Catalogues:
        """The catalogues whose words it prints."""
        return self._catalogues

    @property
    def press(self) -> "Press":
        """The press of the thread that asks."""
        return self._press()

    def canonical(self, content: Content) -> bytes:
        """The bytes of the content that are hashed and sealed."""
        return canonical_json(content)

    def pdf(self, content: Content | Letter) -> bytes:
        """The content as PDF/A-2a and PDF/UA-1. Characters that no font can draw are printed by their number."""
        return self._press().pdf(content).data

    def docx(self, content: Content | Letter) -> bytes:
        """The content as Word; a document by the office's own template where there is one that can be used."""
        from aevdesk.documents.word import render_word

        own = None
        if self.templates is not None and isinstance(content, Content):
            own = self.templates.fill(content, self._press())
        return own or render_word(content, self._press())

    def pages(self, moment: Moment, kind: Kind, ppi: int, *, made: datetime) -> tuple[bytes, ...]:
        """The pages as PNG, as they would print now; the page that was shown to be signed, while it is the same."""
        return self.pictures(self.shown(moment, kind, made=made), ppi)

    def shown(self, moment: Moment, kind: Kind, *, made: datetime) -> Content:
        """What the pages say that are seen beside the form: a draft, or what is being signed while it is the same."""
        is_signed = not is_sealed(moment.case) and self._is_being_signed(moment)
        return self.content(moment, kind, made=made, stage="to_sign" if is_signed else _stage(moment))

    def pictures(self, content: Content | Letter, ppi: float, density: "Density | None" = None) -> tuple[bytes, ...]:
        """The pages of a content as PNG, set as close as they are printed or as `density` says."""
        return self._press().pages_png(content, ppi, density=density).pictures

    def picture(self, content: Content, page: int, ppi: float, density: "Density") -> tuple[bytes, int]:
        """One page (0 = first; the last if there are fewer) of a content as PNG, and how many there are."""
        return self._press().page_png(content, page, ppi, density)

    def density(self, content: Content) -> "Density":
        """How close the lines of a content stand."""
        return self._press().density(content)

    def spots(self, content: Content, density: "Density") -> "tuple[Spot, ...]":
        """Where the fields stand on the pages of a content that is set as close as this."""
        return self._press().spots(content, density)

    def render(self, moment: Moment, kind: Kind, form: Format, *, made: datetime) -> bytes:
        """The document as a file. A version that is not sealed carries UTKAST on each page."""
        content = self.content(moment, kind, made=made, stage=_stage(moment))
        return self.docx(content) if form == "docx" else self.pdf(content)

    def to_sign(self, moment: Moment, kind: Kind, *, made: datetime) -> bytes:
        """The PDF to sign on paper: without UTKAST, with its control code."""
        return self.pdf(self.content(moment, kind, made=made, stage="to_sign"))

    def final_files(self, moment: Moment, seal: str, *, made: datetime) -> dict[str, bytes]:
        """The finished files of a sealed version by name: both documents, as PDF and as Word."""
        contents = {kind: self.content(moment, kind, made=made, stage="final", seal=seal) for kind in KINDS}
        if not moment.has_agreement:
            contents.pop("agreement")
        makers = {"pdf": self.pdf, "docx": self.docx}
        return {f"{kind}.{form}": make(contents[kind]) for kind in contents for form, make in makers.items()}

    def versions(self) -> Mapping[str, str]:
        """What made the document: program, case format, typesetter, and the templates and fonts by their hash."""
        return {
            "program": VERSION,
            "case": str(CASE_VERSION),
            "typst": version("typst"),
            "docxtpl": version("docxtpl"),
            "templates": self._press().fingerprint,
            "office_templates": self.templates.fingerprint() if self.templates is not None else "",
        }

    def content_hash(self, moment: Moment) -> str:
        """The hash of what the case says now, as it would be signed."""
        made = datetime.min.replace(tzinfo=UTC)
        return content_hash(self.content(moment, "complete", made=made, stage="to_sign"))

    def _is_being_signed(self, moment: Moment) -> bool:
        shown = moment.case.signing.preview_hash
        return bool(shown) and self.content_hash(moment) == shown

    def _texts(self, language: Language) -> Texts:
        known: dict[Language, Texts] | None = getattr(self._presses, "texts", None)
        if known is None:
            known = self._presses.texts = {}
        if language not in known:
            known[language] = load_texts(language)
        return known[language]

    def _press(self) -> "Press":
        from aevdesk.documents.pdf import Press

        press: Press | None = getattr(self._presses, "press", None)
        if press is None:
            press = self._presses.press = Press()
        return press


def _stage(moment: Moment) -> Stage:
    return "final" if is_sealed(moment.case) else "draft"
