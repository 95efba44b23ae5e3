"""The verifier: whatever is changed in what was sealed is found, and the one file alone finds the same."""

import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from aevdesk.documents import verifier
from aevdesk.documents.verifier import (
    SENTENCES,
    control_code,
    digest,
    is_bundle,
    pack_bundle,
    verify,
    verify_bundle,
    verify_path,
)
from aevdesk.texts import load_texts
from tests.seal.conftest import SCAN, Kept


def forged(evidence: str, change: Callable[[dict[str, Any]], None], *, knowing: bool = True) -> str:
    """The evidence with a change in it, and every hash made again that a forger without the paper can make again."""
    found = json.loads(evidence)
    change(found)
    if knowing:
        found["evidence_sha256"] = digest({k: v for k, v in found.items() if k != "evidence_sha256"})
    return json.dumps(found)


def test_what_was_sealed_is_genuine_file_by_file_and_as_a_bundle(kept: Kept):
    for document in (kept.first, kept.second):
        for name, data in document.files.items():
            assert verify(data, name, document.evidence) == verifier.Verification("genuine")
    assert verify_bundle(kept.bundle(1)) == verify_bundle(kept.bundle(2)) == verifier.Verification("genuine")


def test_each_random_byte_that_is_changed_is_found_by_the_program_and_by_the_file_alone(
    kept: Kept, many_bytes: int, tmp_path: Path
):
    source = random.Random(20261122)
    targets = {**kept.second.files, "x.segl.json": kept.second.evidence.encode(), "x.zip": kept.bundle()}
    alone: dict[str, str] = {}
    for number in range(many_bytes):
        name = source.choice(sorted(targets))
        data = bytearray(targets[name])
        data[source.randrange(len(data))] ^= source.randrange(1, 256)
        kind = name.partition(".")[2]
        file = tmp_path / f"{number}.{kind}"
        file.write_bytes(bytes(data))
        if kind in ("segl.json", "zip"):
            (tmp_path / f"{number}.pdf").write_bytes(targets["complete.pdf"])
        else:
            (tmp_path / f"{number}.segl.json").write_text(kept.second.evidence, encoding="utf-8")
        found = verify_path(file)
        assert found.verdict == "changed", (number, name, found)
        alone[file.name] = found.verdict
    said = run_alone(kept, tmp_path, sorted(alone))
    assert {name: verdict_in(line) for name, line in said.items()} == alone


