"""Every demo case is a case file as the program itself would write it, and holds nothing that was not to be written."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from aevdesk import places
from aevdesk.case.files import read_case, write_case
from aevdesk.case.text import clean
from aevdesk.desk.demo import demo_cases
from aevdesk.rules.outline import SECTIONS
from tests.cases.story import Story, says_word, values_of

FOLDER = places.resources() / "demo"
FILES = [demo.file for demo in demo_cases()]
NOWHERE = {
    "case-01.json": ["ufør", "slag", "sliten av det òg", "Fristende", "den gamle malen", "Register er register"],
    "case-03.json": ["røyker", "Ikke dra ut av ham", "Fjordgløtt", "sår gror dårligere"],
    "case-04.json": ["lat", "røyker", "Avklare arbeidsevne", "Pinlig", "komme i jobb eller utdanning", "Moren"],
    "case-05.json": ["Libya", "PTSD", "kultur", "uføretrygd", "datteren", "Det er mitt", "umotivert", "[sted]", "[ytelse]"],
    "case-08.json": ["Mamma sier det", "Moren", "VTA", "avklaring i fire uker", "ti tusen", "revurdere", "fortsatt ufør"],
    "case-11.json": ["søvn", "bare vinteren", "gråtende", "grei sak", "redd for å si det rett ut"],
    "case-11-june.json": ["søvn", "bare vinteren", "gråtende", "grei sak", "redd for å si det rett ut", "brudd",
                          "Full stilling i barnehagen fra 1. juni"],
    "case-13.json": ["Overgangsalder", "momsfristene", "Ikke oppnådd"],
    "case-14.json": ["ta over", "vil ikkje ta over", "kollegaen vil"],
}  # fmt: skip
"""The words of «Skal ikke stå noe sted» and of what the caseworkers thought and did not write."""


@pytest.fixture(params=FILES)
def text(request: pytest.FixtureRequest) -> str:
    return (FOLDER / request.param).read_text(encoding="utf-8")


def test_every_case_file_is_in_the_index_and_the_other_way_round():
    assert sorted(FILES) == sorted(path.name for path in FOLDER.glob("case-*.json"))


@pytest.mark.parametrize("file", FILES)
def test_the_index_says_what_the_case_says(stories: dict[str, Story], file: str):
    story = stories[file]
    assert (story.case.triage.track, story.case.facts.language_form) == (story.demo.track, story.demo.language)
    assert story.moment().ref_date == story.today, "the story stands on the day of its talk"
    assert file.startswith(f"case-{story.demo.number}")


def test_the_index_gives_away_nothing_about_anyones_health_or_name(stories: dict[str, Story]):
    index = (FOLDER / "index.json").read_text(encoding="utf-8")
    names = {part for story in stories.values() for part in story.case.facts.name.split()}
    assert [name for name in names if says_word(index, name)] == []
    assert not re.search(r"kne|angst|smerte|hofte|leddgikt|operasj|operert|syk |sjuk ", index, re.IGNORECASE)


def test_a_case_file_is_written_back_unchanged(text: str):
    assert write_case(read_case(text)) == text


def test_a_case_file_holds_only_keys_of_the_model(text: str):
    data = json.loads(text)
    assert "version" in data
    data["facts"]["hair_colour"] = "grå"
    with pytest.raises(ValueError, match=r"case\.unknown_key"):
        read_case(json.dumps(data))


def test_a_case_file_holds_only_clean_text(text: str):
    assert unicodedata.is_normalized("NFC", text)
    unclean = [value for value in values_of(json.loads(text)) if clean(value) != value]
    assert unclean == []


@pytest.mark.parametrize("file", FILES)
def test_a_case_file_holds_nothing_that_was_not_to_be_written(file: str):
    told = "\n".join(values_of(json.loads((FOLDER / file).read_text(encoding="utf-8"))))
    assert [words for words in NOWHERE[file] if says_word(told, words)] == []


@pytest.mark.parametrize("file", FILES)
def test_nothing_is_signed_and_nothing_stops_signing(stories: dict[str, Story], file: str):
    story = stories[file]
    assert story.case.doc.status == "draft"
    assert story.case.signing.signatures == ()
    assert story.told(story.blocking()) == ""


@pytest.mark.parametrize("file", FILES)
def test_every_reference_leads_to_a_row(stories: dict[str, Story], file: str):
    case = stories[file].case
    ids = {row.id for row in case.rows()}
    said = values_of(case.model_dump(mode="json"))
    loose = {value for value in said if re.fullmatch(r"[a-z]-\d{1,2}|p-[a-z]+", value)} - ids
    assert loose == set()


@pytest.mark.parametrize("file", FILES)
def test_no_text_is_kept_in_a_section_that_the_case_does_not_have(stories: dict[str, Story], file: str):
    """What a caseworker would have typed lies where it can be seen. In June the need of February is kept, unseen."""
    story = stories[file]
    there = {root for section in SECTIONS if section.id in story.sections() for root in section.roots}
    filled = set(json.loads((FOLDER / file).read_text(encoding="utf-8"))) - {"version", "doc", "set_aside", "events"}
    kept = {"need", "return"} if file == "case-11-june.json" else set[str]()
    assert filled - there - kept == set()


def test_the_pasted_texts_lie_beside_the_cases_as_they_were_pasted():
    report = (FOLDER / "raw" / "case-13-k4.txt").read_bytes().decode()
    letter = (FOLDER / "raw" / "case-11-k4.txt").read_bytes().decode()
    assert {"\v", "\f", "\0", "\u00ad", "\u200b"} <= set(report)
    assert "A\u030ase Ka\u030aven" in letter
    assert not unicodedata.is_normalized("NFC", letter)


def test_everyone_in_the_demo_cases_has_numbers_that_belong_to_nobody(stories: dict[str, Story]):
    for story in stories.values():
        facts = story.case.facts
        assert int(facts.national_id[2:4]) > 80, "the month is raised by 80"
        phones = [facts.phone, *(party.phone for party in facts.parties if party.phone)]
        assert all(re.match(r"68 05 \d\d \d\d", phone) for phone in phones)
        numbers = [party.org_number for party in facts.parties if party.org_number] + [facts.business_number]
        assert all(number.startswith("3") for number in numbers if number)


def test_the_readme_says_that_all_is_invented():
    assert "invented" in Path(FOLDER / "README.md").read_text(encoding="utf-8")
