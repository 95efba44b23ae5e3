"""Builders of valid cases, for tests that change one thing and look at what follows.

    a_case().returning_to_employer().without("return", "date").moment()

Every finished track is complete: nothing blocks signing and no check has a note. A builder never changes; each step
gives a new one. The people are those of the fictional demo cases.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from aevdesk.case.agreement import Follow, PlannedReturn, ReturnStep
from aevdesk.case.base import Model, PDate, Row, Statement
from aevdesk.case.conclusion import Overall, UforeWork
from aevdesk.case.edits import InsertRow, MoveRow, RemoveRow, SetValue, apply, attribute, value_at
from aevdesk.case.facts import Benefit, Facts, Party, Traits, Triage
from aevdesk.case.model import Case, DocState, Event
from aevdesk.case.moment import Ground, Moment
from aevdesk.case.signing import Revision, Signature, Signing
from aevdesk.rules import outline
from tests import parts

TODAY = date(2026, 9, 15)
PERSON, CASEWORKER, EMPLOYER, DOCTOR = "person", "party-1", "party-2", "party-3"


@cache
def ground(language: str = "nb", today: date = TODAY) -> Ground:
    """What rules judge by, from the shipped resources."""
    from aevdesk.desk.ground import load_ground
    from aevdesk.texts.catalogues import load_catalogues

    return load_ground(load_catalogues(), language, today)  # type: ignore[arg-type]


def day(text: str) -> PDate:
    """A day written 2026-10-01, a month written 2026-10 or a year written 2026, as a date of a case."""
    parts = [int(part) for part in text.split("-")]
    precision = {1: "year", 2: "month", 3: "day"}[len(parts)]
    return PDate(date=date(*(*parts, 1, 1)[:3]), precision=precision)  # type: ignore[arg-type]


def rests_on(text: str, *ids: str) -> Statement:
    """A statement and what it rests on."""
    return Statement(text=text, based_on=ids)


@dataclass(frozen=True)
class CaseBuilder:
    """A case in the making; `build` gives the case, `moment` the case on its day."""

    case: Case = field(default_factory=Case)
    today: date = TODAY
    judged_by: Ground | None = None

    # the finished tracks -------------------------------------------------------------------------------------------
    def returning_to_employer(self) -> CaseBuilder:
        """Back to the same employer: no assessment, a plan for the return."""
        base = self._told().has(triage=parts.confirmed_return(), need=parts.need(), return_=_planned_return())
        return base.has(agreement=parts.agreement_of_return())

    def straightforward(self) -> CaseBuilder:
        """A short assessment: everyone agrees on the way ahead."""
        return self._told().has(triage=_agreed(), short=parts.short(), overall=_overall(), tried=parts.tried())

    def full(self) -> CaseBuilder:
        """A full assessment with four of the five areas."""
        base = self._told().has(triage=Triage(track="full"), work=parts.work(), tried=parts.tried())
        return base.has(overall=_overall_in_full(), **parts.areas())

    def ufore_who_wants_to_work(self) -> CaseBuilder:
        """A short assessment for someone with disability benefit who wishes to work."""
        benefit = Benefit(id="benefit-1", code="UFORETRYGD", state="current", from_=date(2019, 6, 1))
        base = self.straightforward().with_trait("ufore_wants_work").with_trait("has_employer", "no")
        base = (
            base.has(ufore_work=_ufore_work()).set("income", "benefits", (benefit,)).set("facts", "phase", "disability")
        )
        for name in ("d", "ability", "ability_reason"):
            base = base.without("overall", name)
        return base.set("overall", "nav_goal", "SKAFFE_ARBEID").without("triage", "agree_employer")

    # what happens to it --------------------------------------------------------------------------------------------
    def signed(self, mode: str = "paper", content_hash: str = "0" * 64) -> CaseBuilder:
        """Both have signed, the person first."""
        names = {PERSON: self.case.facts.name, CASEWORKER: self.case.parties()[CASEWORKER].name}
        rows = tuple(
            Signature(
                id=f"sign-{number}", party=party, mode=mode, name=name, date=self.today, read=party == PERSON,  # type: ignore[arg-type]
                place="Lundvik", paper_at="Mappe 12" if mode == "paper" else "", content_hash=content_hash,
                at=datetime.datetime(2026, 9, 15, 10, number, tzinfo=datetime.UTC),
            )
            for number, (party, name) in enumerate(names.items(), 1)
        )  # fmt: skip
        return self.set("signing", "signatures", rows)

    def sealed(self, on: date | None = None) -> CaseBuilder:
        """Signed by both and sealed on a day (else today)."""
        return replace(self, today=on or self.today).with_status("signed").on(self.today)

    def with_status(self, status: str) -> CaseBuilder:
        """At another place in the life of the document."""
        state = self.case.doc.model_copy(update={"status": status, "since": self.today})
        return replace(self, case=self.case.model_copy(update={"doc": state}))

    def in_next_version(self, sealed: date = date(2026, 9, 1), begun: date = date(2026, 9, 14)) -> CaseBuilder:
        """A second version, begun the day before the talk; the first was sealed two weeks earlier."""
        update = {
            "doc": DocState(number=2, status="draft", since=self.today),
            "events": (Event(date=sealed, code="sealed"), Event(date=begun, code="revised", before="1")),
            "revision": Revision(reason="planned", still_valid="yes"),
        }
        return replace(self, case=self.case.model_copy(update=update))

    # changing one thing --------------------------------------------------------------------------------------------
    def has(self, **values: Model) -> CaseBuilder:
        """With whole parts of the case put in, by their Python names."""
        return replace(self, case=self.case.model_copy(update=values))

    def set(self, *path_and_value: Any) -> CaseBuilder:
        """With a value at a path: the path's names, then the value."""
        *path, value = path_and_value
        return replace(self, case=apply(self.case, SetValue(tuple(path), value))[0])

    def without(self, *path: str) -> CaseBuilder:
        """With a field emptied, or a row taken away."""
        if isinstance(value_at(self.case, path), Row):
            return replace(self, case=apply(self.case, RemoveRow(path))[0])
        owner = value_at(self.case, path[:-1])
        assert isinstance(owner, Model)
        name = attribute(owner, path[-1])
        assert name, path
        return self.set(*path, type(owner).model_fields[name].default)

    def add(self, *path_and_row: Any) -> CaseBuilder:
        """With a row added last to the list at a path."""
        *path, row = path_and_row
        return replace(self, case=apply(self.case, InsertRow(tuple(path), row))[0])

    def move(self, *path_and_index: Any) -> CaseBuilder:
        """With a row moved to another place in its list."""
        *path, index = path_and_index
        return replace(self, case=apply(self.case, MoveRow(tuple(path), index))[0])

    def with_trait(self, name: str, value: str = "yes") -> CaseBuilder:
        """With a trait answered."""
        return self.set("t", name, value)

    def on(self, today: date) -> CaseBuilder:
        """Looked at on another day."""
        return replace(self, today=today)

    def under(self, judged_by: Ground) -> CaseBuilder:
        """Judged by other data than the shipped."""
        return replace(self, judged_by=judged_by)

    def build(self) -> Case:
        """The case."""
        return self.case

    def moment(self) -> Moment:
        """The case on its day."""
        return Moment(self.case, self.today, self.judged_by or ground(self.case.facts.language_form or "nb"))

    def _told(self) -> CaseBuilder:
        """What every track has: facts, the talk, her own view, sources, an agreement, and what the signing needs."""
        return self.has(
            facts=_facts(), t=_traits(), income=parts.income(), conversation=parts.conversation(),
            own_view=parts.own_view(), sources=parts.sources(), agreement=parts.agreement_of_assessment(),
            follow=_follow(), coop=parts.coop(), dis=parts.agreed(), signing=Signing(identity=True, copy_="paper"),
        )  # fmt: skip


