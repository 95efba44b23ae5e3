#!/usr/bin/env python3
"""Says whether a file that aevdesk sealed is exactly what was sealed. Needs Python 3.9 or newer, and nothing else.

This one file is the whole rule: aevdesk imports it, and ships it as it stands beside what was sealed. It opens nothing
but the files named and what lies beside them, writes nothing, and shows nothing of their content.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import unicodedata
import zipfile
from base64 import b32encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

SEAL_FORMAT = "aevdesk-seal-1"
BUNDLE_FORMAT = "aevdesk-bundle-1"
EVIDENCE_END = ".segl.json"
BUNDLE_EVIDENCE = "segl.json"
BUNDLE_LIST = "innhold.json"
USAGE = """Sier om en fil er nøyaktig det som ble forseglet i aevdesk. Trenger bare Python.

    python aevdesk_verify.py FIL [FIL ...] [--kode XXXX-XXXX-XXXX-XXXX]

FIL er en forseglet PDF eller Word-fil med beviset ved siden av (samme navn, slutter på .segl.json), beviset selv, eller
en pakke (.zip). --kode er en kode du leser av papiret. Bare den viser at beviset ikke er laget på nytt.
Svaret er 0: ekte, 1: endret, 2: kan ikke avgjøres."""
_SEALED_KINDS = (".pdf", ".docx", ".png", ".jpg", ".jpeg")
_LARGEST_INTEGER = 2**53 - 1
_LARGEST_FILE = 200_000_000
_DEEPEST = 60
_CODE_BYTES = 10
STAMP_START = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"

SENTENCES = {
    "genuine": "ekte. Filen er nøyaktig det som ble forseglet.",
    "changed": "endret.",
    "undecided": "kan ikke avgjøres.",
    "file": "filen er ikke den som ble forseglet",
    "file-missing": "en fil som ble forseglet, mangler",
    "evidence": "beviset er endret",
    "seal": "forseglingen er endret",
    "content": "innholdet er endret",
    "statements": "signaturene er endret",
    "signed-content": "noen har signert et annet innhold",
    "chain": "koblingen til den forrige versjonen er brutt",
    "code": "koden på papiret hører ikke til denne forseglingen",
    "bundle": "pakken er endret eller pakket om",
    "bundle-unreadable": "pakken er skadet og kan ikke leses",
    "evidence-missing": "beviset (samme navn, slutter på .segl.json) ligger ikke ved siden av filen",
    "evidence-unreadable": "beviset er skadet og kan ikke leses",
    "format-unknown": "forseglingen har et format denne utgaven ikke kjenner",
    "not-sealed": "dette er ikke en fil som aevdesk forsegler",
    "file-unreadable": "filen kan ikke leses",
    "stamped": "foran ligger det som ble forseglet; seglet bakerst kan bare aevdesk selv kontrollere",
    "only-evidence": "beviset henger sammen, men filene det gjelder, ligger ikke ved siden av",
}
"""What each verdict and finding is called, in the one language of this file. aevdesk's own screens have catalogues."""


@dataclass(frozen=True)
class Verification:
    """What a check found: `what` names the parts that differ or are missing, by code; `names` the files concerned."""

    verdict: str
    what: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 genuine, 1 changed, 2 undecided."""
        return ("genuine", "changed", "undecided").index(self.verdict)


class NotCanonicalError(ValueError):
    """The value has no canonical form. `where` is its place; the value itself is never repeated."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{reason} at {where}")
        self.where = where
        self.reason = reason


# Canonical JSON: RFC 8785 over ASCII keys, NFC strings, whole numbers, true, false, null, lists and objects.


