"""The bytes that are hashed, and the code on the page."""

import string
from dataclasses import replace

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.text import clean
from aevdesk.documents.canonical import (
    NotCanonicalError,
    canonical_json,
    content_hash,
    control_code,
    write_canonical,
)
from aevdesk.documents.content import PartyCard

texts = st.text().map(clean)
numbers = st.integers(-(2**53) + 1, 2**53 - 1)
keys = st.text(string.ascii_letters + string.digits + "_-. ", max_size=12)
data = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@given(data)
def test_it_agrees_with_an_independent_writer_of_rfc_8785(value):
    assert write_canonical(value) == rfc8785.dumps(value)


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({"a": 1.0}, "$.a"),
        ({"a": [float("nan")]}, "$.a[0]"),
        (2**53, "$"),
        ({"å": 1}, "$"),
        ("e\u0301", "$"),
        (["\ud800"], "$[0]"),
        ({"a": {1, 2}}, "$.a"),
    ],
)
def test_what_has_no_single_form_is_refused_by_its_place(value, where):
    with pytest.raises(NotCanonicalError) as refused:
        write_canonical(value)
    assert refused.value.where == where


def test_the_refusal_does_not_repeat_what_was_written():
    with pytest.raises(NotCanonicalError) as refused:
        write_canonical({"a": "hemmelig e\u0301"})
    assert "hemmelig" not in str(refused.value)


def test_contact_data_stands_outside_the_hash_and_a_name_inside():
    card = PartyCard("Veileder", "Torunn", ("Nav",), contact=("68 05 01 99",))
    assert content_hash(card) == content_hash(replace(card, contact=("68 05 01 00",)))
    assert content_hash(card) != content_hash(replace(card, name="Aisha"))
    assert b"68 05" not in canonical_json(card)


def test_the_code_is_eighty_bits_in_four_groups_of_four():
    code = control_code("ff" * 32)
    assert code == "7777-7777-7777-7777"
    assert control_code("00" * 32) == "AAAA-AAAA-AAAA-AAAA"


@pytest.mark.parametrize("mode", ["screen", "paper", "on_behalf", "refused"])
def test_signing_changes_nothing_that_is_signed(paper, mode):
    from datetime import date

    from aevdesk.case.signing import Signature

    from .conftest import changed

    case = paper.case("case-01")
    given = Signature(id="sign-1", party="person", mode=mode, name="Marit", date=date(2026, 2, 5), place="Lundvik DPS")
    shown, signed = paper.of(case), paper.of(changed(case, signing={"signatures": (given,)}), stage="final")
    assert content_hash(shown) == content_hash(signed)
    assert shown.frame.code == signed.frame.code
    assert shown.signing.places != signed.signing.places


def test_every_demo_document_has_a_hash_that_the_next_meeting_does_not_change(paper):
    from .conftest import changed

    case = paper.case("case-01")
    later = changed(case, follow={"next_date": case.follow.next_date.replace(day=27), "place": "Nav Lundvik"})
    assert content_hash(paper.of(case)) == content_hash(paper.of(later))
    other = changed(case, agreement={"goal": case.agreement.goal + " "})
    assert content_hash(paper.of(case)) != content_hash(paper.of(other))