def run_alone(kept: Kept, folder: Path, names: list[str], *more: str) -> dict[str, str]:
    """The verifier as it lies in a bundle, run by a Python that sees its standard library and nothing else."""
    with zipfile.ZipFile(BytesIO(kept.bundle())) as package:
        script = folder / "verifier" / "aevdesk_verify.py"
        script.parent.mkdir(exist_ok=True)
        script.write_bytes(package.read("aevdesk_verify.py"))
    command = [sys.executable, "-I", "-S", str(script), *more, *(str(folder / name) for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False)
    assert done.stderr == ""
    return {line.partition(": ")[0]: line.partition(": ")[2] for line in done.stdout.splitlines() if line[:1] != " "}


def verdict_in(line: str) -> str:
    return next(verdict for verdict in ("genuine", "changed", "undecided") if line == SENTENCES[verdict])


def test_the_file_alone_and_the_program_agree_on_what_is_whole_missing_or_foreign(kept: Kept, tmp_path: Path):
    for name, data in {**kept.second.files, "pakke.zip": kept.bundle()}.items():
        (tmp_path / name).write_bytes(data)
    for stem in ("complete", "agreement", "scan"):
        (tmp_path / f"{stem}.segl.json").write_text(kept.second.evidence, encoding="utf-8")
    (tmp_path / "uten.pdf").write_bytes(kept.second.files["complete.pdf"])
    (tmp_path / "annet.zip").write_bytes(pack_bundle({"a.txt": b"x"}).replace(b"aevdesk", b"another"))
    (tmp_path / "bare.segl.json").write_text(kept.second.evidence, encoding="utf-8")
    names = sorted(p.name for p in tmp_path.iterdir() if p.is_file())
    here = {name: verify_path(tmp_path / name).verdict for name in [*names, "borte.pdf"]}
    said = run_alone(kept, tmp_path, [*names, "borte.pdf"])
    assert {name: verdict_in(line) for name, line in said.items()} == here
    assert [name for name, verdict in here.items() if verdict == "undecided"] == [
        "annet.zip", "bare.segl.json", "uten.pdf", "borte.pdf",
    ]  # fmt: skip
    assert "changed" not in here.values()


def test_bytes_added_at_the_end_and_a_file_of_another_version_are_found(kept: Kept):
    found = verify(kept.second.files["complete.pdf"] + b"\n", "a.pdf", kept.second.evidence)
    assert (found.verdict, found.what) == ("changed", ("file",))
    other = verify(kept.second.files["complete.pdf"], "a.pdf", kept.first.evidence)
    assert (other.verdict, other.what) == ("changed", ("file",))


def test_evidence_in_another_order_and_with_spaces_is_still_genuine(kept: Kept):
    loose = json.dumps(json.loads(kept.first.evidence), indent=3, ensure_ascii=True)
    assert verify(kept.first.files["complete.pdf"], "a.pdf", loose).verdict == "genuine"


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda e: e["content"].update(title="En annen tittel"), "content"),
        (lambda e: e["statements"].pop(), "statements"),
        (lambda e: e["statements"].append(e["statements"][0]), "statements"),
        (lambda e: e["statements"].reverse(), "statements"),
        (lambda e: e["statements"][0].update(name="En annen"), "statements"),
        (lambda e: e["statements"][0].update(role="nav_caseworker"), "statements"),
        (lambda e: e["statements"][0]["strokes"][0].pop(), "statements"),
        (lambda e: e["statements"][0]["consent"].update(sha256="0" * 64), "statements"),
        (lambda e: e["statements"][0]["at"].update(utc="2026-01-01T00:00:00.000Z"), "statements"),
        (lambda e: e["seal"]["sealed"].update(offset_minutes=61), "seal"),
        (lambda e: e["seal"]["versions"].update(program="9"), "seal"),
        (lambda e: e["seal"]["document"].update(number=7), "seal"),
    ],
)
def test_a_forger_who_makes_the_outer_hash_again_is_told_what_was_changed(kept: Kept, change, what: str):
    found = verify(kept.first.files["complete.pdf"], "a.pdf", forged(kept.first.evidence, change))
    assert found.verdict == "changed"
    assert what in found.what
    careless = verify(kept.first.files["complete.pdf"], "a.pdf", forged(kept.first.evidence, change, knowing=False))
    assert {"evidence", what} <= set(careless.what)


@pytest.mark.parametrize(
    "change",
    [
        lambda e: e["earlier"].clear(),
        lambda e: e["earlier"][0].update(content_sha256="0" * 64),
        lambda e: e["earlier"].append(e["earlier"][0]),
        lambda e: e["earlier"][0]["document"].update(id="another"),
    ],
)
def test_a_chain_that_was_cut_edited_or_doubled_is_found(kept: Kept, change):
    found = verify(kept.second.files["complete.pdf"], "a.pdf", forged(kept.second.evidence, change))
    assert (found.verdict, found.what) == ("changed", ("chain",))