def write_canonical(data: object) -> bytes:
    """Return the canonical JSON of plain data (dict, list, str, int, bool, None). Raises NotCanonicalError."""
    _refuse_what_has_no_form(data, "$", 0)
    return json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON of plain data."""
    return sha256(write_canonical(value))


def control_code(hex_hash: str) -> str:
    """The first 80 bits of a hash as sixteen letters and digits in groups of four, as printed on a page."""
    letters = b32encode(bytes.fromhex(hex_hash)[:_CODE_BYTES]).decode()
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def same_code(one: str, other: str) -> bool:
    """Say whether two codes are the same as read off a paper: case, spaces and hyphens do not count."""
    return _bare(one) == _bare(other) != ""


def _bare(code: str) -> str:
    return "".join(c for c in code.upper() if c.isalnum())


def _refuse_what_has_no_form(data: object, where: str, depth: int) -> None:
    if depth > _DEEPEST:
        raise NotCanonicalError(where, "more levels than any seal has")
    if isinstance(data, list):
        for number, item in enumerate(cast("list[object]", data)):
            _refuse_what_has_no_form(item, f"{where}[{number}]", depth + 1)
    elif isinstance(data, dict):
        for key, item in cast("dict[object, object]", data).items():
            if not isinstance(key, str) or not key.isascii():
                raise NotCanonicalError(where, "a key that is not ASCII text")
            _refuse_what_has_no_form(item, f"{where}.{key}", depth + 1)
    else:
        _refuse_value(data, where)


def _refuse_value(data: object, where: str) -> None:
    if isinstance(data, str):
        if unicodedata.normalize("NFC", data) != data or any("\ud800" <= c <= "\udfff" for c in data):
            raise NotCanonicalError(where, "a text that is not in NFC or has a lone surrogate")
    elif isinstance(data, int):
        if abs(data) > _LARGEST_INTEGER:
            raise NotCanonicalError(where, "an integer too large for every reader")
    elif data is not None:
        raise NotCanonicalError(where, f"a value of type {type(data).__name__}")


# The evidence


def read_evidence(text: str) -> dict[str, Any]:
    """The evidence as plain data. ValueError when it is not one JSON object, or has a key twice or a float."""
    read = json.loads(text, object_pairs_hook=_no_double_keys, parse_float=_refuse, parse_constant=_refuse)
    if not isinstance(read, dict):
        raise ValueError("no object")
    return cast("dict[str, Any]", read)


def faults_of_evidence(found: Mapping[str, Any]) -> tuple[str, ...]:
    """The parts of an evidence that do not hold together, by code. KeyError, TypeError for one that lacks a part."""
    seal: dict[str, Any] = found["seal"]
    statements: list[dict[str, Any]] = found["statements"]
    holds = {
        "evidence": digest({k: v for k, v in found.items() if k != "evidence_sha256"}) == found["evidence_sha256"],
        "seal": digest(seal) == found["seal_sha256"],
        "content": digest(found["content"]) == seal["content_sha256"],
        "statements": [digest(one) for one in statements] == seal["statements"],
        "signed-content": all(one["content_sha256"] == seal["content_sha256"] for one in statements),
        "chain": is_chained(seal, found["earlier"]),
    }
    return tuple(code for code, is_so in holds.items() if not is_so)


def is_chained(seal: Mapping[str, Any], earlier: Sequence[Mapping[str, Any]]) -> bool:
    """Say whether each seal names the one before it, of the same document. A chain may begin where others are away."""
    line = [*earlier, seal]
    for number, one in enumerate(line):
        before = line[number - 1] if number else None
        if before is None:
            is_right = one["previous"] is None and one["chain"] in ("first", "elsewhere", "unreadable")
        else:
            is_right = (
                one["chain"] == "linked"
                and one["previous"] == digest(before)
                and one["document"]["id"] == before["document"]["id"]
                and one["document"]["number"] > before["document"]["number"]
            )
        if not is_right:
            return False
    return True


def verify(file: bytes, name: str, evidence_text: str | None, code: str = "") -> Verification:
    """Check one sealed file against its evidence; `name` is what the answer calls it.

    genuine: the bytes and every part of the evidence agree · changed: `what` says which part does not · undecided:
    there is no evidence, or its format is unknown.
    """
    if evidence_text is None:
        return Verification("undecided", ("evidence-missing",))
    found, fault = _opened(evidence_text, code)
    if fault is not None and not found:
        return fault
    what = list(fault.what if fault else ())
    known = set(cast("dict[str, str]", found["files"]).values())
    if sha256(file) not in known:
        if not what and _length_of_sealed(file, known):
            return Verification("undecided", ("stamped",), (name,))
        what.insert(0, "file")
    return Verification("changed", tuple(what), (name,) if "file" in what else ()) if what else Verification("genuine")


def _length_of_sealed(file: bytes, known: set[str]) -> int:
    """How many bytes at the beginning of a PDF are a sealed file with a certificate's seal behind it; 0 for none.

    Whatever else stands behind could show other pages, and is a change.
    """
    so_far, before, mark = hashlib.sha256(), 0, file.find(b"%%EOF")
    while mark >= 0:
        for end in range(mark + 5, min(mark + 8, len(file) + 1)):  # with or without an end of line
            so_far.update(file[before:end])
            before = end
            if so_far.hexdigest() in known:
                return end if file.startswith(STAMP_START, file.find(b" obj\n", end) + 5) else 0
        mark = file.find(b"%%EOF", before)
    return 0


def sealed_part_of(path: Path) -> int:
    """How many bytes of a copy with a certificate's seal are the sealed file itself; 0 where that cannot be told."""
    data, evidence = _read(path), _read(path.with_name(path.stem + EVIDENCE_END))
    found, fault = _opened((evidence or b"").decode("utf-8", "replace"), "")
    return _length_of_sealed(data, set(found["files"].values())) if data and not fault else 0


