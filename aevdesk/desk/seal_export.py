"""What leaves the desk for others: a bundle that anyone can check, and a page to be signed elsewhere."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aevdesk.case.files import read_case
from aevdesk.case.model import PERSON
from aevdesk.case.moment import Moment
from aevdesk.desk.errors import DeskError
from aevdesk.desk.files import evidence_name, save_file
from aevdesk.desk.review import obstacles
from aevdesk.desk.seal import build_bundle
from aevdesk.documents.verifier import control_code, sha256
from aevdesk.rules.signers import signers
from aevdesk.texts import Texts, formats, load_texts

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.paper import Paper
    from aevdesk.documents.stamp import Stamp

MANIFEST_FORMAT = "aevdesk-signing-1"
MANIFEST_END = ".signering.json"


def bundle_of(desk: "Desk", case_id: str, number: int) -> bytes:
    """A sealed version as one file: documents, evidence, the verifier, and how to use it. Raises StoreError."""
    version = next(one for one in desk.sealed(case_id) if one.number == number)
    files = {name: desk.sealed_file(case_id, number, name) for name in version.files}
    code = control_code(json.loads(version.seal)["seal_sha256"])
    language = read_case(version.doc).facts.language_form or "nb"
    return build_bundle(files, version.seal, load_texts(language).say("seal-readme", code=code))


def manifest(moment: Moment, pdf: bytes, name: str, content_sha256: str) -> dict[str, Any]:
    """What a signing service needs beside the PDF: which file, who signs, in which order. No id numbers."""
    case = moment.case
    who = [moment.parties[party] for party in signers(moment)]
    return {
        "format": MANIFEST_FORMAT,
        "document": {
            "file": name,
            "sha256": sha256(pdf),
            "media_type": "application/pdf",
            "language": case.facts.language_form or "nb",
            "version": case.doc.number,
            "content_sha256": content_sha256,
            "control_code": control_code(content_sha256),
        },
        "signers": [
            {"order": order, "role": party.kind or "", "name": party.name, "is_person": party.id == PERSON}
            for order, party in enumerate(who, start=1)
        ],
        "order": "as listed: the person first, Nav last",
    }


def to_sign_elsewhere(moment: Moment, paper: "Paper", where: Path, made: datetime) -> Path:
    """Write the PDF to sign and its manifest beside it; returns where the manifest lies.

    DeskError `desk.not_ready` while something blocks signing. OSError.
    """
    if found := obstacles(moment):
        raise DeskError("desk.not_ready", n=len(found))
    content = paper.content(moment, "complete", made=made, stage="to_sign")
    return write_to_sign(moment, paper.pdf(content), sha256(paper.canonical(content)), where)


def write_to_sign(moment: Moment, pdf: bytes, content_sha256: str, where: Path) -> Path:
    """Write this PDF and its manifest."""
    beside = where.with_name(where.stem + MANIFEST_END)
    told = json.dumps(manifest(moment, pdf, where.name, content_sha256), ensure_ascii=False, indent=2)
    save_file(where, pdf)
    save_file(beside, told.encode())
    return beside


def write_with_evidence(pdf: bytes, evidence: str, where: Path) -> None:
    """Write a sealed file or a copy of it, and the evidence beside. OSError."""
    save_file(where, pdf)
    save_file(evidence_name(where), evidence.encode())


def say_stamp(stamp: "Stamp", texts: Texts) -> tuple[str, ...]:
    """What a whole seal shows, and what it does not, a sentence each."""
    when = f"{formats.long_date(stamp.at.date(), texts.language)} {formats.clock(stamp.at.time())}"
    issuer = "stamp-issuer-self" if stamp.is_own_issuer else "stamp-issuer"
    said = [
        texts.say("stamp-whole", name=stamp.name, when=when),
        texts.say(issuer, name=stamp.name, issuer=stamp.issuer),
        texts.say("stamp-fingerprint", fingerprint=stamp.fingerprint),
        texts.say("stamp-means"),
    ]
    return (*said, *(() if stamp.was_valid else (texts.say("stamp-not-valid"),)))
