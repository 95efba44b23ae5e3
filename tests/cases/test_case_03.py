"""Case 03: a cook, two months after an operation; everyone agrees and a job waits."""

from collections.abc import Iterator
from datetime import date

import pytest

from aevdesk.case.base import PDate
from aevdesk.case.talk import Source
from aevdesk.desk.paper import Paper
from aevdesk.desk.review import obstacles
from aevdesk.rules import tracks
from aevdesk.texts.limits import load_limits
from aevdesk.ui.pages.cases.matters import matters
from tests.cases.story import (
    Story,
    at,
    lacking,
    pdf_text,
    printed_words,
    put,
    says,
    squeezed,
)
from tests.cases.table import Table, a_table

FILE = "case-03.json"
SENTENCE = "jeg er klar jeg bare hånda gror først så står jeg på kaikanten tjuende april det er det hele"


# Track and sections


def test_03_01_three_agree_and_no_fourth_is_asked_for(story: Story):
    """Rune, Amund and the doctor agree and the reason is written: enough, for there is no employer."""
    assert tracks.obstacles(story.moment(), "straightforward") == ()
    assert "triage.agree_employer" not in story.asked()


def test_03_02_the_new_employer_is_not_the_same_employer(story: Story):
    """The return is closed; the message says that it is the same employer who must confirm. Kaikanten does not help."""
    assert "samme arbeidsgiver" in story.told(tracks.obstacles(story.moment(), "return_to_employer"))
    case = put(story.case, "t.has_employer", "yes")
    case = put(case, "triage.same_employer", "no")
    case = put(case, "triage.employer_confirmed_by", "Kaikanten Bistro AS")
    case = put(case, "triage.employer_confirmed_date", date(2026, 2, 13))
    found = tracks.obstacles(story.moment(case), "return_to_employer")
    assert ("triage", "same_employer") in {p.path for p in found}
    assert "samme arbeidsgiver" in story.told(found)


def test_03_03_a_short_assessment_has_two_areas_and_leaves_three_alone(story: Story):
    """Facts, own view, work, two areas, conclusion, agreement; the other areas may stand untouched."""
    there = story.sections()
    assert {"facts", "own_view", "short", "work", "area_work", "area_health", "overall", "agreement"} <= set(there)
    assert not set(there) & {"area_environment", "area_interests", "area_everyday", "need", "return"}
    assert [name for name, area in story.case.areas().items() if area.state is None] == [
        "area_environment", "area_interests", "area_everyday",
    ]  # fmt: skip
    assert story.blocking() == ()


def test_03_04_without_the_doctor_only_the_full_assessment_is_left(story: Story):
    """Take the doctor's agreement away: the track is closed, and the full assessment is open."""
    case = put(story.case, "triage.agree_doctor", "not_asked")
    assert [p.path[-1] for p in tracks.obstacles(story.moment(case), "straightforward")] == ["agree_doctor"]
    assert tracks.obstacles(story.moment(case), "return_to_employer") != ()
    assert tracks.obstacles(story.moment(case), "full") == ()


# Checks


def test_03_05_few_activities_no_milestones_and_short_texts_are_fine(story: Story):
    """Two activities, no milestone and few words give neither a block nor a note."""
    assert len(story.case.agreement.activities) == 2
    assert story.case.agreement.milestones == ()
    assert story.blocking() == ()
    assert [p.path for p in story.notes() if p.path[0] in ("agreement", "short", "overall") and p.check != "L06"] == []


def test_03_06_his_own_words_are_not_corrected(story: Story):
    """No note on capitals and full stops in his own view, and the program changes nothing in it."""
    assert [p for p in story.problems() if p.path[0] == "own_view"] == []
    assert story.case.own_view.situation == SENTENCE


def test_03_07_the_doctor_is_named_the_day_is_told_and_a_telephone_will_do(story: Story):
    """Agreement without saying how the doctor's is known blocks; so does a talk without a day. Telephone is a form."""
    nobody = put(story.case, "triage.agree_doctor_how", "")
    assert [p.path for p in story.blocking(nobody)] == [("triage", "agree_doctor_how")]
    no_day = put(story.case, "conversation.talks.s-1.date", None)
    assert {p.path[0] for p in story.blocking(no_day)} >= {"conversation"}
    assert at(story.case, "conversation.talks.s-1.form") == "phone"


@pytest.fixture(scope="module")
def signed_on_friday(stories: dict[str, Story], paper: Paper) -> Iterator[Table]:
    """The case as it was signed the day after the talk, with a note on the signature. For reading only."""
    table = a_table(stories[FILE], paper)
    table.go_to(date(2026, 2, 27))
    table.sign(note="skrev med venstre hånd, ligner ikke signaturen i passet")
    yield table
    table.desk.close()


def test_03_08_talk_and_signature_may_be_on_different_days(signed_on_friday: Table):
    """The talk was 26 February, they sign on the 27th."""
    page = pdf_text(signed_on_friday.files(1)["complete.pdf"])
    assert says(page, "26. februar 2026")
    assert says(page, "27. februar 2026")


# In the document


def test_03_09_who_agrees_is_named(story: Story):
    """Rune, Amund and the doctor, by name."""
    short = story.content().short
    assert short
    assert short.agreeing
    assert all(name in short.agreeing.text for name in ("Amund Kleppestø", "Randi Soltvedt"))
    assert lacking(story, ("Rune, Amund Kleppestø og fastlege Randi Soltvedt er enige om datoen",)) == []


