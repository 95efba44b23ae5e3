"""What the documents say: golden files of all demo cases, and the rules that the form sets for the paper.

`AEVDESK_WRITE_GOLDEN=1 pytest tests/documents/test_content.py` writes the golden files anew; read the difference.
"""

import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from aevdesk.case.model import AREAS
from aevdesk.documents.content import Passage

from .conftest import DEMO_CASES, KINDS, changed

GOLDEN = Path(__file__).parent / "golden"
DOCUMENTS = [(name, kind, entry["language"]) for name, entry in DEMO_CASES.items() for kind in KINDS]
DOCUMENTS += [("case-01", "complete", "nn"), ("case-04", "complete", "nn"), ("case-14", "agreement", "nb")]


def told(part: Any, at: str = "") -> Iterator[str]:
    """The content as lines: the place of each text and the text."""
    if isinstance(part, str):
        if part:
            yield f"{at}: {part}".replace("\n", "\n    ")
    elif isinstance(part, Passage):
        yield f"{at}{' (sitat)' if part.quote else ''}: {part.label} | {part.text}".replace("\n", "\n    ")
    elif isinstance(part, tuple):
        for number, item in enumerate(part, start=1):
            yield from told(item, f"{at}[{number}]")
    elif is_dataclass(part):
        for one in fields(part):
            yield from told(getattr(part, one.name), f"{at}.{one.name}" if at else one.name)


@pytest.mark.parametrize(("name", "kind", "language"), DOCUMENTS)
def test_a_document_says_what_its_golden_file_says(paper, name, kind, language):
    said = "\n".join(told(paper.content(name, kind, language))) + "\n"
    golden = GOLDEN / f"{name}-{kind}-{language}.txt"
    if os.environ.get("AEVDESK_WRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DEMO_CASES)
def test_the_agreement_alone_holds_no_assessment(paper, name):
    content = paper.content(name, "agreement")
    parts = ("facts", "own_view", "sources", "need", "short", "ufore_work", "work", "tried", "overall", "uforetrygd")
    assert [part for part in parts if getattr(content, part)] == []
    assert content.areas == ()
    assert content.agreement.heading == ""


@pytest.mark.parametrize("name", DEMO_CASES)
def test_resources_come_before_barriers_in_every_area(paper, name):
    for area in paper.content(name).areas:
        kinds = [row.resource for row in area.findings]
        assert kinds == sorted(kinds, reverse=True)


def test_the_same_case_gives_the_same_content(paper):
    assert paper.of(paper.case("case-04")) == paper.of(paper.case("case-04"))


def test_a_section_that_the_track_closes_keeps_its_text_and_prints_nothing(paper):
    full = paper.case("case-04")
    closed = changed(full, triage={"track": "return_to_employer"})
    content = paper.of(closed)
    assert closed.area_work.findings
    assert content.areas == ()
    assert content.overall is None
    assert content.work is None
    assert content.tried is None


def test_what_was_typed_of_a_source_that_turned_out_to_be_missing_is_not_printed(paper):
    case = paper.case("case-04")
    used = {ref for area in AREAS for finding in getattr(case, area).findings for ref in finding.sources}
    source = next(s for s in case.sources.items if s.id in used)
    for state, printed in (("have", True), ("missing", False)):
        noted = source.model_copy(update={"state": state, "note": "Kun muntlig."})
        items = tuple(noted if s.id == source.id else s for s in case.sources.items)
        said = "\n".join(told(paper.of(changed(case, sources={"items": items}))))
        assert ("Kun muntlig." in said) is printed


def test_a_draft_says_so_and_a_sheet_for_signing_carries_its_code(paper):
    case = paper.case("case-01")
    draft, sheet = paper.of(case, stage="draft"), paper.of(case, stage="to_sign")
    assert draft.frame.draft == "UTKAST"
    assert draft.frame.draft_note == "Utkast 5. februar 2026 kl. 10.30"
    assert draft.frame.code == ""
    assert (sheet.frame.draft, sheet.frame.draft_note) == ("", "")
    assert sheet.frame.code.startswith("Kontrollkode ")


def test_the_third_person_uses_the_name_and_the_neutral_headings(paper):
    case = paper.case("case-04")
    said = "\n".join(told(paper.of(changed(case, options={"voice": "third"}))))
    assert "Slik ser du det selv" not in said
    assert "Brukerens egen vurdering" in said
    assert "groups[1].rows[1].who: Sander Nyheim Løkken" in said


def test_address_protection_takes_away_phone_and_address(paper):
    case = paper.case("case-04")
    protected = changed(case, t={"address_protection": "strict"})
    said = "\n".join(told(paper.of(protected)))
    assert "68 05 04 24" not in said
    assert "Granittveien" not in said
    assert "68 05 04 24" in "\n".join(told(paper.of(case)))


def test_a_refusal_is_told_as_a_record_and_not_as_an_agreement(paper):
    from aevdesk.case.signing import Signature

    case = paper.case("case-01")
    refusal = Signature(
        id="sign-1", party="person", mode="refused", refused_reason="Jeg vil lese det hjemme først.",
        refused_next="Vi møtes 12. februar.",
    )  # fmt: skip
    content = paper.of(changed(case, signing={"signatures": (refusal,)}))
    place = content.signing.places[0]
    assert content.record_note.startswith("Dette er ikke en avtale.")
    assert place.lines[0] == "Vil ikke skrive under."
    assert "Jeg vil lese det hjemme først." in place.lines[1]
    assert place.declaration == ""
    assert not place.is_drawn_on


def test_the_person_stands_before_the_caseworker_whoever_signed_first(paper):
    from aevdesk.case.signing import Signature

    case = paper.case("case-01")
    first = Signature(id="sign-9", party=case.facts.caseworker, mode="paper", name="Torunn Engebakk")
    content = paper.of(changed(case, signing={"signatures": (first,)}))
    assert [place.name for place in content.signing.places] == ["Marit Elise Rognhaug", "Torunn Engebakk"]
    assert content.signing.places[0].fill_in == ("Dato", "Sted")


def test_an_abbreviation_is_explained_once_at_the_end_and_only_where_it_stands(paper):
    words = {row.label: row.text for row in paper.content("case-04").glossary.rows}
    assert words["DPS"].startswith("distriktspsykiatrisk senter")
    assert "VTA" not in words
