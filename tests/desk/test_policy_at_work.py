"""Every value that IT decides is met in the program: in a new case, on the screen, on paper, and in the life of a case."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from click.testing import CliRunner

from aevdesk import places
from aevdesk.case.model import Case
from aevdesk.cli import cli
from aevdesk.desk import policy as policy_room
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office_file import FILE_NAME, FOLDER_VARIABLE, office_folder, read_office_file
from aevdesk.desk.paper import Paper
from aevdesk.desk.policy import Decided, read_policy
from aevdesk.desk.templates import OfficeTemplates, say_faults
from aevdesk.desk.wording import Wording
from aevdesk.rules.closing import deletion_day
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from tests.office_templates.build import template
from tests.stories.start import PASSPHRASE, an_opening

CASE_01 = places.resources() / "demo" / "case-01.json"
LOCKED = """
[locked]
name = "Nav Eksempelvik"
phone = "55 00 00 00"
place = "Rådhuset"
document_language = "nn"
screen_language = "nn"
voice = "third"
agreement_word = "aktivitetsplan"
asks_address = true
theme = "dark"
lock_after_minutes = 3
retention_days = 14
office_folder = '{folder}'
"""
OWN_PHRASE = """
[phrases.entries.ring]
nb = "Ring"
nn = "Ring"
text = { nb = "Du ringer.", nn = "Du ringjer." }
"""


@pytest.fixture(scope="module")
def kontor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that IT has laid out for the office: a phrase, and a template of its own."""
    folder = tmp_path_factory.mktemp("delt")
    (folder / FILE_NAME).write_text(OWN_PHRASE, encoding="utf-8")
    (folder / "maler").mkdir()
    (folder / "maler" / "aktivitetsavtale.docx").write_bytes(template("Frå IT: {{ title }}"))
    return folder


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, kontor: Path) -> Path:
    file = tmp_path_factory.mktemp("maskinen") / "policy.toml"
    file.write_text(LOCKED.format(folder=kontor), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, file: Path) -> Iterator[Desk]:
    """A desk of a computer where everything is locked, whose user has chosen otherwise in all of it."""
    opening = an_opening(tmp_path_factory.mktemp("data") / "lager", clock=StoppedClock(story_time(demo_cases()[0])))
    opening.set_up(PASSPHRASE)[0].close()
    opening.policy = read_policy(file)
    assert opening.policy.faults == ()
    opened = opening.unlock(PASSPHRASE)
    opened.remember(opened.office.model_copy(update={"caseworker": "Torunn Engebakk", "name": "Nav Prøvevik", "theme": "light"}))  # fmt: skip
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def new(desk: Desk) -> Case:
    return desk.new_case().case


SEEN: dict[str, Callable[[Desk, Case], object]] = {
    "name": lambda _desk, case: case.facts.office == case.facts.parties[0].org == "Nav Eksempelvik",
    "phone": lambda _desk, case: case.facts.parties[0].phone == "55 00 00 00",
    "place": lambda _desk, case: case.follow.place == "Rådhuset",
    "document_language": lambda _desk, case: case.facts.language_form == "nn",
    "screen_language": lambda desk, _case: desk.texts().language == "nn",
    "voice": lambda _desk, case: case.options.voice == "third",
    "agreement_word": lambda desk, case: "ktivitetsplan" in words_of(desk, case),
    "asks_address": lambda _desk, case: case.options.address,
    "theme": lambda desk, _case: desk.office.theme == "dark",
    "lock_after_minutes": lambda desk, _case: desk.office.lock_after_minutes == 3,
    "retention_days": lambda desk, case: (
        deletion_day(desk.moment(case), date(2026, 3, 1)) == date(2026, 3, 1) + timedelta(days=14)
    ),
    "office_folder": lambda desk, case: (
        "ring" in desk.catalogues["phrases"] and "Frå IT: " in words_of(desk, case)
    ),
}  # fmt: skip
"""What shows each value; that the window is dark and locks in time is in tests/ui/opening/test_policy.py."""


@pytest.mark.parametrize("name", Decided.model_fields)
def test_what_is_decided_acts(desk: Desk, new: Case, name: str):
    assert SEEN[name](desk, new)


def words_of(desk: Desk, case: Case) -> str:
    """The paragraphs of the agreement as a Word file."""
    return words_in(desk.render(desk.moment(case), "agreement", "docx"))


def words_in(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def test_a_locked_folder_goes_before_the_users_own_and_a_default_after_it(tmp_path: Path, monkeypatch):
    def folder_by(part: str) -> Path:
        (tmp_path / "policy.toml").write_text(f"[{part}]\noffice_folder = '{tmp_path}'\n", encoding="utf-8")
        return office_folder(tmp_path / "data", read_policy(tmp_path / "policy.toml"))

    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    assert folder_by("defaults") == folder_by("locked") == tmp_path
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "egen"))
    assert (folder_by("defaults"), folder_by("locked")) == (tmp_path / "egen", tmp_path)


def test_the_command_line_obeys_too(file: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(policy_room, "policy_file", lambda: file)
    render = ["render", str(CASE_01), "--today", "2026-02-05", "--output"]
    run = CliRunner().invoke(cli, [*render, str(tmp_path / "a.docx"), "--document", "agreement", "--format", "docx"])
    assert (run.exit_code, run.stderr) == (0, "")
    assert "Frå IT: Aktivitetsavtale" in words_in((tmp_path / "a.docx").read_bytes())


@contextmanager
def as_somebody_without_rights() -> Iterator[None]:
    """Root may read everything: what others may not is tried as nobody."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody can reach, unlike those that pytest makes."""
    with TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.mark.parametrize("why", ["gone", "locked", "a-file"])
def test_a_folder_that_cannot_be_read_is_told_of_and_what_is_shipped_is_used(desk: Desk, new: Case, shared: Path, why):
    folder = shared / "kontor"
    if why == "a-file":
        folder.touch()
    elif why == "locked":
        (folder / "maler").mkdir(parents=True)
        (folder / "maler" / "aktivitetsavtale.docx").write_bytes(template("Frå IT: {{ title }}"))
        folder.chmod(0)
    (shared / "policy.toml").write_text(f"[locked]\noffice_folder = '{folder}'\n", encoding="utf-8")
    content = desk.paper.content(desk.moment(new), "agreement", made=story_time(demo_cases()[0]), stage="draft")
    paper = Paper(load_catalogues(), OfficeTemplates(folder / "maler"))
    with as_somebody_without_rights():
        policy, office_file, made = read_policy(shared / "policy.toml"), read_office_file(folder), paper.docx(content)
    (fault,) = policy.faults
    sentence = Wording(load_texts("nb"), load_catalogues()).error(fault)
    assert f"locked.office_folder i {shared / 'policy.toml'} viser til mappen {folder}, som ikke finnes" in sentence
    assert "gjelder det som følger med aevdesk" in sentence
    assert office_file.added == ()
    assert made == Paper(load_catalogues()).docx(content)
    trouble = paper.templates and paper.templates.take_trouble()
    if why == "locked":
        assert trouble
        assert "Mappen kan ikke leses." in say_faults(trouble.faults, load_texts("nb"))[0]
    else:
        assert trouble is None
