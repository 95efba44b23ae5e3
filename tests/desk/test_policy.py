"""What IT decides for a whole computer: defaults, locked values, and plain words for what cannot be used."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.desk.office import Office
from aevdesk.desk.policy import Decided, Policy, policy_file, read_policy
from aevdesk.desk.wording import Wording
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues

WHOLE = """
decided_by = "IT-avdelingen i Eksempelvik"

[defaults]
name = "Nav Eksempelvik"
phone = "55 00 00 00"
document_language = "nn"
lock_after_minutes = 20

[locked]
lock_after_minutes = 5
agreement_word = "aktivitetsplan"
asks_address = true
retention_days = 14
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def policy_of(file: Path, text: str) -> Policy:
    file.write_text(text, encoding="utf-8")
    return read_policy(file)


def test_without_a_file_nothing_is_decided(file: Path):
    assert read_policy(file) == Policy()
    assert read_policy(file).office() == Office()


def test_the_file_lies_where_only_those_who_run_the_computer_write(monkeypatch: pytest.MonkeyPatch):
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "AEVDESK_HOME", "PROGRAMDATA"):
        monkeypatch.setenv(name, "/elsewhere")
    assert policy_file() == Path("/etc/aevdesk/policy.toml")


def test_a_new_computer_begins_with_the_defaults_under_what_is_locked(file: Path):
    policy = policy_of(file, WHOLE)
    assert policy.faults == ()
    assert policy.decided_by == "IT-avdelingen i Eksempelvik"
    assert policy.office() == Office(
        name="Nav Eksempelvik", phone="55 00 00 00", document_language="nn", lock_after_minutes=5,
        agreement_word="aktivitetsplan", asks_address=True,
    )  # fmt: skip
    assert policy.limits == {"retention_days": 14}


def test_what_the_user_chose_goes_before_a_default_and_never_before_what_is_locked(file: Path):
    policy = policy_of(file, WHOLE)
    office = policy.office({"name": "Nav Prøvevik", "lock_after_minutes": 20, "agreement_word": "aktivitetsavtale"})
    assert (office.name, office.lock_after_minutes, office.agreement_word) == ("Nav Prøvevik", 5, "aktivitetsplan")
    assert policy.is_locked("lock_after_minutes")
    assert not policy.is_locked("name")


def test_the_users_own_value_comes_back_when_it_is_no_longer_locked(file: Path):
    policy = policy_of(file, WHOLE)
    stored = policy.to_store(policy.office({"lock_after_minutes": 20}), {"lock_after_minutes": 20})
    assert policy.office(stored).lock_after_minutes == 5
    assert Policy().office(stored).lock_after_minutes == 20


WRONG = {
    'defaults = "Nav"': "defaults skal være en del med overskriften [defaults]",
    "[locked]\nlock_after_minuttes = 5": "finnes ikke, og er hoppet over. Dette finnes: name, phone, place, document_language",
    "[locked]\nkeyring = true": "locked.keyring i",
    "[locked]\nlock_after_minutes = 0": "må være et helt tall fra 1 til 60",
    '[locked]\nlock_after_minutes = "5"': "må være et helt tall fra 1 til 60",
    '[defaults]\ntheme = "rosa"': 'må være en av "system", "light", "dark", "contrast"',
    '[defaults]\nasks_address = "ja"': "må være true eller false",
    "[defaults]\nname = 5": "må være en tekst i anførselstegn",
    "decided_by = 5": "decided_by i",
    '[locked]\noffice_folder = "maler"': "må være en full sti",
    "[locked]\nlock_after_minutes =\nname = 5": "ikke gyldig TOML ved linje 2",
    "[defaults]\nname = 'Nav\n": "ikke gyldig TOML",
    "[[": "ikke gyldig TOML",
    "keyring = true": "finnes ikke, og er hoppet over. Dette finnes: decided_by, defaults, locked.",
}


@pytest.mark.parametrize(("text", "said"), WRONG.items())
def test_what_cannot_be_used_is_told_in_plain_words_with_the_file(file: Path, text: str, said: str):
    (fault,) = policy_of(file, text).faults
    sentence = Wording(load_texts("nb"), load_catalogues()).error(fault)
    assert said in sentence
    assert str(file) in sentence


def test_a_wrong_value_takes_nothing_else_with_it(file: Path):
    policy = policy_of(file, WHOLE.replace('"aktivitetsplan"', '"plan"').replace('"nn"', "nynorsk = 1").replace(
        "document_language = nynorsk = 1", "document_language = 1"))  # fmt: skip
    assert {fault.params["key"] for fault in policy.faults} == {"defaults.document_language", "locked.agreement_word"}
    assert policy.office().lock_after_minutes == 5
    assert policy.office().name == "Nav Eksempelvik"


def test_a_folder_too_much_and_bytes_that_are_no_text_are_told_of(file: Path, tmp_path: Path):
    file.write_bytes(b"\xff\xfe[defaults]")
    assert [fault.code for fault in read_policy(file).faults] == ["policy.not_toml"]
    file.write_text("#" * 70_000)
    assert [fault.code for fault in read_policy(file).faults] == ["policy.not_read"]
    assert [fault.code for fault in read_policy(tmp_path).faults] == ["policy.not_read"]


def test_a_file_from_notepad_is_read(file: Path):
    file.write_text(WHOLE, encoding="utf-8-sig")
    assert read_policy(file).faults == ()


def test_every_value_but_the_last_two_is_a_value_of_the_office():
    assert set(Decided.model_fields) - set(Office.model_fields) == {"retention_days", "office_folder"}


@given(st.binary(max_size=300))
def test_any_file_gets_an_answer(tmp_path_factory: pytest.TempPathFactory, data: bytes):
    file = tmp_path_factory.getbasetemp() / "any-policy.toml"
    file.write_bytes(data)
    assert isinstance(read_policy(file).office(), Office)


def test_the_page_for_it_shows_a_file_that_can_be_used_and_names_every_value(
    file: Path, request: pytest.FixtureRequest
):
    page = (request.config.rootpath / "docs/it.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    assert tomllib.loads(example)
    assert policy_of(file, example).faults == ()
    assert {name for name in Decided.model_fields if f"`{name}`" not in page} == set()
