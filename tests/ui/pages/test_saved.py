"""The saved state: «Lagret» is said of what the disk has acknowledged, and of nothing else."""

from datetime import UTC, datetime

import pytest

from aevdesk.store.errors import DiskFull
from aevdesk.store.records import NotSaved, Saved
from aevdesk.texts import load_texts
from aevdesk.ui.pages.frame.saved import SavedState

OWN_DESK = True

AT = datetime(2026, 11, 24, 14, 32, tzinfo=UTC).astimezone()
CLOCK = f"{AT.hour:02}.{AT.minute:02}"


class Store:
    """A desk and a session as the saved state sees them: it hands out tickets and tells what it is told to tell."""

    case_id = "case-1"

    def __init__(self) -> None:
        self.tickets, self.tell, self.is_full = 0, lambda news: None, False

    def lines(self):
        return []

    def on_saved(self, listener):
        self.tell = listener
        return lambda: setattr(self, "tell", lambda news: None)

    @property
    def ticket(self) -> int:
        return self.tickets

    def save_now(self) -> None:
        if self.is_full:
            raise DiskFull

    def acknowledge(self, ticket: int, case_id: str = "case-1") -> None:
        self.tell(Saved(case_id, 1, ticket, AT))


def change(state: SavedState, store: Store) -> None:
    store.tickets += 1
    state.on_change()


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def state(store, qapp):
    made = SavedState(store, store, load_texts("nb", strict=True))  # type: ignore[arg-type]
    yield made
    made.close()


def test_a_change_is_being_saved_until_its_own_ticket_is_acknowledged(state, store, qtbot):
    change(state, store)
    change(state, store)
    assert state.words == "Lagrer …"
    with qtbot.assertNotEmitted(state.changed, wait=50):
        store.acknowledge(1)
    assert state.state == "saving"
    with qtbot.waitSignal(state.changed, timeout=20_000):
        store.acknowledge(2)
    assert state.words == f"Lagret kl. {CLOCK}"


def test_what_was_not_handed_over_is_not_waited_for(state):
    state.on_change()
    assert state.state == "saved"


def test_the_saving_of_another_case_says_nothing_of_this_one(state, store, qtbot):
    change(state, store)
    with qtbot.assertNotEmitted(state.changed, wait=50):
        store.acknowledge(9, case_id="case-2")
    assert state.state == "saving"


def test_a_failed_save_says_since_when_and_stays_until_the_disk_has_it(state, store, qtbot):
    change(state, store)
    with qtbot.waitSignal(state.trouble, timeout=20_000):
        store.tell(NotSaved("case-1", 1, DiskFull(), AT, True))
    assert state.words == f"Ikke lagret siden kl. {CLOCK}"
    change(state, store)
    assert state.state == "failed"
    with qtbot.waitSignal(state.changed, timeout=20_000):
        store.acknowledge(2)
    assert state.state == "saved"


def test_saving_now_says_whether_the_disk_has_it(state, store):
    assert state.save_now() is True
    store.is_full = True
    assert state.save_now() is False
    assert state.state == "failed"


def test_a_failed_save_is_a_banner_with_a_way_to_try_again(open_frame, qtbot):
    frame = open_frame("01")
    with qtbot.waitSignal(frame.saved.trouble, timeout=20_000):
        frame.saved._on_news(NotSaved(frame.session.case_id, 1, DiskFull(drive="C:"), AT, True))
    banner = frame.notes.banner("saving")
    assert banner.isVisible()
    assert banner.title.text() == f"Ikke lagret siden kl. {CLOCK}"
    assert "Disken C: er full" in banner.text.text()
    banner.buttons[0].click()
    assert frame.saved.state == "saved"
    assert frame.notes.banner("saving") is None


def test_a_change_is_handed_to_the_disk_once(open_frame, monkeypatch, qtbot):
    frame = open_frame("01")
    keeper, taken = frame.session._keeper, []
    put = keeper.put
    monkeypatch.setattr(keeper, "put", lambda text: taken.append(put(text)) or taken[-1])
    frame.session.set(("facts", "position"), "vaktmester")
    assert len(taken) == 1
    assert frame.saved.state == "saving"
    qtbot.waitUntil(lambda: frame.saved.state == "saved", timeout=10000)