def a_case() -> CaseBuilder:
    """A case with nothing in it."""
    return CaseBuilder()


def spots(builder: CaseBuilder) -> dict[tuple[str, ...], outline.FieldSpot]:
    """The fields that exist, by path."""
    return {spot.path: spot for spot in outline.every_field(builder.moment())}


def _facts() -> Facts:
    return Facts(
        name="Marit Elise Rognhaug", national_id="148578 21492", birth_date=date(1978, 5, 14), phone="68 05 01 47",
        language_form="nb", office="Nav Lundvik", caseworker=CASEWORKER, phase="sick_leave_end", employer=EMPLOYER,
        position="sykepleier", position_percent=75,
        parties=(
            Party(id=CASEWORKER, kind="nav_caseworker", name="Torunn Engebakk", phone="68 05 01 00"),
            Party(
                id=EMPLOYER, kind="employer", name="Siri Anne Holtet", org="Solvoll sykehjem", org_number="312 401 002",
                role="avdelingsleder", consent="given", consent_scope="timer og oppgaver", consent_date=TODAY,
            ),
            Party(
                id=DOCTOR, kind="gp", name="Ivar Bråten-Moe", org="Lundvik legesenter", role="fastlege",
                consent="given", consent_scope="funksjon og prognose", consent_date=TODAY,
            ),
        ),
    )  # fmt: skip


