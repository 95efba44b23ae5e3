"""Limits as dated data."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from aevdesk.texts import LANGUAGES
from aevdesk.texts.limits import load_limits, read_limits

ROW = """[[limit]]
id = "some"
value = {value}
unit = "days"
nb = "Noe"
nn = "Noko"
en = "Something"
valid_from = {day}
source = "prøve"
verify = "soft"
{more}
"""


def write(folder: Path, *rows: tuple[str, str, str]) -> Path:
    file = folder / "limits.toml"
    file.write_text("".join(ROW.format(value=v, day=d, more=m) for v, d, m in rows), encoding="utf-8")
    return file


def test_the_limits_of_the_form_are_there():
    limits = load_limits(date(2026, 3, 1))
    assert limits["majority_age"] == 18
    assert limits["youth_upper_age"] == 30
    assert limits["full_week_hours"] == Decimal("37.5")
    assert limits["notice_min_days"] == 7
    assert (limits["begrunnelse_soft"], limits["begrunnelse_hard"]) == (4000, 9999)


def test_a_limit_that_is_shipped_switched_off_is_not_in_force():
    assert "youth_offer_weeks" not in load_limits(date(2026, 3, 1))
    assert "youth_offer_weeks" in {limit.id for limit in read_limits()}


def test_every_limit_says_what_it_means_and_what_vouches_for_it():
    for limit in read_limits():
        assert limit.source
        assert limit.unit
        assert limit.value >= 0
        assert all(limit.said(language).strip() for language in LANGUAGES)
        assert limit.en, limit.id


def test_of_several_rows_the_latest_in_force_counts(tmp_path):
    file = write(tmp_path, ("30", "2026-07-01", ""), ("20", "2020-01-01", ""))
    assert load_limits(date(2026, 6, 30), file) == {"some": 20}
    assert load_limits(date(2026, 7, 1), file) == {"some": 30}
    assert load_limits(date(2019, 12, 31), file) == {}


def test_a_later_row_may_switch_a_limit_off(tmp_path):
    file = write(tmp_path, ("20", "2020-01-01", ""), ("20", "2026-01-01", "enabled = false"))
    assert load_limits(date(2025, 1, 1), file) == {"some": 20}
    assert load_limits(date(2026, 1, 1), file) == {}


def test_a_decimal_limit_keeps_its_value(tmp_path):
    assert load_limits(date(2026, 1, 1), write(tmp_path, ("37.5", "2020-01-01", ""))) == {"some": Decimal("37.5")}
