"""An office's own template at work: used where it can be, told of where it cannot, and never worth a document."""

import io
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from aevdesk.cli import cli
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office_file import read_office_file
from aevdesk.desk.session import Session
from aevdesk.desk.templates import write_example
from aevdesk.store.drawer import Drawer
from tests.desk.test_signing import sign_both
from tests.office_templates.build import template


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kontor")


@pytest.fixture(scope="module")
def desk(office: Path) -> Iterator[Desk]:
    opened = Desk(Drawer.throw_away(), StoppedClock(story_time(demo_cases()[0])), office_file=read_office_file(office))
    yield opened
    opened.close()


@pytest.fixture
def session(desk: Desk) -> Session:
    assert desk.templates is not None
    for own in desk.templates.files():
        own.path.unlink()
    return desk.take_in(demo_cases()[0].read())


def put(desk: Desk, name: str, data: bytes) -> None:
    assert desk.templates is not None
    desk.templates.folder.mkdir(exist_ok=True)
    (desk.templates.folder / name).write_bytes(data)


def words_of(data: bytes) -> str:
    return "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)


def test_the_offices_template_is_used_for_word_and_the_pdf_stays_as_it_is(desk: Desk, session: Session):
    before = desk.render(session.moment, "agreement", "pdf")
    put(desk, "aktivitetsavtale-nb.docx", template("Hilsen fra kontoret: {{ title }}"))
    assert "Hilsen fra kontoret: Aktivitetsavtale" in words_of(desk.render(session.moment, "agreement", "docx"))
    assert "Hilsen" not in words_of(desk.render(session.moment, "complete", "docx"))
    assert desk.render(session.moment, "agreement", "pdf") == before
    assert desk.templates is not None and desk.templates.take_trouble() is None


def test_a_template_for_the_language_goes_before_one_for_every_language(desk: Desk, session: Session):
    put(desk, "aktivitetsavtale.docx", template("Felles"))
    put(desk, "aktivitetsavtale-nn.docx", template("Nynorsk"))
    assert "Felles" in words_of(desk.render(session.moment, "agreement", "docx"))
    put(desk, "aktivitetsavtale-nb.docx", template("Bokmål"))
    assert "Bokmål" in words_of(desk.render(session.moment, "agreement", "docx"))


@pytest.mark.parametrize(
    ("data", "code"),
    [(template("{{ titel }}"), "name-unknown"), (b"PK nothing", "no-docx")],
)  # fmt: skip
def test_a_broken_template_costs_no_document_and_is_told_of(desk: Desk, session: Session, data: bytes, code: str):
    own = desk.render(session.moment, "agreement", "docx")
    put(desk, "aktivitetsavtale-nb.docx", data)
    made = desk.render(session.moment, "agreement", "docx")
    assert desk.templates is not None
    trouble = desk.templates.take_trouble()
    assert made == own
    assert trouble is not None and trouble.file == "aktivitetsavtale-nb.docx"
    assert code in [fault.code for fault in trouble.faults]


def test_sealing_with_a_broken_template_seals_and_tells(desk: Desk, session: Session):
    put(desk, "aktivitetsavtale-nb.docx", template("{{ titel }}"))
    sealed = sign_both(session, desk)
    assert sealed.files["agreement.docx"].startswith(b"PK")
    assert desk.templates is not None and desk.templates.take_trouble() is not None


def test_the_seal_names_the_templates_of_the_office(desk: Desk, session: Session):
    without = desk.paper.versions()["office_templates"]
    put(desk, "aktivitetsavtale-nb.docx", template("Hei"))
    assert without == ""
    assert len(desk.paper.versions()["office_templates"]) == 64


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(a) for a in args], catch_exceptions=False)


def test_the_command_writes_an_example_and_finds_nothing_wrong_with_it(tmp_path: Path):
    file = tmp_path / "aktivitetsavtale-nn.docx"
    assert run("templates", "example", "--language", "nn", "--output", file).exit_code == 0
    again = run("templates", "example", "--output", file)
    assert again.exit_code == 2 and "ikke rørt" in again.output
    looked = run("templates", "lint", file)
    assert (looked.exit_code, looked.output) == (0, "aktivitetsavtale-nn.docx kan brukes.\n")


def test_the_command_explains_each_mistake_and_warns_of_what_is_left_out(tmp_path: Path):
    file = tmp_path / "mal.docx"
    file.write_bytes(template("Avtale for {{ titel }}", "{{ agreement.goal }}"))
    wrong = run("templates", "lint", file)
    assert wrong.exit_code == 1
    assert "«titel» finnes ikke i dokumentet. Mente du «title»?" in wrong.output
    assert "Sett «if agreement» foran" in wrong.output
    file.write_bytes(template("{{ title }}"))
    lean = run("templates", "lint", file)
    assert lean.exit_code == 0
    assert "Merk dette" in lean.output
    assert "Jeg skal være tilbake i hele 75" in lean.output
    assert run("templates", "lint", tmp_path / "borte.docx").exit_code == 2


def test_an_example_never_overwrites(tmp_path: Path):
    (tmp_path / "a.docx").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_example("agreement", "nb", tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == b"mine"


def test_the_process_apart_can_be_the_program_itself(paper_job: bytes):
    import json
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "aevdesk", "template-child"], input=paper_job, capture_output=True, check=True
    )
    assert json.loads(done.stdout.partition(b"\n")[0])["faults"] == []


@pytest.fixture
def paper_job() -> bytes:
    import pickle

    from aevdesk.documents.office_templates.child import Job

    return pickle.dumps(Job("lint", template("{{ title }}")))