def test_a_forger_who_makes_everything_anew_is_found_by_the_code_on_the_paper(kept: Kept):
    evidence = json.loads(kept.first.evidence)
    paper = control_code(evidence["seal_sha256"]).lower().replace("-", " ")
    evidence["content"]["title"] = "En annen"
    evidence["seal"]["content_sha256"] = digest(evidence["content"])
    for one in evidence["statements"]:
        one["content_sha256"] = evidence["seal"]["content_sha256"]
    evidence["seal"]["statements"] = [digest(one) for one in evidence["statements"]]
    evidence["seal_sha256"] = digest(evidence["seal"])
    new = forged(json.dumps(evidence), lambda _: None)
    file = kept.first.files["complete.pdf"]
    assert verify(file, "a.pdf", new).verdict == "genuine"
    assert verify(file, "a.pdf", new, paper).what == ("code",)
    assert verify(file, "a.pdf", kept.first.evidence, paper).verdict == "genuine"
    assert verify_bundle(kept.bundle(1), paper).verdict == "genuine"
    assert verify_bundle(kept.bundle(2), paper).what == ("code",)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "nei", '{"seal": 7}', '{"seal": {"format": "aevdesk-seal-1"}}', "[" * 100_000, "\ud800", '{"a": 1, "a": 2}',
     '{"a": 1.5}', '{"a": NaN}'],
)  # fmt: skip
def test_what_is_no_evidence_is_never_genuine_and_never_a_crash(kept: Kept, text: str):
    assert verify(kept.first.files["complete.pdf"], "a.pdf", text).verdict != "genuine"


@pytest.mark.parametrize("value", ["1.0", "NaN", '"e\\u0301"', '"\\ud800"', "9007199254740993"])
def test_a_value_with_no_one_form_makes_evidence_that_is_refused(kept: Kept, value: str):
    text = kept.first.evidence.replace('"content":{', f'"content":{{"zz":{value},', 1)
    assert verify(kept.first.files["complete.pdf"], "a.pdf", text).verdict == "changed"


LATER = {
    "same-shape": lambda e: forged(e, lambda found: found["seal"].update(format="aevdesk-seal-2")),
    "another-shape": lambda _: '{"seal": {"format": "aevdesk-seal-12", "weight": 1.5}, "files": ["a.pdf"]}',
    "no-more-than-a-name": lambda _: '{"seal": {"format": "aevdesk-seal-2"}}',
}


@pytest.mark.parametrize("shape", LATER)
def test_what_a_later_program_sealed_cannot_be_judged_and_is_never_called_changed(
    kept: Kept, shape: str, tmp_path: Path
):
    evidence = LATER[shape](kept.first.evidence)
    with zipfile.ZipFile(BytesIO(kept.bundle(1))) as package:
        inside = {name: package.read(name) for name in package.namelist()}
    later_list = inside["innhold.json"].replace(b"aevdesk-bundle-1", b"aevdesk-bundle-2")
    bundles = {
        "sealed-later.zip": pack_bundle({**{n: d for n, d in inside.items() if n != "innhold.json"}, "segl.json": evidence.encode()}),
        "packed-later.zip": _zipped({**inside, "innhold.json": later_list}),
    }  # fmt: skip
    files = {"a.pdf": kept.first.files["complete.pdf"], **bundles}
    for name, data in {**files, "a.segl.json": evidence.encode()}.items():
        (tmp_path / name).write_bytes(data)
    names = [*files, "a.segl.json"]
    assert [verify_path(tmp_path / name) for name in names] == [
        verifier.Verification("undecided", ("format-unknown",))
    ] * len(names)
    assert {verdict_in(line) for line in run_alone(kept, tmp_path, names).values()} == {"undecided"}


