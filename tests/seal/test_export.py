"""What leaves the desk: the bundle of a kept version, and a page with its manifest for a signing service."""

import json
from pathlib import Path

from click.testing import CliRunner

from aevdesk import places
from aevdesk.case.files import write_case
from aevdesk.case.model import Case
from aevdesk.cli import cli
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.seal_export import bundle_of
from aevdesk.documents.verifier import control_code, sha256, verify_bundle
from aevdesk.store.drawer import Drawer
from tests.desk.test_signing import sign_both

CASE_01 = places.resources() / "demo" / "case-01.json"


def test_a_kept_version_becomes_a_bundle_that_is_genuine_and_says_its_code():
    demo = demo_cases()[0]
    desk = Desk(Drawer.throw_away(), StoppedClock(story_time(demo)))
    session = desk.take_in(demo.read())
    sealed = sign_both(session, desk)
    bundle = bundle_of(desk, session.case_id, 1)
    desk.close()
    code = control_code(json.loads(sealed.evidence)["seal_sha256"])
    assert verify_bundle(bundle, code).verdict == "genuine"
    assert code.encode() in bundle
    assert b"LES-MEG.txt" in bundle and b"vurdering-og-avtale.pdf" in bundle and b"aktivitetsavtale.docx" in bundle


def run(*args: str | Path):
    return CliRunner().invoke(cli, [str(a) for a in args], catch_exceptions=False)


def test_the_page_to_sign_elsewhere_comes_with_who_signs_in_which_order(tmp_path: Path):
    where = tmp_path / "avtale.pdf"
    done = run("export-signing", CASE_01, "--today", "2026-02-05", "--output", where)
    assert done.exit_code == 0, done.output
    told = json.loads((tmp_path / "avtale.signering.json").read_text(encoding="utf-8"))
    assert told["document"]["sha256"] == sha256(where.read_bytes())
    assert told["document"]["control_code"] == control_code(told["document"]["content_sha256"])
    assert [(one["order"], one["is_person"]) for one in told["signers"]] == [(1, True), (2, False)]
    assert "148578" not in json.dumps(told)
    assert b"UTKAST" not in where.read_bytes()


def test_what_is_not_ready_is_not_sent_out(tmp_path: Path):
    empty = tmp_path / "tom.json"
    empty.write_text(write_case(Case()), encoding="utf-8")
    done = run("export-signing", empty, "--output", tmp_path / "ut.pdf")
    assert done.exit_code == 1
    assert "på plass" in done.output
    assert not (tmp_path / "ut.pdf").exists()
