"""The assessment as one text for Nav's decision screen: what it holds, in which words, and how much it takes."""

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.files import write_case
from aevdesk.cli import cli
from aevdesk.desk.decision_text import decision_text
from aevdesk.desk.demo import demo_cases
from aevdesk.rules.decision_text import decision, length, plain
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from tests.builders import a_case, rests_on
from tests.rules.checks.tables import FULL, SHORT

CATALOGUES = load_catalogues()


def text_of(builder, language="nb"):
    found = decision_text(builder.moment(), load_texts(language, strict=True), CATALOGUES)
    assert found is not None
    return found


@pytest.mark.parametrize("builder", [FULL, SHORT], ids=["full", "short"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_five_statements_stand_in_order_with_their_headings(builder, language):
    found, overall = text_of(builder, language), builder.case.overall
    places = [found.text.text.index(plain(getattr(overall, name).text)) for name in "abcde"]
    assert places == sorted(places)
    assert plain(overall.way_ahead.text) in found.text.text
    assert (
        found.text.text.startswith({"nb": "Kort fortalt", "nn": "Kort fortalt", "en": ""}[language]) or builder is SHORT
    )
    assert "\n\n" not in found.text.text
    assert found.group == CATALOGUES["groups"].name(overall.group, language)


def test_headings_follow_the_voice_of_the_document():
    assert "Mulighetene dine til å få eller beholde arbeid\n" in text_of(FULL).text.text
    third = text_of(FULL.set("options", "voice", "third")).text.text
    assert "Muligheter til å få eller beholde arbeid\n" in third
    assert "dine til å få" not in third


def test_an_agreement_alone_has_no_text_for_a_decision():
    assert decision(a_case().returning_to_employer().moment()) is None


def test_the_counter_knows_fits_long_and_too_long():
    for size, fit in ((100, "fits"), (4_200, "long"), (10_000, "too_long")):
        found = text_of(FULL.set("overall", "a", rests_on("å" * size)))
        assert found.text.fit == fit
        assert found.text.count == len(found.text.text)
    assert (found.advised, found.text.most) == (4000, 9999)


def test_an_emoji_counts_as_the_screen_counts_it():
    assert length("💪🏻å") == 5


def test_sources_at_hand_stand_on_a_line_each_and_are_never_cut():
    first = FULL.case.sources.items[0].id
    long = FULL.set("sources", "items", first, "title", "Rapport om " + "arbeid " * 20)
    found = text_of(long)
    assert [piece.fit for piece in found.sources].count("too_long") == 1
    assert len(found.sources[0].text) > 150
    assert not any("\n" in piece.text for piece in found.sources)
    asked = text_of(FULL.set("sources", "items", first, "state", "missing"))
    assert len(asked.sources) == len(text_of(FULL).sources) - 1


def test_a_source_says_once_from_whom_and_never_from_you():
    first = FULL.case.sources.items[0].id
    named = FULL.set("sources", "items", first, "title", "Brev fra Storbygda DPS")
    told = text_of(named.set("sources", "items", first, "from", "Storbygda DPS, behandling")).sources[0].text
    assert told.count("Storbygda") == 1
    own = text_of(named.set("sources", "items", first, "from", "person")).sources[0].text
    assert "fra du" not in own


def test_nothing_of_a_closed_section_gets_in():
    hidden = SHORT.set("overall", "against", "Dette skal ikke med.")
    assert "Dette skal ikke med." not in text_of(hidden).whole


@given(st.text(max_size=200))
def test_what_is_copied_has_no_control_characters_and_loses_no_letter(text):
    made = plain(text)
    assert not any(c < " " and c != "\n" for c in made)
    assert [c for c in made if c.isalnum()] == [c for c in text if c.isalnum()]
    assert plain(made) == made


@pytest.mark.parametrize("demo", demo_cases(), ids=lambda demo: demo.file)
def test_every_demo_case_with_an_assessment_fits(demo):
    from aevdesk.case.moment import Moment
    from aevdesk.desk.ground import load_ground

    case = demo.read()
    moment = Moment(case, demo.clock, load_ground(CATALOGUES, demo.language, demo.clock))
    found = decision_text(moment, load_texts(demo.language, strict=True), CATALOGUES)
    assert (found is None) == (case.triage.track == "return_to_employer")
    if found is not None:
        assert found.text.fit in ("fits", "long")
        assert all(piece.fit == "fits" for piece in found.sources)


def test_the_command_line_shows_it_and_says_what_is_too_long(tmp_path):
    run = CliRunner().invoke
    file = tmp_path / "sak.json"
    file.write_text(write_case(FULL.case), encoding="utf-8")
    shown = run(cli, ["decision-text", str(file)])
    assert shown.exit_code == 0
    assert shown.output == text_of(FULL).whole + "\n"
    told = run(cli, ["decision-text", str(file), "--json", "--language", "nn"])
    assert json.loads(told.output)["text"]["fit"] == "fits"
    file.write_text(write_case(FULL.set("overall", "a", rests_on("å" * 10_000)).case), encoding="utf-8")
    assert run(cli, ["decision-text", str(file)]).exit_code == 1
    file.write_text(write_case(a_case().returning_to_employer().case), encoding="utf-8")
    refused = run(cli, ["decision-text", str(file)])
    assert (refused.exit_code, "ingen vurdering" in refused.output) == (2, True)
