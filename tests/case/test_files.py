"""A case as a file: what is written is read again, and what is not a case is refused with a reason."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.edits import SetValue, apply
from aevdesk.case.files import CaseFileError, canonical_case, read_case, write_case
from aevdesk.case.model import CASE_VERSION, Case
from aevdesk.case.upgrades import UPGRADES


@given(st.text(), st.text())
def test_what_is_written_is_read_again(name: str, view: str) -> None:
    case, _ = apply(Case(), SetValue(("facts", "name"), name))
    case, _ = apply(case, SetValue(("own_view", "situation"), view))
    assert read_case(write_case(case)) == case
    assert read_case(canonical_case(case).encode()) == case


def test_the_order_of_keys_is_that_of_the_form() -> None:
    case, _ = apply(Case(), SetValue(("facts", "name"), "Marit"))
    case, _ = apply(case, SetValue(("triage", "track"), "full"))
    assert list(json.loads(write_case(case))) == ["version", "triage", "facts"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ikke json", "case.not_json"),
        (b"\xff\xfe\x00", "case.not_json"),
        ("[1]", "case.not_a_case"),
        ("{}", "case.not_a_case"),
        ('{"version": true}', "case.not_a_case"),
        ('{"version": 99}', "case.newer"),
        ('{"version": 1, "hemmelig": 1}', "case.unknown_key"),
        ('{"version": 1, "facts": {"name": 5}}', "case.wrong_value"),
        ('{"version": 1, "facts": {"birth_date": "i går"}}', "case.wrong_value"),
        ('{"version": 1, "facts": {"name": "a", "name": "b"}}', "case.duplicate_key"),
        ('{"version": 1, "facts": {"position_percent": 75.5}}', "case.number"),
        ('{"version": 1, "facts": {"position_percent": NaN}}', "case.number"),
        ('{"version": 1, "facts": ' + "[" * 50 + "]" * 50 + "}", "case.too_deep"),
        ("[" * 100_000, "case.not_json"),
    ],
)
def test_what_is_not_a_case_is_refused_with_a_reason(text: str | bytes, code: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        read_case(text)
    assert caught.value.code == code
    assert "hemmelig" not in str(caught.value)


def test_the_reason_names_the_place_and_never_the_value() -> None:
    with pytest.raises(CaseFileError) as caught:
        read_case('{"version": 1, "facts": {"birth_date": "alvorlig depresjon"}}')
    assert caught.value.params["place"] == "facts.birth_date"
    assert "depresjon" not in repr(caught.value.params)


def test_a_lone_surrogate_in_a_file_goes_and_the_rest_of_the_text_stays() -> None:
    case = read_case('{"version": 1, "facts": {"name": "før\\ud800 etter"}}')
    assert case.facts.name == "før etter"


def test_a_megabyte_in_a_field_is_kept() -> None:
    text = "Å" * 1_000_000
    case, _ = apply(Case(), SetValue(("own_view", "situation"), text))
    assert read_case(write_case(case)).own_view.situation == text


def test_two_rows_with_one_id_are_refused() -> None:
    rows = '[{"id": "d-1", "text": "a"}, {"id": "d-1", "text": "b"}]'
    with pytest.raises(CaseFileError) as caught:
        read_case('{"version": 1, "agreement": {"milestones": ' + rows + "}}")
    assert caught.value.code == "case.duplicate_id"


def test_every_older_version_has_its_upgrade() -> None:
    assert set(UPGRADES) == set(range(1, CASE_VERSION))


def test_the_text_of_a_case_shows_in_no_repr() -> None:
    case, _ = apply(Case(), SetValue(("own_view", "hard"), "alvorlig depresjon"))
    assert "depresjon" not in repr(case)