def _traits() -> Traits:
    return Traits.model_validate(dict.fromkeys(Traits.model_fields, "no") | {"has_employer": "yes"})


def _agreed() -> Triage:
    return Triage(
        track="straightforward", reason="Alle er enige om veien, og det er ett inngrep.", agree_person="agrees",
        agree_caseworker="agrees", agree_doctor="agrees", agree_doctor_how="Telefon 10.09.2026", agree_employer="agrees",
    )  # fmt: skip


def _planned_return() -> PlannedReturn:
    return PlannedReturn(
        date=day("2026-12-01"), percent_now=20, target_percent=75, tasks="Dagvakter på rom med takheis, ingen tunge løft.",
        employer_contact=EMPLOYER, nav_contact=CASEWORKER, evaluate=date(2026, 10, 27),
        if_not="Vi møtes innen en uke og flytter trinnet.",
        steps=(
            ReturnStep(id="step-1", from_=date(2026, 9, 21), percent=20, tasks="Dagvakter"),
            ReturnStep(id="step-2", from_=date(2026, 11, 2), percent=50, tasks="Også kveld"),
        ),
    )  # fmt: skip


def _follow() -> Follow:
    return Follow(
        next_date=date(2026, 10, 27), time="13.00", form="meeting", purpose="Se om trinnene går", place="Solvoll sykehjem"
    )  # fmt: skip


def _overall() -> Overall:
    return Overall(
        a=rests_on("Mulighetene er gode hos Solvoll.", "tried-1"),
        b=rests_on("Sykepleie på dagtid.", "tried-1"),
        c=rests_on("Hun trenger opptrening og færre løft.", "source-1"),
        d=rests_on("Evnen til arbeid er nedsatt fram til jul.", "source-1"),
        e=rests_on("Fysioterapi og tilrettelegging.", "source-1"),
        ability="half_or_more",
        ability_reason=rests_on("Hun tåler nå to timer om dagen.", "source-1"),
        group="TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE", nav_goal="BEHOLDE_ARBEID",
        way_ahead=rests_on("Opptrening først, så gradvis tilbake.", "source-1"),
        reassess_when="Når opptreningen er over",
    )  # fmt: skip


def _overall_in_full() -> Overall:
    barrier = rests_on("Hun trenger opptrening og færre løft.", "finding-4")
    update: dict[str, object] = {
        "c": barrier, "d": rests_on("Evnen til arbeid er nedsatt fram til jul.", "finding-4"),
        "against": "Avdelingen mangler folk, og det kan gå fort.", "main_points": parts.main_points(),
    }  # fmt: skip
    return _overall().model_copy(update=update)


def _ufore_work() -> UforeWork:
    return UforeWork(
        wish="Hun vil ha noen vakter i uken.", changed="Hun sover og har krefter igjen.", grade=100,
        amount="seks timer i uken", worry="Nei, hun har fått svar.", first_step="Én vakt på lørdager.",
    )  # fmt: skip