def _opened(text: str, code: str) -> tuple[dict[str, Any], Verification | None]:
    """The evidence, and what is wrong with it in itself, if anything is."""
    if _is_of_later_seal(text):
        return {}, Verification("undecided", ("format-unknown",))
    try:
        found = read_evidence(text)
        if found["seal"]["format"] != SEAL_FORMAT:
            raise ValueError("no format of a seal")
        what = faults_of_evidence(found)
        codes = (control_code(found["seal"]["content_sha256"]), control_code(found["seal_sha256"]))
        if not all(isinstance(known, str) for known in cast("dict[str, object]", found["files"]).values()):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return {}, Verification("changed", ("evidence-unreadable",))
    if code and not any(same_code(code, known) for known in codes):
        what = (*what, "code")
    return found, Verification("changed", what) if what else None


def _is_of_later_seal(text: str) -> bool:
    """Say whether this is evidence by a later program, of which nothing but the name of its format can be judged.

    One that would hold by our own rules under our own name is ours, with the name changed.
    """
    try:
        found = json.loads(text)
        if not _is_later(found["seal"]["format"], SEAL_FORMAT):
            return False
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return False
    try:
        return bool(faults_of_evidence({**found, "seal": {**found["seal"], "format": SEAL_FORMAT}}))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return True


def _is_later(named: object, known: str) -> bool:
    """Say whether this names a format of the same family as the one known, with another number."""
    family, _, number = named.rpartition("-") if isinstance(named, str) else ("", "", "")
    return named != known and family == known.rpartition("-")[0] and number.isdecimal()


def _no_double_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(_word: str) -> object:
    raise ValueError("a number that is not whole")


# The bundle: a .zip whose every byte follows from what is in it, so that no byte of it can change unseen.


def pack_bundle(files: Mapping[str, bytes]) -> bytes:
    """One bundle of these files (ASCII names), with a list of them. The same files give the same bytes everywhere."""
    listed = {name: sha256(data) for name, data in files.items()}
    inside = {**files, BUNDLE_LIST: write_canonical({"format": BUNDLE_FORMAT, "files": listed})}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(inside):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            package.writestr(entry, inside[name])
    return packed.getvalue()


def is_bundle(data: bytes) -> bool:
    """Say whether this is a bundle, also one that is damaged: nothing in it is compressed, so its marks can be seen."""
    family, seal = (name.rpartition("-")[0].encode() for name in (BUNDLE_FORMAT, SEAL_FORMAT))
    return family in data or (seal in data and BUNDLE_EVIDENCE.encode() in data)


