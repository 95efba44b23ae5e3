"""Track, talk, own view and sources: each check speaks where it should and is silent at a near miss."""

from datetime import date

import pytest

from aevdesk.case.talk import Source, Talk
from tests.builders import TODAY, day, rests_on
from tests.rules.checks.tables import (
    DOCTORS_SOURCE,
    EMPLOYERS_SOURCE,
    FULL,
    RETURN,
    SHORT,
    TALK,
    UFORE,
    Told,
    places_of,
    problems_of,
)

LATER = RETURN.in_next_version()
LONG_AGO = date(2025, 1, 2)
TOMORROW = date(2026, 9, 16)
ASKED = Source(
    id="source-9", type="legeerklaering", title="Ny erklæring", from_="party-3", state="asked", asked_date=date(2026, 9, 1),
    due_date=date(2026, 10, 1), gets_it="party-1", covers=("function",), voice="doctor",
)  # fmt: skip
SHORT_TALK = Talk(
    id="talk-9", date=TODAY, form="phone", participants=("person",), interpreter="not_needed", gone_through=("facts",)
)
FAILED = FULL.in_next_version().set("return", "outcome", "not_done").set("return", "outcome_date", date(2026, 9, 10))

FIRES = [
    Told("T01", "the employer who confirmed has no name", RETURN.without("triage", "employer_confirmed_by"), "triage.track"),
    Told("T01", "it is unclear whether the employment stands", RETURN.with_trait("employment_unclear"), "triage.track"),
    Told("T01", "the confirmation was withdrawn", RETURN.set("triage", "employer_withdrawn_date", TODAY), "triage.track"),
    Told("T02", "the doctor has not been asked", SHORT.set("triage", "agree_doctor", "not_asked"), "triage.agree_doctor"),
    Told("T02", "the doctor stays out of a case without disability benefit", SHORT.set("triage", "agree_doctor", "not_involved"), "triage.agree_doctor"),
    Told("T03", "the shorter track has no reason", RETURN.without("triage", "reason"), "triage.reason"),
    Told("T04", "the confirmation is from last year", LATER.set("triage", "employer_confirmed_date", LONG_AGO), "triage.employer_confirmed_date"),
    Told("T05", "the group needs an assessment that nobody names", RETURN.set("need", "group", "JOBBE_DELVIS"), "need.earlier_assessment"),
    Told("T06", "the return is past and nobody says how it went", LATER.set("return", "date", day("2026-09-01")), "return.outcome"),
    Told("T07", "the return was not carried out", LATER.set("return", "outcome", "not_done"), "triage.track"),
    Told("T08", "nobody knows whether something is awaited", FULL.with_trait("waiting", "unknown"), "t.waiting"),
    Told("T09", "someone with a programme gets an agreement in it", FULL.with_trait("kvp", "entitled").set("kvp", "use", "program_plan"), "kvp.use"),
    Told("T10", "the doctor has written since the sealing", FULL.in_next_version().set(*DOCTORS_SOURCE, "date", day("2026-09-10")).set("revision", "still_valid", "no"), "revision.still_valid"),
    Told("C01", "there has been no talk", FULL.set("conversation", "talks", ()), "conversation.talks"),
    Told("C01", "the talk is to come", FULL.set(*TALK, "date", date(2026, 9, 16)), "conversation.talks"),
    Told("C01", "the only talk is that of the sealed version", FULL.in_next_version(sealed=TODAY, begun=TOMORROW).on(TOMORROW), "conversation.talks"),
    Told("C02", "the person was not in the talk", FULL.set(*TALK, "participants", ("party-1",)), "conversation.talks.talk-1.participants"),
    Told("C03", "the person's five texts are empty", FULL.set("own_view", "situation", "").set("own_view", "can", "").set("own_view", "wish", "").set("own_view", "hard", " ").set("own_view", "help", ""), "own_view.situation"),
    Told("C04", "the purpose was not explained", FULL.set(*TALK, "purpose_explained", False), "conversation.talks.talk-1.purpose_explained"),
    Told("C05", "an interpreter was needed, not used, and nobody says why", FULL.with_trait("interpreter").set(*TALK, "interpreter", "needed_not_used"), "conversation.talks.talk-1.no_interpreter_reason"),
    Told("C06", "the own view was not gone through", FULL.set(*TALK, "gone_through", ("agreement",)), "conversation.talks.talk-1.gone_through"),
    Told("C07", "the own view is from last year", FULL.set("own_view", "date", LONG_AGO), "own_view.date"),
    Told("C08", "the own view speaks of the person from outside", FULL.set("own_view", "hard", "Bruker oppgir at kneet er verst om kvelden."), "own_view.hard"),
    Told("C09", "the assessment says what the person said", FULL.set("own_view", "hard", "Det verste er trappene på vei ned til kantina.").set("overall", "a", rests_on("Det verste er trappene på vei ned til kantina.", "tried-1")), "overall.a"),
    Told("C10", "plain Norwegian is needed and not chosen", FULL.with_trait("weak_norwegian"), "options.plain_version"),
    Told("C11", "the person does not know themselves again", FULL.set(*TALK, "understood", "no"), "conversation.talks.talk-1.understood"),
    Told("F01", "a source has no date", FULL.without(*DOCTORS_SOURCE, "date"), "sources.items.source-1.date"),
    Told("F03", "one source is all there is", FULL.without(*EMPLOYERS_SOURCE).set("conversation", "talks", ()), "sources.items"),
    Told("F11", "no doctor says what the person can do", FULL.set(*DOCTORS_SOURCE, "covers", ("prognosis",)), "sources.items.source-1.covers"),
    Told("F12", "the doctor writes what the person told", FULL.set(*DOCTORS_SOURCE, "voice", "patient"), "sources.items.source-1.voice"),
    Told("F13", "nobody gets what was asked for", FULL.add("sources", "items", ASKED.model_copy(update={"gets_it": ""})), "sources.items.source-9.gets_it"),
    Told("F14", "the answer has not come in a month", FULL.add("sources", "items", ASKED).on(date(2026, 10, 15)), "sources.items.source-9.asked_date"),
    Told("F15", "the newest medical source is two years old", FULL.set(*DOCTORS_SOURCE, "date", day("2024-08")), "sources.items.source-1.date"),
    Told("F20", "the doctor exempts without serious illness", FULL.set(*DOCTORS_SOURCE, "exempts", "yes"), "sources.items.source-1.exempts_serious"),
    Told("F21", "the doctor recommends a benefit", FULL.set(*DOCTORS_SOURCE, "key_point", "Han bør få uføretrygd eller AAP."), "sources.items.source-1.key_point"),
    Told("F23", "two sources say the same", FULL.set(*EMPLOYERS_SOURCE, "key_point", "Avklart tilstand, god prognose."), "sources.items.source-2.key_point"),
    Told("K05", "everything is from before the return failed", FAILED.set("conversation", "talks", ()), "sources.items"),
    Told("K06", "a source is known by its year", FULL.set(*EMPLOYERS_SOURCE, "date", day("2025")), "sources.items.source-2.date"),
]  # fmt: skip

