"""The road of a case, without a screen: groups, words, dates and the stretch of time it covers."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from aevdesk.case.activities import Activity, Meeting
from aevdesk.case.agreement import Agreement, Milestone, PlannedReturn, ReturnStep, Waiting
from aevdesk.case.base import Amount, PDate
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.wording import Wording
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.ui.pages.road.content import LOOSE, STEPS, TALKS, Road, road_of
from aevdesk.ui.pages.road.dates import DayWords

WORDS = Wording(load_texts("nb", strict=True), load_catalogues())
TODAY = date(2026, 9, 15)


def day(month: int, of_month: int, year: int = 2026, **meant) -> PDate:
    return PDate(date=date(year, month, of_month), **meant)


def road_of_demo(number: str) -> Road:
    demo = next(case for case in demo_cases() if case.number == number)
    return road_of(Moment(demo.read(), demo.clock), WORDS)


def road_with(agreement: Agreement, today: date = TODAY, **parts) -> Road:
    demo = next(case for case in demo_cases() if case.number == "04").read()
    return road_of(Moment(demo.model_copy(update={"agreement": agreement, **parts}), today), WORDS)


def agreement(*activities: Activity, milestones=(), waiting=(), **parts) -> Agreement:
    period = {"from_": date(2026, 9, 15), "to": date(2027, 1, 31)} | parts
    return Agreement(activities=activities, milestones=milestones, waiting=waiting, **period)


def act(**parts) -> Activity:
    given = {"kind": "other", "what": "Noe", "who": "person", "from_": day(10, 1), "to": day(11, 1)} | parts
    return Activity(id=given.pop("id", "act-1"), **given)


def only(road: Road):
    return next(item for item in road.items if item.kind == "act")


def words_of(item) -> list[str]:
    return [state.word for state in item.states]


def test_the_road_is_worked_out_without_qt():
    code = (
        "import sys; import aevdesk.ui.pages.road.layout, aevdesk.ui.pages.road.moves;"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("number", ["01", "03", "04", "05", "08", "11", "13", "14"])
def test_all_that_is_done_and_waited_for_stands_once_on_the_road(number):
    demo = next(case for case in demo_cases() if case.number == number)
    case, road = demo.read(), road_of_demo(number)
    ids = [item.id for item in road.items]
    agreed = [row.id for row in (*case.agreement.activities, *case.agreement.waiting)]
    assert sorted(i for i in ids if i in agreed) == sorted(agreed)
    assert len(ids) == len(set(ids))
    assert [g.id for g in road.groups if g.kind == "milestone"] == [m.id for m in case.agreement.milestones]


@pytest.mark.parametrize("number", ["01", "04", "05", "14"])
def test_everything_with_a_date_lies_within_the_stretch_of_the_road(number):
    road = road_of_demo(number)
    assert road.first.day == 1
    for item in road.items:
        if item.shape != "none" and item.kind != "wait":
            assert road.first <= item.first <= item.last <= road.last, item.what
    assert road.first <= road.flag.day <= road.last


def test_an_activity_stands_under_the_first_milestone_it_leads_to():
    milestones = (Milestone(id="milestone-1", text="Først"), Milestone(id="milestone-2", text="Så"))
    road = road_with(agreement(act(links=("milestone-2", "milestone-1", "goal")), milestones=milestones))
    assert road.group_of("act-1").id == "milestone-1"
    assert road.group_of("act-1").title == "Først"


def test_what_leads_to_no_milestone_stands_alone_and_is_called_what_we_do_when_there_are_none():
    milestone = Milestone(id="milestone-1", text="Først")
    assert road_with(agreement(act(), milestones=(milestone,))).group_of("act-1").title == "Uten delmål"
    assert road_with(agreement(act())).group_of("act-1").title == "Dette gjør vi"
    assert road_with(agreement(act())).group_of("act-1").id == LOOSE


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (day(3, 1), day(4, 30), "1. mars–30. april"),
        (day(3, 1), day(3, 30), "1.–30. mars"),
        (day(11, 15), day(1, 10, 2027), "15. november–10. januar 2027"),
        (day(2, 12, bound="by"), day(2, 12, bound="by"), "Innen 12. februar"),
        (day(3, 19), None, "Fra 19. mars"),
        (None, day(3, 19), "Til 19. mars"),
        (day(3, 1, precision="month"), day(5, 1, precision="month"), "mars–mai"),
        (day(3, 1), day(4, 30, bound="by"), "Fra 1. mars, innen 30. april"),
        (day(4, 1, bound="earliest"), day(6, 1), "Tidligst 1. april, 1. juni"),
        (day(9, 18), day(9, 18), "18. september"),
        (day(1, 1, 2027, precision="year"), day(1, 1, 2027, precision="year"), "2027"),
        (None, None, "Når avtaler vi senere"),
    ],
)
def test_when_is_said_as_short_as_it_can_be(first, last, said):
    when = only(road_with(agreement(act(from_=first, to=last, status="proposed")))).when
    assert when.casefold() == said.casefold()
    assert when[:1] == said[:1].upper()


def test_what_is_awaited_says_what_and_when_it_is_looked_at_again():
    awaited = day(12, 1, awaits="plass på kurset")
    item = only(road_with(agreement(act(from_=awaited, to=awaited))))
    assert item.when == "Venter på plass på kurset, ser på det 1. desember"
    assert item.is_open


def test_how_often_stands_under_when_as_it_was_written_or_as_an_amount():
    written = act(when_text="tirsdager kl. 18", amount=Amount(value=Decimal(2), unit="days"))
    assert only(road_with(agreement(written))).often == "tirsdager kl. 18"
    counted = act(amount=Amount(value=Decimal("2.5"), unit="hours"))
    assert only(road_with(agreement(counted))).often == "2,5 timer i uken"


@pytest.mark.parametrize(
    ("who", "with_", "doer"),
    [("person", (), "person"), ("p-aisha", (), "nav"), ("p-mikkel", (), "others"), ("person", ("p-aisha",), "others"),
     ("", (), "others")],
)  # fmt: skip
def test_a_bar_is_the_persons_navs_or_others(who, with_, doer):
    assert only(road_with(agreement(act(who=who, with_=with_)))).doer == doer


def test_the_person_is_called_by_first_name_and_others_by_name():
    item = only(road_with(agreement(act(who="person", with_=("p-aisha",)))))
    assert item.who == "Sander og Aisha Rahimi-Vold"


@pytest.mark.parametrize(
    ("status", "words"),
    [("proposed", ["Forslag"]), ("planned", []), ("ongoing", ["Gjennomføres"]), ("done", ["Fullført"]),
     ("stopped", ["Avbrutt"])],
)  # fmt: skip
def test_status_is_said_in_the_words_of_the_catalogue_and_not_at_all_when_planned(status, words):
    assert words_of(only(road_with(agreement(act(status=status))))) == words


def test_what_is_over_and_still_open_has_passed_and_what_is_done_has_not():
    over = {"from_": day(9, 16), "to": day(9, 20)}
    assert words_of(only(road_with(agreement(act(**over)), date(2026, 9, 21)))) == ["Passert"]
    assert words_of(only(road_with(agreement(act(**over)), date(2026, 9, 20)))) == []
    assert words_of(only(road_with(agreement(act(status="done", **over)), date(2026, 9, 21)))) == ["Fullført"]


def test_what_lies_outside_the_period_says_so():
    assert words_of(only(road_with(agreement(act(to=day(2, 1, 2027)))))) == ["Utenfor perioden"]
    assert words_of(only(road_with(agreement(act(from_=day(9, 1)))))) == ["Utenfor perioden"]
    assert words_of(only(road_with(agreement(act(from_=day(9, 1), status="ongoing"))))) == ["Gjennomføres"]


def test_a_slip_of_the_pen_does_not_squeeze_the_road_together():
    road = road_with(agreement(act(to=day(1, 1, 2206)), act(id="act-2", from_=day(1, 1, 1926))))
    assert (road.first, road.last.year) == (date(2026, 9, 1), 2027)


def test_an_activity_without_dates_has_no_bar_and_its_lane_says_how_many():
    milestone = Milestone(id="milestone-1", text="Først")
    road = road_with(
        agreement(act(from_=None, to=None, status="proposed", links=("milestone-1",)), milestones=(milestone,))
    )
    assert only(road).shape == "none"
    assert road.group_of("act-1").undated == "1 uten dato"


def test_a_meeting_of_one_day_is_a_mark_and_one_that_goes_on_is_a_bar():
    topic = Meeting(date=date(2026, 10, 20), topic="Økonomi")
    one_day = act(kind="meeting", from_=day(10, 20), to=day(10, 20), meeting=topic)
    assert only(road_with(agreement(one_day))).shape == "mark"
    assert only(road_with(agreement(act(kind="meeting", meeting=topic)))).shape == "bar"
    by_its_own_date = act(kind="meeting", from_=None, to=None, meeting=topic)
    found = only(road_with(agreement(by_its_own_date)))
    assert (found.shape, found.when) == ("mark", "20. oktober")


def test_the_next_follow_up_is_a_talk_on_the_road():
    road = road_of_demo("04")
    talk = next(item for item in road.items if item.kind == "follow")
    assert (talk.when, talk.often, talk.shape) == ("20. oktober", "15.30", "mark")
    assert road.group_of(talk.id).id == TALKS


def test_waiting_stands_under_its_milestone_with_who_acts_and_when_it_is_looked_at():
    waiting = Waiting(
        id="wait-1", what="time hos DPS", since=day(9, 7), next_actor="p-aisha", next_check=date(2026, 12, 1),
        links=("milestone-1",),
    )  # fmt: skip
    road = road_with(agreement(milestones=(Milestone(id="milestone-1", text="I gang"),), waiting=(waiting,)))
    item = road.item("wait-1")
    assert (item.what, item.who, item.when) == ("Venter på time hos DPS", "Aisha Rahimi-Vold", "Vi sjekker 1. desember")
    assert road.group_of("wait-1").id == "milestone-1"
    assert (item.first, item.last) == (date(2026, 9, 7), date(2026, 12, 1))
    assert road.first == date(2026, 9, 1), "what was waited for before does not lengthen the road"


def test_it_says_which_findings_it_comes_from_and_leads_only_to_those_that_are_there():
    road = road_of_demo("04")
    kinds = {origin.kind for item in road.items for origin in item.origins}
    assert kinds == {"resource", "barrier"}
    demo = next(case for case in demo_cases() if case.number == "04")
    case = demo.read()
    closed = case.model_copy(update={"triage": case.triage.model_copy(update={"track": "return_to_employer"})})
    shut = road_of(Moment(closed, demo.clock), WORDS)
    assert not [origin for item in shut.items for origin in item.origins if "area" in origin.path[0]]


def test_the_flag_stands_where_the_agreement_ends_and_says_a_day_only_when_the_goal_has_one():
    assert road_of_demo("04").flag.notes == ()
    flag = road_of_demo("01").flag
    assert (flag.day, flag.notes) == (date(2026, 6, 15), ("26,6 timer i uken", "15. juni"))
    unsettled = road_with(agreement(goal_open=True, goal_by=date(2026, 11, 3)))
    assert (unsettled.flag.title, unsettled.flag.day) == ("Målet settes", date(2026, 11, 3))


def test_the_stair_of_a_return_rises_in_hours_from_day_to_day():
    stairs = road_of_demo("01").stairs
    assert [stair.label for stair in stairs] == [
        "8 timer i uken", "13,5 timer i uken", "20 timer i uken", "26,6 timer i uken",
    ]  # fmt: skip
    assert [stair.share for stair in stairs] == sorted(stair.share for stair in stairs)
    assert stairs[-1].share == 1.0
    assert [(one.last - one.first).days >= 0 for one in stairs] == [True] * 4
    assert all((b.first - a.last).days == 1 for a, b in pairwise(stairs))


def test_a_stair_in_per_cent_begins_with_what_is_worked_now():
    plan = PlannedReturn(
        date=day(6, 1, 2027), percent_now=20, target_percent=80,
        steps=(ReturnStep(id="step-2", from_=date(2027, 1, 4), percent=80),
               ReturnStep(id="step-1", from_=date(2026, 10, 5), percent=40)),
    )  # fmt: skip
    triage = demo_triage("return_to_employer")
    road = road_with(agreement(to=date(2027, 6, 1)), return_=plan, triage=triage)
    assert [stair.label for stair in road.stairs] == ["20\u00a0%", "40\u00a0%", "80\u00a0%"]
    assert [stair.share for stair in road.stairs] == [0.25, 0.5, 1.0]
    assert road.stairs[0].item_id == ""


def test_a_stair_that_mixes_hours_and_per_cent_rises_evenly():
    steps = (
        ReturnStep(id="step-1", from_=date(2026, 10, 5), percent=40),
        ReturnStep(id="step-2", from_=date(2026, 11, 5), hours=Decimal(30)),
    )
    plan = PlannedReturn(date=day(1, 31, 2027), steps=steps)
    road = road_with(agreement(), return_=plan, triage=demo_triage("return_to_employer"))
    assert [stair.share for stair in road.stairs] == [0.5, 1.0]


def demo_triage(track: str):
    case = next(case for case in demo_cases() if case.number == "04").read()
    return case.triage.model_copy(update={"track": track})


def test_a_return_without_steps_still_offers_them():
    road = road_with(agreement(), return_=PlannedReturn(), triage=demo_triage("return_to_employer"))
    assert next(group for group in road.groups if group.id == STEPS).items == ()
    assert not road.is_empty


def test_an_empty_case_has_an_empty_road_with_half_a_year_ahead():
    road = road_of(Moment(Case(), TODAY), WORDS)
    assert road.is_empty
    assert (road.first, (road.last - TODAY).days) == (date(2026, 9, 1), 183)


def test_today_is_marked_once_the_agreement_runs():
    assert road_with(agreement(act()), date(2026, 9, 15)).today is None
    assert road_with(agreement(act()), date(2026, 10, 15)).today == date(2026, 10, 15)
    assert road_with(agreement(act()), date(2028, 1, 1)).today is None


def test_the_road_can_be_read_as_text():
    text = road_of_demo("04").text
    assert text.startswith(
        "Målet: Lærlingplass i IT. Ikke butikk.\nAvtalen gjelder 15. september 2026–31. januar 2027."
    )
    for item in road_of_demo("04").items:
        assert item.what in text
        assert item.when in text


def test_a_row_is_said_as_one_reads_it():
    item = next(item for item in road_of_demo("04").items if item.id == "a-2")
    assert item.spoken == (
        "Melding til Aisha hver onsdag: gikk det, hva hjalp. Sander. 16. september til 14. januar 2027. "
        "Hvorfor: gode og dårlige dager, svart på hvitt. "
        "Fra hindringen Panikk i butikk og på buss, flere dårlige dager enn gode"
    )


@pytest.mark.parametrize(("language", "said"), [("nb", "Jan. 2027"), ("nn", "Jan. 2027"), ("en", "Jan 2027")])
def test_months_are_short_where_they_are_long(language, said):
    words = DayWords(load_texts(language, strict=True), TODAY)
    assert words.month(date(2027, 1, 1), year=True) == said
    assert "." not in words.month(date(2027, 5, 1), year=False)