def _zipped(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return packed.getvalue()


def test_our_own_seal_under_the_name_of_another_format_was_changed(kept: Kept):
    file = kept.first.files["complete.pdf"]
    for name in ("aevdesk-seal-2", "aevdesk-sebl-1", "aevdesk-seal-"):
        renamed = kept.first.evidence.replace('"aevdesk-seal-1"', f'"{name}"')
        assert verify(file, "a.pdf", renamed).verdict == "changed", name


def test_a_double_key_is_refused_and_without_evidence_nothing_is_said(kept: Kept):
    double = kept.first.evidence.replace('"content":{', '"content":{"title":"En annen",', 1)
    assert verify(kept.first.files["complete.pdf"], "a.pdf", double).what == ("evidence-unreadable",)
    assert verify(kept.first.files["complete.pdf"], "a.pdf", None).what == ("evidence-missing",)


def test_a_bundle_tells_which_file_is_another_which_is_missing_and_that_it_was_packed_anew(kept: Kept):
    with zipfile.ZipFile(BytesIO(kept.bundle())) as package:
        inside = {name: package.read(name) for name in package.namelist() if name != "innhold.json"}
    other = verify_bundle(pack_bundle({**inside, "scan.pdf": SCAN + b" "}))
    assert (other.what, other.names) == (("file",), ("scan.pdf",))
    without = {name: data for name, data in inside.items() if name != "aktivitetsavtale.docx"}
    assert verify_bundle(pack_bundle(without)).what == ("file-missing",)
    assert verify_bundle(pack_bundle({**inside, "ekstra.pdf": b"%PDF-"})).what == ("file",)
    assert verify_bundle(_zipped({**inside, "innhold.json": b"{}"})).what == ("bundle",)
    assert not is_bundle(b"PK something else")


def test_the_same_files_make_the_same_bundle(kept: Kept):
    assert kept.bundle() == kept.bundle()


def test_the_scan_is_sealed_and_named_by_both_who_signed_on_the_sheet(kept: Kept):
    evidence = json.loads(kept.second.evidence)
    assert kept.second.files["scan.pdf"] == SCAN
    assert [one["scan_sha256"] for one in evidence["statements"]] == [evidence["files"]["scan.pdf"]] * 2


def test_the_seal_says_who_how_when_and_with_what(kept: Kept):
    evidence = json.loads(kept.first.evidence)
    person, nav = evidence["statements"]
    assert (person["order"], person["mode"], person["drawn"], nav["order"]) == (1, "screen", True, 2)
    assert person["identified"] == "name_and_birth_date_by_caseworker"
    assert person["strokes"] == [[[1000, 3000], [2500, 1200], [4000, 3200]]]
    assert person["at"]["utc"].endswith("Z") and isinstance(person["at"]["offset_minutes"], int)
    assert person["at"]["clock"] == evidence["seal"]["sealed"]["clock"] == "local, not trusted"
    assert person["consent"]["language"] == "nb" and len(person["consent"]["sha256"]) == 64 and nav["consent"] is None
    assert person["shown_sha256"] == nav["shown_sha256"] == evidence["seal"]["shown_sha256"]
    versions = evidence["seal"]["versions"]
    assert {"program", "case", "typst", "docxtpl", "templates", "fonts", "catalogues"} <= versions.keys()
    assert all(hashed for name, hashed in versions.items() if name != "office_templates")
    assert set(evidence["files"]) == {"agreement.docx", "agreement.pdf", "complete.docx", "complete.pdf"}


def test_the_file_speaks_the_words_of_the_catalogue():
    texts = load_texts("nb", strict=True)
    for code, sentence in SENTENCES.items():
        said = texts.say(f"verify-{code}", "", file="x")
        assert said == (f"x: {sentence}" if code in ("genuine", "changed", "undecided") else sentence)


def test_the_file_alone_takes_the_code_and_explains_itself(kept: Kept, tmp_path: Path):
    (tmp_path / "a.zip").write_bytes(kept.bundle())
    code = control_code(json.loads(kept.second.evidence)["seal_sha256"])
    assert verdict_in(run_alone(kept, tmp_path, ["a.zip"], "--kode", code)["a.zip"]) == "genuine"
    assert verdict_in(run_alone(kept, tmp_path, ["a.zip"], "--kode", "AAAA")["a.zip"]) == "changed"
    assert any("forseglet i aevdesk" in line for line in run_alone(kept, tmp_path, [], "--hjelp"))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_verdict_has_its_sentence_on_the_page_and_on_the_command_line(language):
    said = load_texts(language)
    ids = [
        f"{where}-{verdict}" for where in ("seal-check", "verify") for verdict in ("genuine", "changed", "undecided")
    ]
    assert [name for name in ids if not said.has(name)] == []