def verify_bundle(data: bytes, code: str = "") -> Verification:
    """Check all of a bundle: its sealed files, its evidence, what else lies in it, and the package itself."""
    inside, damaged = _unpacked(data)
    if inside and _is_later(_format_of_list(inside.get(BUNDLE_LIST, b"")), BUNDLE_FORMAT):
        return Verification("undecided", ("format-unknown",))
    if inside is None or BUNDLE_EVIDENCE not in inside:
        names = tuple(damaged)
        return Verification("changed", ("bundle-unreadable",), names)
    found, fault = _opened(inside[BUNDLE_EVIDENCE].decode("utf-8", "replace"), code)
    if not found or (fault is not None and fault.verdict == "undecided"):
        return fault or Verification("changed", ("evidence-unreadable",))
    what, names = list(fault.what if fault else ()), list(damaged)
    sealed = {n: sha256(d) for n, d in inside.items() if n.lower().endswith(_SEALED_KINDS)}
    known = set(cast("dict[str, str]", found["files"]).values())
    for name, hashed in sealed.items():
        if hashed not in known:
            what.append("file")
            names.append(name)
    if known - set(sealed.values()) and "file" not in what:
        what.append("file-missing")
    if pack_bundle({n: d for n, d in inside.items() if n != BUNDLE_LIST}) != data:
        what.append("bundle")
    if damaged:
        what.insert(0, "file")
    whole = tuple(dict.fromkeys(what))
    return Verification("changed", whole, tuple(dict.fromkeys(names))) if whole else Verification("genuine")


def _format_of_list(listed: bytes) -> object:
    try:
        return json.loads(listed)["format"]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def _unpacked(data: bytes) -> tuple[dict[str, bytes] | None, list[str]]:
    """The files of a bundle by name, and the names of those that are damaged. None for what is no package."""
    inside: dict[str, bytes] = {}
    damaged: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(entry.file_size for entry in package.infolist()) > _LARGEST_FILE:
                return None, damaged
            for entry in package.infolist():
                try:
                    inside[entry.filename] = package.read(entry)
                except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError, EOFError):
                    damaged.append(entry.filename)
    except Exception:  # noqa: BLE001 - a damaged package fails in more ways than zipfile names
        return None, damaged
    return inside, damaged


# Files on a disk


def verify_path(path: Path, code: str = "") -> Verification:
    """Check a bundle, a sealed file with its evidence beside it, or an evidence with its files beside it."""
    data = _read(path)
    if data is None:
        return Verification("undecided", ("file-unreadable",))
    if path.name.endswith(EVIDENCE_END):
        return _verify_beside(path, data.decode("utf-8", "replace"), code)
    if path.suffix.lower() == ".zip" or is_bundle(data):
        return verify_bundle(data, code) if is_bundle(data) else Verification("undecided", ("not-sealed",))
    evidence = _read(path.with_name(path.stem + EVIDENCE_END))
    return verify(data, path.name, None if evidence is None else evidence.decode("utf-8", "replace"), code)


def _verify_beside(path: Path, text: str, code: str) -> Verification:
    """An evidence by itself: what is wrong with it, else what its files beside it say."""
    _, fault = _opened(text, code)
    if fault is not None:
        return fault
    stem = path.name[: -len(EVIDENCE_END)]
    beside = [path.with_name(stem + end) for end in _SEALED_KINDS]
    files = {one.name: data for one in beside if one.is_file() and (data := _read(one)) is not None}
    if not files:
        return Verification("undecided", ("only-evidence",))
    said = {name: verify(data, name, text) for name, data in files.items()}
    wrong = [name for name, one in said.items() if one.verdict == "changed"]
    if wrong:
        return Verification("changed", ("file",), tuple(wrong))
    return next((one for one in said.values() if one.verdict == "undecided"), Verification("genuine"))


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError:
        return None
    return data if len(data) <= _LARGEST_FILE else None


def _told(name: str, found: Verification) -> Iterator[str]:
    yield f"{name}: {SENTENCES[found.verdict]}"
    for code in found.what:
        concerned = f": {', '.join(found.names)}" if code.startswith("file") and found.names else ""
        yield f"  {SENTENCES[code]}{concerned}"


def main(arguments: Sequence[str]) -> int:
    """Check the files named and print what was found; the worst answer is the exit code."""
    files, code = list(arguments), ""
    if "--kode" in files:
        place = files.index("--kode")
        code = " ".join(files[place + 1 : place + 2])
        del files[place : place + 2]
    if not files or any(name.startswith("-") for name in files):
        print(USAGE)  # noqa: T201 - the command's own answer
        return 2
    worst = 0
    for name in files:
        found = verify_path(Path(name), code)
        for line in _told(Path(name).name, found):
            print(line)  # noqa: T201 - the command's own answer
        worst = found.exit_code if worst in (0, 2) and found.exit_code else worst
    return worst


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
