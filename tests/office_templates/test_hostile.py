"""Files that mean harm: refused by name before any library opens them, and starved when they get further."""

import io
import pickle
import sys
import time
import zipfile
from collections.abc import Callable

import pytest

from aevdesk.documents.office_templates import apart
from aevdesk.documents.office_templates.apart import fill_apart, lint_apart
from aevdesk.documents.office_templates.child import Job
from aevdesk.documents.office_templates.fault import Fault
from aevdesk.documents.office_templates.lint import lint
from tests.documents.conftest import Paper
from tests.office_templates.build import field, repacked, template, with_relation, with_xml

GOOD = template("{{ title }}")


def put(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({name: content})


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)

    return repacked(GOOD, change)


def doubled() -> bytes:
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("word/document.xml", b"<w:document/>")
    return out.getvalue()


def encrypted() -> bytes:
    data = bytearray(GOOD)
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "not a zip": (lambda: b"MZ" + b"\0" * 99, "no-docx"),
    "empty": (lambda: b"", "no-docx"),
    "cut": (lambda: GOOD[:-200], "no-docx"),
    "too big": (lambda: b"PK" + b"\0" * 8_000_001, "too-big"),
    "zip bomb": (lambda: repacked(GOOD, put("word/a.xml", b" " * 7_900_000)), "bomb"),
    "part past the limit": (lambda: repacked(GOOD, put("word/a.xml", b"<a/>" * 2_100_000)), "bomb"),
    "many parts": (lambda: repacked(GOOD, lambda p: p.update({f"word/{n}.xml": b"<a/>" for n in range(301)})), "packed-strangely"),
    "twice the same part": (doubled, "packed-strangely"),
    "upward path": (lambda: repacked(GOOD, put("../../evil.xml", b"<a/>")), "packed-strangely"),
    "absolute path": (lambda: repacked(GOOD, put("/etc/evil.xml", b"<a/>")), "packed-strangely"),
    "drive path": (lambda: repacked(GOOD, put("C:/evil.xml", b"<a/>")), "packed-strangely"),
    "encrypted part": (encrypted, "packed-strangely"),
    "macro type": (lambda: replaced("[Content_Types].xml", b"wordprocessingml.document.main+xml", b"macroEnabled.main+xml"), "macros"),
    "VBA": (lambda: repacked(GOOD, put("word/vbaProject.bin", b"x")), "runs"),
    "ActiveX": (lambda: repacked(GOOD, put("word/activeX/activeX1.xml", b"<a/>")), "runs"),
    "embedded file": (lambda: repacked(GOOD, put("word/embeddings/a.xlsx", b"x")), "runs"),
    "OLE object": (lambda: with_xml(GOOD, "<w:p><w:r><w:object/></w:r></w:p>"), "runs"),
    "alternative content": (lambda: with_relation(GOOD, "aFChunk", "evil.html", ""), "runs"),
    "altChunk": (lambda: with_xml(GOOD, "<w:altChunk/>"), "runs"),
    "remote template": (lambda: with_relation(GOOD, "attachedTemplate", "https://evil.example/a.dotm", of="settings"), "attached"),
    "local template": (lambda: with_relation(GOOD, "attachedTemplate", "file:///C:/a.dotm", of="settings"), "attached"),
    "outside picture": (lambda: with_relation(GOOD, "image", "https://evil.example/a.png"), "external"),
    "network path": (lambda: with_relation(GOOD, "hyperlink", "\\\\evil\\share"), "external"),
    "file link": (lambda: with_relation(GOOD, "hyperlink", "file:///etc/passwd"), "external"),
    "single quotes in the relation": (
        lambda: repacked(GOOD, put("word/_rels/x.xml.rels", b"<Relationships><Relationship Id='a' Type='x/image' Target='http://e' TargetMode='External'/></Relationships>")),
        "external",
    ),
    "sub document": (lambda: with_relation(GOOD, "subDocument", "b.docx"), "runs"),
    "DOCTYPE": (lambda: replaced("word/document.xml", b"<w:document", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'), "entities"),
    "billion laughs": (lambda: replaced("word/styles.xml", b"<w:styles", b'<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w:styles'), "entities"),
    "UTF-16": (lambda: repacked(GOOD, lambda p: p.update({"word/document.xml": p["word/document.xml"].decode().encode("utf-16")})), "encoding"),
    "another encoding": (lambda: replaced("word/document.xml", b"encoding='UTF-8'", b"encoding='UTF-7'"), "encoding"),
    "tracked changes": (lambda: with_xml(GOOD, "<w:p><w:ins w:id='1'><w:r><w:t>x</w:t></w:r></w:ins></w:p>"), "tracked"),
    "remarks": (lambda: repacked(GOOD, put("word/comments.xml", b"<w:comments><w:comment w:id='1'/></w:comments>")), "remarks"),
    "DDE": (lambda: with_xml(GOOD, field("DDEAUTO cmd &quot;/c calc&quot;")), "field"),
    "DDE in pieces": (lambda: with_xml(GOOD, field(" DD", "E", "AUTO c:\\x")), "field"),
    "INCLUDETEXT": (lambda: with_xml(GOOD, field("INCLUDETEXT file.docx")), "field"),
    "INCLUDEPICTURE": (lambda: with_xml(GOOD, "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE http://e \"/></w:p>"), "field"),
    "MACROBUTTON": (lambda: with_xml(GOOD, field("MACROBUTTON x y")), "field"),
    "tag in an endnote": (lambda: repacked(GOOD, put("word/endnotes.xml", b"<w:endnotes><w:p><w:t>{{ title }}</w:t></w:p></w:endnotes>")), "tag-not-filled"),
    "broken XML": (lambda: replaced("word/document.xml", b"</w:body>", b"</w:nobody>"), "damaged"),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_by_name(kind: str):
    make, code = HOSTILE[kind]
    data = make()
    started = time.perf_counter()
    found = lint(data)
    assert code in [fault.code for fault in found], found
    assert all(fault.blocks for fault in found)
    assert time.perf_counter() - started < 2


def test_all_of_them_in_one_process_apart_come_to_the_same():
    for kind in ("zip bomb", "DOCTYPE", "cut"):
        make, code = HOSTILE[kind]
        assert code in [fault.code for fault in lint_apart(make()).faults]


def test_a_page_field_and_a_safe_link_are_welcome():
    fine = with_relation(with_xml(GOOD, field(" PAGE ")), "hyperlink", "https://www.nav.no")
    assert lint(fine) == ()


@pytest.fixture(scope="module")
def paper() -> Paper:
    return Paper()


def test_what_is_filled_in_apart_is_what_would_be_filled_in_here(paper: Paper):
    from aevdesk import places
    from aevdesk.documents.word import render_word

    content = paper.content("case-01", "agreement")
    shipped = (places.templates() / "word" / "agreement-nb.docx").read_bytes()
    answer = fill_apart(shipped, content, paper.press)
    assert answer.faults == ()
    assert answer.document == render_word(content, paper.press, template=shipped)


def run(code: str, seconds: float = 20) -> apart.Answer:
    """The process apart with other work to do than a template's, to see its limits hold."""
    kept = apart._command
    prelude = (
        "import sys, pickle; sys.path[:] = %r; from aevdesk.documents.office_templates import child; "
        "child._do = lambda job: (%s, ((), b''))[1]; child.main()"
    )
    apart._command = lambda: [sys.executable, "-c", prelude % (sys.path, code)]  # type: ignore[method-assign]
    try:
        return apart._run(Job("lint", b""), seconds)
    finally:
        apart._command = kept


def test_a_template_that_swells_dies_of_its_limit_and_nobody_else_does():
    assert run("bytearray(400 * 1024 * 1024)").faults == (Fault("too-heavy"),)
    assert run("[].extend('x' * 10**7 + str(n) for n in range(10**4)) or [x := 'x' * 10**9]").faults == (
        Fault("too-heavy"),
    )
    assert run("bytearray(40 * 1024 * 1024)").faults == ()


def test_a_template_that_never_ends_is_stopped():
    started = time.perf_counter()
    assert run("[n for n in iter(int, 1)]", seconds=1.5).faults[0].code in ("too-slow", "too-heavy")
    assert time.perf_counter() - started < 8


def test_an_answer_without_end_is_left_in_the_middle_of_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(apart, "LARGEST_ANSWER", 100_000)
    heard: list[bytes] = []
    read = apart._read
    monkeypatch.setattr(apart, "_read", lambda said: heard.append(said) or read(said))
    talk = "import sys\nwhile True: sys.stdout.buffer.write(b'x' * 65536)"
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-I", "-S", "-c", talk])
    started = time.perf_counter()
    assert apart.lint_apart(b"PK").faults == (Fault("too-heavy"),)
    assert len(heard[0]) == 100_001
    assert time.perf_counter() - started < 10


def test_the_process_apart_can_write_no_file(tmp_path):
    file = tmp_path / "lekkasje.txt"
    answer = run(f"open({str(file)!r}, 'w').write('x' * 99999)")
    assert answer.faults == (Fault("too-heavy"),)
    assert not file.exists() or file.stat().st_size == 0


def test_an_answer_that_is_no_answer_is_a_fault():
    for said in (
        b"",
        b"{}\n",
        b'{"faults": [], "size": 9}\nabc',
        pickle.dumps(1),
        b'{"faults": [{"code": 1}], "size": 0}\n',
    ):
        assert apart._read(said).faults == (Fault("too-heavy"),)
