"""The parts that builders put together: one nurse, told in the ways of the three tracks.

She and those around her are taken from the fictional demo case 01; what happens to her here is made up for tests.
"""

from datetime import date
from decimal import Decimal

from aevdesk.case.activities import Activity, EmployerMeasure, Meeting
from aevdesk.case.agreement import Agreement, Coop, CoopRow, Milestone
from aevdesk.case.assessment import (
    AreaEnvironment,
    AreaEveryday,
    AreaHealth,
    AreaInterests,
    AreaWork,
    Finding,
    FunctionRow,
    Need,
    Occupation,
    Short,
    Tried,
    TriedBefore,
    Work,
)
from aevdesk.case.base import Amount, Model, PDate
from aevdesk.case.conclusion import MainPoint
from aevdesk.case.facts import Benefit, Income, Triage
from aevdesk.case.signing import Disagreement
from aevdesk.case.talk import Conversation, OwnView, Source, Sources, Talk

TALK = date(2026, 9, 15)


def on(year: int, month: int, of_month: int) -> PDate:
    """A day as a date of a case."""
    return PDate(date=date(year, month, of_month))


def income() -> Income:
    """Sick pay until shortly before the agreement ends."""
    benefit = Benefit(id="benefit-1", code="SYKEPENGER", state="current", from_=date(2026, 1, 2), to=date(2026, 12, 10))
    return Income(benefits=(benefit,))


def conversation() -> Conversation:
    """One talk at the office, the agreement gone through."""
    talk = Talk(
        id="talk-1", date=TALK, form="meeting", participants=("person", "party-1"), interpreter="not_needed",
        gone_through=("purpose", "own_view", "agreement", "expectations"), purpose_explained=True, understood="yes",
    )  # fmt: skip
    return Conversation(talks=(talk,))


def own_view() -> OwnView:
    """Her own view, in her words."""
    return OwnView(
        mode="together", date=TALK, situation="Jeg er ikke syk lenger, jeg er bare treig i trappa.",
        can="Jeg kan faget mitt.", wish="Det er der jeg hører til.", hard="Jeg sier ja til for mye.",
        help="Noen må holde meg igjen litt.",
    )  # fmt: skip


def sources() -> Sources:
    """A statement from her doctor and the plan of her employer."""
    doctor = Source(
        id="source-1", type="legeerklaering", title="Legeerklæring", date=on(2026, 9, 3), from_="party-3", state="have",
        key_point="Avklart tilstand, god prognose.", function="Kan gå, stå og kjøre bil.", voice="doctor",
        covers=("function", "risk", "load", "prognosis"),
    )  # fmt: skip
    employer = Source(
        id="source-2", type="oppfolgingsplan", title="Oppfølgingsplan", date=on(2026, 9, 8), from_="party-2",
        state="have", key_point="Dagvakter med takheis.",
    )  # fmt: skip
    return Sources(items=(doctor, employer))


def agreed() -> Disagreement:
    """There is nothing they disagree on."""
    return Disagreement(exists="no")


def confirmed_return() -> Triage:
    """The employer has confirmed, and health is clarified."""
    return Triage(
        track="return_to_employer", reason="Marit skal tilbake i stillingen sin. Helsen er avklart.",
        same_employer="yes", person_confirms="yes", employer_confirmed_by="Siri Anne Holtet",
        employer_confirmed_date=date(2026, 9, 10), health_clarified="yes", health_clarified_source="source-1",
    )  # fmt: skip


def need() -> Need:
    """Why help is needed, in short."""
    return Need(
        statement="Hun trenger noen som følger med på at trinnene ikke går for fort.",
        possibilities="Hun kan være på dagvakt med takheis nå.", hindrance="Kneet tåler ikke forflytning alene.",
        risk="Å flytte pasienter alene.", opens_when="Hvis hun ikke er tilbake til jul.",
    )  # fmt: skip


def short() -> Short:
    """Half a page."""
    return Short(
        situation="Operert i kneet i august, i opptrening nå.", resources="Hun kan faget og er ønsket tilbake.",
        limits="Tunge løft fram til jul.", agreed="Opptrening først, så flere vakter.",
    )  # fmt: skip


def work() -> Work:
    """One occupation looked at."""
    occupation = Occupation(
        id="occ-1", title="Sykepleier", requirements="Gå og stå hele vakten, noen løft.", can="Alt uten løft.",
        realistic="with_help", route="Takheis og flere dagvakter.", decision="aim",
    )  # fmt: skip
    return Work(occupations=(occupation,), local_market="Kommunen mangler sykepleiere.")


