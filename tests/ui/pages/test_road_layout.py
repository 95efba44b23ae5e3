"""Where things stand on the road, without a screen: nothing lies over anything else, and all has room."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.moment import Moment
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.wording import Wording
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.ui.pages.road.content import Flag, Group, Road, road_of
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.pages.road.items import Item
from aevdesk.ui.pages.road.layout import LABEL, Plan, plan_road, wrapped

TEXTS = load_texts("nb", strict=True)
START = date(2026, 9, 1)
DAYS = DayWords(TEXTS, START)


def measure(text: str, kind: str) -> float:
    """As wide as letters are on the average."""
    return len(text) * (7.2 if kind == "body_strong" else 6.2)


def item(number: int, first: date, last: date, what: str = "Noe", **parts) -> Item:
    given = {"shape": "bar", "doer": "person"} | parts
    return Item(f"act-{number}", "act", ("agreement", "activities", f"act-{number}"), what, first=first, last=last, **given)  # fmt: skip


def road(*lanes: list[Item], last: date = date(2027, 1, 31)) -> Road:
    groups = tuple(
        Group(f"milestone-{i}", "milestone", ("agreement", "milestones", f"milestone-{i}"), f"Delmål {i}", number=i, items=tuple(items))
        for i, items in enumerate(lanes, start=1)
    )  # fmt: skip
    return Road(groups, START, last, Flag(last, "Målet"))


def plan(made: Road, width: float = 1000, scale: float = 1.0) -> Plan:
    return plan_road(made, DAYS, width, measure, scale)


def road_of_demo(number: str) -> Road:
    demo = next(case for case in demo_cases() if case.number == number)
    return road_of(Moment(demo.read(), demo.clock), Wording(TEXTS, load_catalogues()))


SPANS = st.tuples(st.integers(0, 150), st.integers(0, 120), st.integers(0, 60))
LANES = st.lists(st.lists(SPANS, max_size=6), min_size=1, max_size=4)


def items_of(spans) -> list[list[Item]]:
    made, number = [], 0
    for lane in spans:
        row = []
        for start, length, letters in lane:
            number += 1
            first = START + timedelta(start)
            row.append(item(number, first, min(first + timedelta(length), date(2027, 1, 31)), "x" * letters))
        made.append(row)
    return made


HAIR = 1e-6
"""Less than any eye sees: what sums of fractions may differ by."""


def extent(bar) -> tuple[float, float]:
    left = min(bar.box.x, bar.label_x) if bar.side == "left" else bar.box.x
    right = max(bar.box.right, bar.label_x + bar.label_w) if bar.side == "right" else bar.box.right
    return left, right


@given(spans=LANES, width=st.integers(700, 1400), scale=st.sampled_from([0.8, 1.0, 1.5]))
def test_no_bar_or_label_lies_over_another_and_all_stand_in_their_lane_on_the_road(spans, width, scale):
    found = plan(road(*items_of(spans)), width, scale)
    assert len(found.bars) == sum(len(lane) for lane in spans)
    for bar in found.bars:
        left, right = extent(bar)
        assert found.axis.x <= left + HAIR
        assert right <= width + HAIR
        lane = next(lane for lane in found.lanes if bar.item in lane.group.items)
        assert lane.box.y <= bar.box.y
        assert bar.box.bottom <= lane.box.bottom
    for bar in found.bars:
        for other in found.bars:
            if bar is not other and bar.box.y == other.box.y:
                (left, right), (other_left, other_right) = extent(bar), extent(other)
                assert right <= other_left + HAIR or other_right <= left + HAIR


@given(spans=LANES, width=st.integers(700, 1400))
def test_lanes_follow_one_another_and_the_road_ends_with_the_last(spans, width):
    found = plan(road(*items_of(spans)), width)
    assert found.lanes[0].box.y == found.head
    for above, below in pairwise(found.lanes):
        assert above.box.bottom == below.box.y
    assert found.lanes[-1].box.bottom == found.height


@given(days=st.integers(1, 5000), width=st.integers(700, 1400))
def test_names_of_months_never_crowd_each_other_however_long_the_road_is(days, width):
    last = START + timedelta(days)
    found = plan(replace(road([]), last=last, flag=Flag(last, "Målet")), width)
    named = [tick for tick in found.ticks if tick.label]
    assert named
    for tick, following in pairwise(named):
        assert tick.x + measure(tick.label, "caption") < following.x
    assert found.ticks[0].x == found.axis.x


@given(day=st.integers(-400, 900))
def test_a_day_outside_the_road_stands_at_its_end(day):
    found = plan(road([]))
    assert found.axis.x <= found.x_of(START + timedelta(day)) <= found.axis.right


def test_a_distance_is_as_many_days_as_it_shows():
    found = plan(road([]))
    week = found.x_of(date(2026, 10, 8)) - found.x_of(date(2026, 10, 1))
    assert found.days_in(week) == 7
    assert found.days_in(-week) == -7


def test_a_label_that_fits_stands_in_its_bar_and_one_that_does_not_stands_beside_it():
    long, short = date(2026, 9, 20), date(2026, 9, 24)
    found = plan(road([item(1, START, date(2026, 12, 1), "Styrketrening"), item(2, long, short, "Utredning")]))
    inside, outside = found.bars
    assert inside.side == "inside"
    assert inside.box.x < inside.label_x < inside.box.right
    assert outside.side == "right"
    assert outside.label_x > outside.box.right


def test_a_label_without_room_at_the_right_stands_at_the_left():
    found = plan(road([item(1, date(2027, 1, 29), date(2027, 1, 31), "Søke to jobber i uken")]))
    assert found.bars[0].side == "left"
    assert found.bars[0].label_x + found.bars[0].label_w <= found.bars[0].box.x


def test_a_label_beside_a_bar_does_not_cross_the_flag():
    found = plan(road([item(1, date(2026, 12, 1), date(2027, 1, 10), "Ringe tre arbeidsgivere om sommerjobb")]))
    bar = found.bars[0]
    if bar.side == "right":
        assert bar.label_x + bar.label_w <= found.flag.x


def test_a_single_day_can_still_be_seen_and_held():
    found = plan(road([item(1, date(2026, 10, 1), date(2026, 10, 1))]))
    assert found.bars[0].box.w >= 12


def test_what_has_no_date_takes_no_room():
    undated = replace(item(1, START, START), shape="none", first=None, last=None)
    assert plan(road([undated])).bars == ()


def test_the_flag_has_room_for_its_words_and_moves_to_the_head_when_something_lies_beyond_it():
    beside = plan(road([]))
    assert not beside.flag.in_head
    assert beside.flag.x + measure("Målet", LABEL) <= beside.width
    beyond = road([item(1, date(2027, 1, 1), date(2027, 3, 1))])
    found = plan(replace(beyond, last=date(2027, 3, 1), flag=Flag(date(2027, 1, 31), "Målet")))
    assert found.flag.in_head
    covered = [t for t in found.ticks if t.label and found.flag.x - 8 < t.x < found.flag.x + measure("Målet", LABEL)]
    assert covered == []


@pytest.mark.parametrize("apart", [0, 1, 3, 5, 30])
def test_talks_near_each_other_keep_their_labels_apart(apart):
    talks = [
        item(i, day, day, shape="mark")
        for i, day in enumerate((date(2026, 10, 1), date(2026, 10, 1) + timedelta(apart), date(2026, 12, 1)))
    ]
    lanes = road([])
    made = replace(lanes, groups=(*lanes.groups, Group("talks", "talks", ("follow", "next_date"), "Samtaler", items=tuple(talks))))  # fmt: skip
    found = plan(made)
    assert len(found.marks) == (2 if apart == 0 else 3), "two talks on one day are one mark"
    spots = [(m.y, min(m.x - 7, m.label_x), max(m.x + 7, m.label_x + m.label_w)) for m in found.marks]
    for y, left, right in spots:
        assert found.axis.x <= left + HAIR
        assert left < right <= found.width + HAIR
        for other_y, other_left, other_right in spots:
            if (y, left) != (other_y, other_left) and y == other_y:
                assert right <= other_left + HAIR or other_right <= left + HAIR


def test_the_stair_stands_on_the_floor_of_its_lane_and_rises_towards_the_flag():
    found = plan(road_of_demo("01"))
    lane = next(lane for lane in found.lanes if lane.group.kind == "steps")
    tops = [step.box.y for step in found.steps]
    assert tops == sorted(tops, reverse=True)
    assert {step.box.bottom for step in found.steps} == {lane.box.bottom}
    assert found.steps[-1].box.right == pytest.approx(found.flag.x)


def test_arrows_go_through_all_that_can_be_chosen_lane_by_lane():
    made = road_of_demo("04")
    found = plan(made)
    order = found.order()
    assert len(order) == len(set(order))
    assert set(order) <= {item.id for item in made.items if item.shape != "none"}
    lanes = [found.lane_at(next(bar for bar in found.bars if bar.item.id == i).box.y) for i in order[:-1]]
    assert lanes == sorted(lanes)


@given(text=st.text("abc def", max_size=80), room=st.integers(20, 300))
def test_a_title_is_wrapped_within_its_room_and_cut_when_there_is_more(text, room):
    lines = list(wrapped(text, room, lambda words: len(words) * 7.0, most=2))
    assert len(lines) <= 2
    assert all(len(line) * 7 <= max(room, 14) for line in lines)
    whole = " ".join(text.split())
    if not any("…" in line for line in lines):
        assert "".join(lines).replace(" ", "") == whole.replace(" ", "")
