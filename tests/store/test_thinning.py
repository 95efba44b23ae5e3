from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from aevdesk.store.thinning import ALWAYS, Deletion, Mark, kept

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


def marks(*ages: timedelta) -> list[Mark]:
    """Backups of these ages, the counter following the time."""
    ordered = sorted(ages, reverse=True)
    return [Mark(f"b{counter}", counter, NOW - age) for counter, age in enumerate(ordered)]


def ages_kept(made: list[Mark], *deletions: Deletion) -> list[timedelta]:
    stay = kept(made, deletions)
    return sorted(NOW - mark.made_at for mark in made if mark.name in stay)


def test_all_of_48_hours_stay():
    made = marks(*(timedelta(hours=hours) for hours in range(49)))
    assert len(kept(made)) == 49


def test_one_a_day_stays_for_14_days_and_one_a_week_to_35_days_then_nothing():
    made = marks(*(timedelta(hours=6 * step) for step in range(4 * 90)))
    stay = ages_kept(made)
    daily = [age for age in stay if timedelta(hours=48) < age <= timedelta(days=14)]
    weekly = [age for age in stay if timedelta(days=14) < age]
    assert len(daily) == 13
    assert 3 <= len(weekly) <= 4
    assert max(stay) <= timedelta(days=35)


def test_ninety_days_of_work_are_thinned_step_by_step_as_in_one_go():
    left: list[Mark] = []
    for day in range(90):
        for part in range(6):
            at = NOW + timedelta(days=day, hours=part)
            left.append(Mark(f"{day}-{part}", len(left) + day * 100 + part, at))
            stay = kept(left)
            assert left[-1].name in stay
            left = [mark for mark in left if mark.name in stay]
    ages = [left[-1].made_at - mark.made_at for mark in left]
    assert max(ages) <= timedelta(days=35)
    assert max(ages) > timedelta(days=25)
    assert 12 + 12 + 3 <= len(left) <= 18 + 13 + 5


def test_without_a_new_backup_nothing_ages():
    made = marks(*(timedelta(days=200 + day) for day in range(10)))
    assert len(kept(made)) == 10


def test_a_clock_that_was_ahead_neither_keeps_its_backups_for_years_nor_loses_the_true_ones():
    ahead = [Mark(f"true{i}", i, NOW - timedelta(hours=10 - i)) for i in range(5)]
    ahead.append(Mark("ahead", 5, NOW + timedelta(days=3650)))
    assert kept(ahead) == {mark.name for mark in ahead}
    back = [*ahead, *(Mark(f"later{i}", 6 + i, NOW + timedelta(days=i)) for i in range(40))]
    stay = kept(back)
    assert "ahead" not in stay
    assert "later39" in stay


def test_a_clock_set_ten_years_ahead_does_not_empty_the_shelf():
    made = marks(*(timedelta(hours=hours) for hours in range(20)))
    for step in range(5):
        made.append(Mark(f"ahead{step}", 100 + step, NOW + timedelta(days=3650, hours=step)))
        stay = kept(made)
        made = [mark for mark in made if mark.name in stay]
        assert len(made) >= ALWAYS


def test_a_clock_set_back_does_not_remove_the_newest():
    made = [*marks(timedelta(days=2), timedelta(days=1)), Mark("new", 50, NOW - timedelta(days=3650))]
    assert kept(made) == {mark.name for mark in made}


def test_a_backup_with_a_case_deleted_35_days_ago_goes_even_if_it_is_one_of_the_newest_three():
    made = marks(timedelta(days=34), timedelta(days=33), timedelta(0))
    deleted = Deletion(counter=1, deleted_at=NOW - timedelta(days=36))
    assert ages_kept(made, deleted) == [timedelta(0), timedelta(days=33)]
    assert len(kept(made, [Deletion(counter=1, deleted_at=NOW - timedelta(days=30))])) == 3


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(-5000, 5000)), max_size=30))
def test_the_newest_by_counter_always_stays(entries: list[tuple[int, int]]):
    made = [Mark(str(i), counter, NOW + timedelta(days=days)) for i, (counter, days) in enumerate(entries)]
    stay = kept(made)
    newest = {mark.counter for mark in made if mark.name in stay}
    assert stay <= {mark.name for mark in made}
    assert not made or max(mark.counter for mark in made) in newest
    assert len(stay) >= min(len(made), ALWAYS)