def areas() -> dict[str, Model]:
    """Four areas looked at, one that does not matter here."""
    ceiling = Finding(
        id="finding-1", text="Avdelingen har takheis på åtte rom.", kind="resource", basis="documented",
        sources=("source-2",), meaning="Da slipper hun de tyngste løftene.",
    )  # fmt: skip
    years = Finding(
        id="finding-2", text="Nitten år på samme avdeling.", kind="resource", basis="told", meaning="Hun er trygg der."
    )
    colleagues = Finding(
        id="finding-3", text="Kollegene vil ha henne tilbake.", kind="resource", basis="told", meaning="Hun blir møtt."
    )
    knee = Finding(
        id="finding-4", text="Kneet hovner etter to timer.", kind="barrier", cause=("health",), basis="documented",
        sources=("source-1",), meaning="Korte vakter en stund.",
    )  # fmt: skip
    lifts = FunctionRow(id="grid-1", what="walk", level="can", note="to timer", says="doctor")
    return {
        "area_environment": AreaEnvironment(
            state="assessed", findings=(ceiling,), assessment="Utstyret gjør det mulig å begynne forsiktig.",
            employer_tried="Dagvakter uten løft i juni.",
        ),
        "area_work": AreaWork(
            state="assessed", findings=(years,), assessment="Erfaringen bærer henne, ingenting nytt må læres."
        ),
        "area_interests": AreaInterests(
            state="assessed", findings=(colleagues,), assessment="Viljen er der, tempoet må holdes nede."
        ),
        "area_everyday": AreaEveryday(state="not_relevant"),
        "area_health": AreaHealth(
            state="assessed", findings=(knee,), assessment="Hun bør trene mer før hun får flere vakter.",
            grid=(lifts,), risk_answer="no", load="To timer om dagen, tre dager.", prognosis="better",
        ),
    }  # fmt: skip


def tried() -> TriedBefore:
    """Something that was tried at work."""
    row = Tried(
        id="tried-1", kind="adaptation", what="Kortere dager", from_=on(2026, 6, 1), to=on(2026, 6, 26),
        went="Det gikk to uker.", learnt="Uten takheis blir det for tungt.",
    )  # fmt: skip
    return TriedBefore(items=(row,))


def main_points() -> tuple[MainPoint, ...]:
    """Two lines for the top of page 1."""
    return (
        MainPoint(id="point-1", text="Hun skal tilbake til Solvoll."),
        MainPoint(id="point-2", text="Kneet trenger tre måneder til."),
    )


def coop() -> Coop:
    """The employer and the doctor take part; the caseworker holds the threads."""
    rows = (
        CoopRow(id="coop-1", party="party-2", does="Setter opp vaktene"),
        CoopRow(id="coop-2", party="party-3", does="Ser på kneet i november"),
    )
    return Coop(rows=rows, coordinator="party-1")


def agreement_of_return() -> Agreement:
    """Step by step back to her post."""
    works = Activity(
        id="act-1", kind="return", what="Arbeider etter trinnene", who="person", purpose="tilbake i stillingen",
        links=("milestone-1", "goal", "need.risk"), from_=on(2026, 9, 21), to=on(2026, 12, 1), follow_up="party-1",
    )  # fmt: skip
    return _agreement((works, _hoist(("milestone-1",)), _meeting()))


def agreement_of_assessment() -> Agreement:
    """Physiotherapy first, then more shifts."""
    trains = Activity(
        id="act-1", kind="training", what="Trener kneet hos fysioterapeut", who="person", purpose="tåle en hel vakt",
        links=("milestone-1", "goal", "finding-4"), from_=on(2026, 9, 21), to=on(2026, 12, 1), follow_up="party-1",
        amount=Amount(value=Decimal(2), unit="times"),
    )  # fmt: skip
    return _agreement((trains, _hoist(("milestone-1",)), _meeting()))


def _agreement(activities: tuple[Activity, ...]) -> Agreement:
    milestone = Milestone(id="milestone-1", text="Tre vakter i uken uten hevelse", by=on(2026, 11, 2))
    return Agreement(
        from_=date(2026, 9, 15), to=date(2026, 12, 15), goal="Hele stillingen min på Solvoll til jul.",
        goal_kind="same_employer", milestones=(milestone,), activities=activities,
        expects_from_nav="At dere ringer hvis dere ikke hører noe.",
        nav_expects="Si fra innen to dager hvis et trinn ikke går.",
    )  # fmt: skip


def _hoist(links: tuple[str, ...]) -> Activity:
    return Activity(
        id="act-2", kind="employer_measure", what="Rom med takheis, to ved hver forflytning", who="party-2",
        purpose="skåne kneet", links=links, from_=on(2026, 9, 21), to=on(2026, 12, 1), evaluate=date(2026, 10, 27),
        follow_up="party-1",
        employer_measure=EmployerMeasure(tasks="Takheis på åtte rom", agreed_date=date(2026, 9, 10)),
    )  # fmt: skip


def _meeting() -> Activity:
    return Activity(
        id="act-3", kind="meeting", what="Kaller inn til møte hos Solvoll", who="party-1", purpose="justere trinnene",
        links=("goal",), from_=on(2026, 10, 27), to=on(2026, 10, 27), follow_up="party-1",
        meeting=Meeting(date=date(2026, 10, 27), form="three_party", topic="Hvordan kneet har det"),
    )  # fmt: skip