def test_03_10_the_five_statements_are_as_short_as_they_were_said(story: Story):
    """All five, each a line or two."""
    overall = story.case.overall
    five = [overall.a.text, overall.b.text, overall.c.text, overall.d.text, overall.e.text]
    assert max(len(text) for text in five) < 80
    assert lacking(story, tuple(five)) == []


def test_03_11_what_was_escaped_already_stays_so(story: Story):
    """«&lt; 10 kg», as the portal wrote it: neither < nor anything longer."""
    assert lacking(story, ("Grepsstyrke høyre &lt; 10 kg, venstre 41 kg.",)) == []
    for text in story.papers.values():
        assert "&amp;lt;" not in text
        assert "høyre < 10" not in squeezed(text)


def test_03_12_the_address_says_with_whom_he_lives(story: Story):
    """c/o Brekke."""
    for kind in ("complete", "agreement"):
        assert lacking(story, ("c/o Brekke, Naustvegen 3",), kind) == []


def test_03_13_his_sentence_without_punctuation_is_a_quotation(story: Story):
    """Unchanged, as his own words."""
    assert lacking(story, (SENTENCE,)) == []
    view = story.content().own_view
    assert view
    assert view.situation
    assert view.situation.quote


def test_03_14_the_exercises_say_where_they_come_from(story: Story):
    """The first activity comes from the barrier under health."""
    agreement = story.content().agreement
    assert agreement
    assert agreement.activities
    (row,) = (r for group in agreement.activities.groups for r in group.rows if r.what.startswith("Øvelser"))
    assert any(says(line, "hindring under «Helse»") for line in row.lines)
    assert lacking(story, ("hindring under «Helse»",)) == []


# Nowhere


def test_03_15_no_trace_of_an_employer_that_is_not_there(story: Story):
    """No row or heading on the employer's agreement, confirmation or measures."""
    assert printed_words(story, "arbeidsgiver", "Arbeidsgiveren", "Bekreftet") == []


def test_03_16_there_is_no_milestone_and_no_such_word(story: Story):
    """The word «delmål» stands nowhere."""
    assert printed_words(story, "delmål", "delmålet", "delmålene") == []


def test_03_17_what_is_none_of_ours_is_nowhere(story: Story):
    """That he smokes, what was thought, and the hotel as his employer."""
    assert printed_words(story, "røyker", "Ikke dra ut av ham", "Fjordgløtt") == []
    assert story.case.facts.employer == ""


def test_03_18_no_words_of_breach_or_stop_that_the_caseworker_did_not_choose(story: Story):
    """Nothing on breach, reduction or stop."""
    assert all(activity.notice is None for activity in story.case.agreement.activities)
    assert printed_words(story, "brudd", "stans", "stanses", "stanset", "reduksjon", "redusert", "bortfaller") == []


# Afterwards


def _extended(table: Table) -> None:
    """The new version of 20 March: two days moved, one source more, a new talk and its follow-up."""
    first = table.case.conversation.talks[0]
    table.go_to(date(2026, 2, 27))
    table.count_as_signed()
    table.revise("extension", date(2026, 3, 19))
    table.session.add(("sources", "items"), Source(
        id="k-5", type="legeerklaering", date=PDate(date=date(2026, 3, 18)), from_="p-randi", state="have",
        key_point="Full funksjon tre uker senere.", function="Kan ikke løfte ennå.", covers=("function",), voice="doctor",
    ))  # fmt: skip
    table.set("agreement.to", date(2026, 5, 11))
    table.set("income.benefits.y-2.to", date(2026, 5, 10))
    table.talk_again(first)
    table.set("follow.purpose", "Høre om hånda følger planen.")


def test_03_19_the_extension_is_two_days_and_one_source(table: Table):
    """Two days, one source and the new talk; the short assessment is not written again.

    The form settles one thing otherwise: the statements of the conclusion are asked anew in every new version, and
    the earlier ones can be read beside them. Nothing else of the assessment asks for anything.
    """
    _extended(table)
    asking = {(p.section, p.path[-1]) for p in obstacles(table.session.moment)}
    assert asking <= {("overall", n) for n in ("a", "b", "c", "d", "e", "ability", "ability_reason", "group", "way_ahead")
                      } | {("revision", "still_valid")}  # fmt: skip
    assert table.case.short.situation
    assert table.case.area_health.findings


def test_03_20_a_longer_illness_opens_no_full_assessment_by_itself(table: Table):
    """The track stays short; the caseworker may choose the full one."""
    _extended(table)
    assert table.case.triage.track == "straightforward"
    table.set("triage.track", "full")
    assert table.case.triage.track == "full"


def test_03_21_the_note_on_the_signature_follows_the_version_and_is_not_printed(signed_on_friday: Table):
    """«venstre hånd» can be read again with the signed version, and stands in no paper."""
    (version,) = signed_on_friday.desk.sealed(signed_on_friday.case_id)
    assert "skrev med venstre hånd" in version.doc
    for name, data in signed_on_friday.files(1).items():
        if name.endswith(".pdf"):
            assert not says(pdf_text(data), "ligner ikke signaturen")


def test_03_22_after_the_day_without_a_new_version_the_case_is_overdue(table: Table):
    """After 10 April, with no new version, the list of what needs someone has the case."""
    table.count_as_signed()
    table.session.save_now()
    day = date(2026, 4, 11)
    (matter,) = matters(table.desk.lines(), day, load_limits(day))
    assert matter.line.case_id == table.case_id