SILENT = [
    Told("T01", "a full assessment needs no employer", FULL.without("triage", "track")),
    Told("T01", "a new confirmation came after the withdrawal", RETURN.set("triage", "employer_withdrawn_date", date(2026, 9, 1))),
    Told("T02", "the doctor stays out of a case with disability benefit", UFORE.set("triage", "agree_doctor", "not_involved")),
    Told("T02", "without an employer, nobody asks whether they agree", UFORE),
    Told("T03", "a full assessment needs no reason", FULL),
    Told("T04", "the confirmation is old but the first version", RETURN.set("triage", "employer_confirmed_date", LONG_AGO)),
    Told("T05", "the assessment behind the group is named", RETURN.set("need", "group", "JOBBE_DELVIS").set("need", "earlier_assessment", "12.03.2025, i saken")),
    Told("T06", "the return month is not over", LATER.set("return", "date", day("2026-09"))),
    Told("T07", "the return went half way", LATER.set("return", "outcome", "partly")),
    Told("T08", "without an assessment nothing is opened", RETURN.with_trait("waiting", "unknown")),
    Told("T09", "the programme is only considered", FULL.with_trait("kvp", "considered")),
    Told("T10", "the news came before the sealing", FULL.in_next_version().set("revision", "still_valid", "no").set(*DOCTORS_SOURCE, "date", day("2026-08-30"))),
    Told("C01", "sealing, new version and talk are on one day", FULL.in_next_version(sealed=TODAY, begun=TODAY)),
    Told("C01", "a correction needs no new talk", FULL.in_next_version(sealed=TODAY).set("revision", "reason", "correction")),
    Told("C02", "a guardian was there for the person", FULL.set("facts", "parties", "party-3", "kind", "guardian").set(*TALK, "participants", ("party-3",))),
    Told("C03", "the person declined", FULL.set("own_view", "mode", "declined").set("own_view", "situation", "")),
    Told("C04", "the purpose need not be explained in every talk", FULL.add("conversation", "talks", SHORT_TALK)),
    Told("C05", "it is said why there was no interpreter", FULL.with_trait("interpreter").set(*TALK, "interpreter", "needed_not_used").set(*TALK, "no_interpreter_reason", "Tolken kom ikke")),
    Told("C06", "the two were gone through in two talks", FULL.set(*TALK, "gone_through", ("agreement",)).add("conversation", "talks", SHORT_TALK.model_copy(update={"gone_through": ("own_view",)}))),
    Told("C07", "the own view is from this spring", FULL.set("own_view", "date", date(2026, 4, 1))),
    Told("C08", "the person uses the word as a verb", FULL.set("own_view", "hard", "Jeg bruker lang tid i trapper.")),
    Told("C08", "the word is in a later sentence", FULL.set("own_view", "hard", "Trappene er verst. Brukeren sier det.")),
    Told("C09", "a short sentence may be said twice", FULL.set("own_view", "hard", "Trappene er verst.").set("overall", "a", rests_on("Trappene er verst.", "tried-1"))),
    Told("C10", "the plain version is chosen", FULL.with_trait("weak_norwegian").set("options", "plain_version", True)),
    Told("C11", "nobody was asked", FULL.without(*TALK, "understood")),
    Told("F01", "a missing source needs no date", FULL.set("sources", "items", "source-1", "state", "missing").without(*DOCTORS_SOURCE, "date")),
    Told("F03", "a source and a talk are two", FULL.without(*EMPLOYERS_SOURCE)),
    Told("F11", "it has been asked for", FULL.set(*DOCTORS_SOURCE, "covers", ("prognosis",)).add("sources", "items", ASKED)),
    Told("F12", "the doctor writes both", FULL.set(*DOCTORS_SOURCE, "voice", "both")),
    Told("F13", "someone gets it by a day", FULL.add("sources", "items", ASKED)),
    Told("F14", "the answer has waited four weeks and no more", FULL.add("sources", "items", ASKED).on(date(2026, 9, 29))),
    Told("F15", "a source that is no doctor's may be old", FULL.set(*EMPLOYERS_SOURCE, "date", day("2024-08"))),
    Told("F20", "the illness is serious", FULL.set(*DOCTORS_SOURCE, "exempts", "yes").set(*DOCTORS_SOURCE, "exempts_serious", "yes")),
    Told("F21", "the benefit is four words away", FULL.set(*DOCTORS_SOURCE, "key_point", "Han bør ikke gå i trapper, og har AAP.")),
    Told("F23", "the key point is just short enough", FULL.set(*DOCTORS_SOURCE, "key_point", "a" * 300)),
    Told("K05", "a new talk is what the assessment rests on", FAILED.set(*("area_work", "findings", "finding-2"), "sources", ("talk-1",))),
    Told("K06", "a month is good enough", FULL.set(*EMPLOYERS_SOURCE, "date", day("2025-03"))),
]  # fmt: skip


@pytest.mark.parametrize("told", FIRES, ids=str)
def test_the_check_speaks_when(told: Told):
    assert places_of(told) == {told.at}


@pytest.mark.parametrize("told", SILENT, ids=str)
def test_the_check_is_silent_when(told: Told):
    assert problems_of(told) == []
