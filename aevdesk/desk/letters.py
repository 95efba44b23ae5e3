"""The letters and notes of an open case: which there are, each as a page, a file or a whole folder for the person."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from aevdesk.case.facts import Party
from aevdesk.case.files import write_case
from aevdesk.case.model import Case
from aevdesk.desk.history import happenings, sealed_cases
from aevdesk.desk.paper import Format
from aevdesk.desk.scan import Scan, take_scan
from aevdesk.desk.wording import Wording
from aevdesk.documents.letter import Letter
from aevdesk.documents.letters.build import Offer, offers
from aevdesk.documents.letters.sheet import Beside
from aevdesk.documents.pieces import Passage
from aevdesk.texts import Texts, formats, load_texts

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.session import Session

_SUMS = "SHA256SUMS"


class Letters:
    """The letters of the case that a session has open, on the day the case stands on."""

    def __init__(self, desk: "Desk", session: "Session") -> None:
        self._desk, self._session = desk, session

    def offers(self) -> tuple[Offer, ...]:
        """The letters that the case calls for now, those to the person first."""
        return offers(self._session.moment, has_before=self._before() is not None)

    def write(self, offer: Offer) -> Letter:
        """What the letter says, in the language of the case."""
        moment = self._session.moment
        made = datetime.combine(moment.today, self._desk.clock.now().timetz())
        return self._desk.paper.letter(moment, offer.kind, made=made, beside=self._beside(offer))

    def file(self, offer: Offer, form: Format) -> bytes:
        """The letter as Word or PDF."""
        letter = self.write(offer)
        return self._desk.paper.docx(letter) if form == "docx" else self._desk.paper.pdf(letter)

    def copy_for_person(self) -> Mapping[str, bytes]:
        """All that is kept about the person as files by name: to read, for machines, and a list of their hashes.

        What was sealed is there as it was sealed. Raises StoreError when a sealed file is not what was sealed.
        """
        from aevdesk.desk.schema import case_schema

        case_id, texts = self._session.case_id, self._texts()

        def name(what: str) -> str:
            return texts.say(f"copy-file-{what}")

        files = {
            f"{name('all')}.pdf": self.file(Offer("full_copy"), "pdf"),
            f"{name('all')}.docx": self.file(Offer("full_copy"), "docx"),
            f"{name('case')}.json": write_case(self._session.case).encode(),
            f"{name('fields')}.json": json.dumps(case_schema(texts), ensure_ascii=False, indent=2).encode(),
            f"{name('log')}.json": json.dumps(self._log(), ensure_ascii=False, indent=2).encode(),
        }
        scan = self._scan()
        if scan is not None:
            files[f"{name('sheet')}.{scan.kind}"] = scan.data
        for version in self._desk.sealed(case_id):
            if not version.is_damaged:
                of_version = f"{name('version')}-{version.number}"
                for file in version.files:
                    files[f"{of_version}-{file}"] = self._desk.sealed_file(case_id, version.number, file)
                files[f"{of_version}.segl.json"] = version.seal.encode()
        sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
        return files | {_SUMS: sums.encode()}

    def _scan(self) -> Scan | None:
        """The scan of a signed sheet that lies with the case and is not sealed yet."""
        data = self._desk.drawer.attached(self._session.case_id, "scan")
        return take_scan(data) if data is not None else None

    def others(self) -> tuple[Party, ...]:
        """Those beside the person and Nav of whom something stands in the case: to be judged before it is copied."""
        return tuple(party for party in self._session.case.facts.parties if not party.is_nav)

    def _texts(self) -> Texts:
        return load_texts(self._session.case.facts.language_form or "nb")

    def _before(self) -> Case | None:
        """The last sealed version before this one."""
        earlier = sealed_cases(self._desk.sealed(self._session.case_id))
        return next((case for case in reversed(earlier) if case.doc.number < self._session.case.doc.number), None)

    def _beside(self, offer: Offer) -> Beside:
        found = Beside(row=offer.row)
        if offer.kind == "changes":
            return replace(found, before=self._before())
        if offer.kind == "handover":
            return replace(found, history=self._history())
        if offer.kind == "full_copy":
            return replace(
                found, history=self._history(), versions=tuple(self._versions()), openings=tuple(self._openings())
            )
        return found

    def _history(self) -> tuple[Passage, ...]:
        wording = Wording(self._texts(), self._desk.catalogues)
        versions = sealed_cases(self._desk.sealed(self._session.case_id))
        found = happenings(self._session.case, versions, wording)
        language = wording.texts.language
        return tuple(Passage(formats.long_date(one.day, language), one.words) for one in found)

    def _versions(self) -> Iterator[Passage]:
        texts = self._texts()
        for version in self._desk.sealed(self._session.case_id):
            label = texts.say("doc-copy-version", number=version.number)
            yield Passage(label, formats.long_date(version.sealed_at.date(), texts.language))

    def _openings(self) -> Iterator[tuple[str, ...]]:
        texts = self._texts()
        for row in self._log():
            at = datetime.fromisoformat(row["at"])
            day = formats.long_date(at.date(), texts.language)
            name = f"doc-done-{row['action'].replace('_', '-')}"
            did = texts.say(name) if texts.has(name) else row["action"]
            yield f"{day}, {formats.clock(at.time())}", row["by"], did

    def _log(self) -> list[dict[str, str]]:
        entries = self._desk.drawer.log_entries(self._session.case_id)
        return [{"at": e.at.isoformat(), "by": e.os_user, "action": e.action, "outcome": e.outcome} for e in entries]
