"""The way in, without a screen: which folder, what is remembered outside the drawer, words to choose, a case to try."""

import re
from datetime import date
from pathlib import Path

import pytest

from aevdesk.case.moment import Moment
from aevdesk.desk import passphrase as phrases
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.ground import load_ground
from aevdesk.desk.office import Office
from aevdesk.desk.opening import Opening, Secret, View, default_folder, is_code_pending, set_code_pending
from aevdesk.desk.practice import moved, practice_case
from aevdesk.rules.checks import problems
from aevdesk.store import recovery_code
from aevdesk.store.errors import BackupMissing, WrongPassphrase, WrongRecoveryCode
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues

PASSPHRASE = "furu lykt havre ti"


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    return Opening(tmp_path / "lager", terms=Terms(costs=Costs(64, 1, 1), reserve_bytes=0))


def test_the_variable_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("AEVDESK_HOME", str(tmp_path))
    assert default_folder() == tmp_path
    assert Opening().folder == tmp_path
    monkeypatch.setenv("AEVDESK_HOME", "~/saker")
    assert default_folder() == Path.home() / "saker"
    monkeypatch.delenv("AEVDESK_HOME")
    assert default_folder().name == "aevdesk"


def test_a_secret_does_not_show_itself():
    assert PASSPHRASE not in repr(Secret(PASSPHRASE))
    assert "7K3D" not in repr(Secret(code="7K3D"))


def test_the_look_is_remembered_beside_the_drawer_and_says_nothing_of_the_office(opening: Opening):
    assert opening.view() == View()
    opening.set_up(PASSPHRASE)[0].close()
    opening.keep_view(
        Office(name="Nav Lundvik", caseworker="Torunn", screen_language="nn", theme="dark", text_scale=150)
    )
    assert opening.view() == View(language="nn", theme="dark", text_scale=150)
    assert "Lundvik" not in (opening.folder / "view.json").read_text()
    (opening.folder / "view.json").write_text("{")
    assert opening.view() == View()


def test_a_look_that_cannot_be_written_stops_nobody(opening: Opening):
    opening.keep_view(Office(theme="dark"))
    assert not opening.folder.exists()


def test_a_secret_can_be_proved_without_opening(opening: Opening):
    desk, code = opening.set_up(PASSPHRASE)
    opening.prove(Secret(PASSPHRASE))
    opening.prove(Secret(code=code))
    with pytest.raises(WrongPassphrase):
        opening.prove(Secret("ikke den rette"))
    with pytest.raises(WrongRecoveryCode):
        opening.prove(Secret(code=recovery_code.make()))
    desk.close()


def test_without_a_backup_there_is_no_key_to_fetch(opening: Opening):
    opening.set_up(PASSPHRASE)[0].drawer.close(is_abandoned=True)
    import shutil

    shutil.rmtree(opening.folder / "backups", ignore_errors=True)
    with pytest.raises(BackupMissing):
        opening.fetch_key(Secret(PASSPHRASE))


def test_backups_are_listed_newest_first_with_what_they_hold(opening: Opening):
    desk, _ = opening.set_up(PASSPHRASE)
    desk.drawer.back_up()
    desk.new_case()
    desk.close()
    lines = opening.backups()
    assert [line.cases for line in lines] == [1, 0]
    assert lines[0].made_at >= lines[1].made_at
    assert lines[0].made_at.tzinfo is not None


def test_a_pending_code_is_remembered_until_it_is_typed_back(opening: Opening):
    desk, _ = opening.set_up(PASSPHRASE)
    assert not is_code_pending(desk)
    set_code_pending(desk, True)
    assert is_code_pending(desk)
    set_code_pending(desk, False)
    assert not is_code_pending(desk)
    desk.close()


# Words for a passphrase


def test_there_are_enough_words_and_all_can_be_typed_anywhere():
    words = phrases.load_words()
    assert len(words) >= 1024
    assert len(set(words)) == len(words)
    assert all(re.fullmatch(r"[a-z]{3,8}", word) for word in words)
    assert list(words) == sorted(words)
    assert phrases.count_suggestions(words) == len(words) ** 5 > 2**50


def test_a_suggestion_is_five_words_drawn_anew_each_time_and_is_long_enough():
    words = phrases.load_words()
    drawn = {phrases.suggest(words) for _ in range(200)}
    assert len(drawn) == 200
    assert all(len(phrase) == 5 and set(phrase) <= set(words) for phrase in drawn)
    assert all(phrases.is_long_enough(" ".join(phrase)) for phrase in drawn)
    used = {word for phrase in drawn for word in phrase}
    assert len(used) > 400  # of about 1,000 draws from more than 1,300 words


def test_what_is_missing_is_counted_in_characters():
    assert phrases.count_missing("") == 12
    assert phrases.count_missing("tolv tegn he") == 0
    assert phrases.count_missing("fire små ord no") == 0
    assert phrases.count_missing("kort") == 8
    assert phrases.count_missing("             ") == 1


# The practice case


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2027, 2, 28), date(2026, 2, 5)])
def test_the_practice_case_can_be_signed_on_the_day_it_is_opened(language, today):
    office = Office(name="Nav Prøve", caseworker="Torunn Engebakk", document_language=language)
    case = practice_case(today, office, load_texts(language))
    catalogues = load_catalogues()
    moment = Moment(case, today, load_ground(catalogues, language, today))
    assert {problem.check for problem in problems(moment) if problem.blocks} <= {"G04"}
    assert "oppdikt" in case.facts.name
    assert case.facts.office == "Nav Prøve"
    assert moment.parties[case.facts.caseworker].name == "Torunn Engebakk"


@pytest.mark.parametrize("number", ["01", "14"])
def test_a_case_that_is_moved_to_its_own_day_is_unchanged(number):
    demo = next(demo for demo in demo_cases() if demo.number == number)
    assert moved(demo, demo.clock) == demo.read()


def test_dates_in_sentences_move_with_those_in_fields_and_weekdays_stay_true():
    demo = next(demo for demo in demo_cases() if demo.number == "01")
    case = moved(demo, date(2026, 11, 21))
    assert case.conversation.talks[0].date == date(2026, 11, 19)
    assert case.agreement.to == date(2027, 3, 29)
    assert "innen 29. mars 2027" in case.agreement.goal
    assert "fra mandag 23. november" in case.need.possibilities
    assert date(2026, 11, 23).weekday() == 0
    assert case.facts.birth_date == demo.read().facts.birth_date
    assert "Operert 28.07.2026" in case.sources.items[1].key_point
