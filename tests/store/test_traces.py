from datetime import UTC, datetime
from pathlib import Path

import pytest

from aevdesk.store import traces
from aevdesk.store.reserve import Reserve


def now() -> datetime:
    return datetime(2026, 11, 21, 14, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'{"store_id": 1}', b" " * 1_100_000]
)
def test_a_spoilt_trace_counts_as_none(tmp_path: Path, content: bytes):
    for name in (traces.HOLDER, traces.SEEN, traces.DELETED, traces.FAILED):
        (tmp_path / name).write_bytes(content)
    assert traces.read_seen(tmp_path) is None
    assert traces.read_deleted(tmp_path) == {}
    assert traces.read_failures(tmp_path) == []


def test_a_trace_is_read_as_it_was_written(tmp_path: Path):
    traces.write_seen(tmp_path, "abc", 7)
    traces.add_deleted(tmp_path, {"one": "2026-01-01"})
    traces.add_deleted(tmp_path, {"two": "2026-01-02"})
    assert traces.read_seen(tmp_path) == ("abc", 7)
    assert traces.read_deleted(tmp_path) == {"one": "2026-01-01", "two": "2026-01-02"}
    assert (traces.add_failure(tmp_path, now), traces.add_failure(tmp_path, now)) == (1, 2)
    traces.clear_failures(tmp_path)
    assert traces.read_failures(tmp_path) == []


def test_a_holder_is_a_process_a_user_and_a_machine_and_nothing_more(tmp_path: Path):
    traces.write_holder(tmp_path, now)
    holder = traces.read_holder(tmp_path)
    assert holder
    assert holder.since == "2026-11-21T14:32:00.000+00:00"
    assert "?" not in (holder.process, holder.machine)
    traces.remove_holder(tmp_path)
    traces.remove_holder(tmp_path)
    assert traces.read_holder(tmp_path) is None


def test_a_folder_that_cannot_be_written_does_not_hide_a_wrong_passphrase(tmp_path: Path):
    (tmp_path / "file").touch()
    assert traces.add_failure(tmp_path / "file", now) == 1


def test_no_half_written_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import os

    from aevdesk.store.errors import DiskFull

    traces.write_seen(tmp_path, "abc", 7)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull) as refused:
        traces.write_seen(tmp_path, "abc", 8)
    assert refused.value.params["drive"]
    assert traces.read_seen(tmp_path) == ("abc", 7)
    assert [path.name for path in tmp_path.iterdir()] == [traces.SEEN]


def test_a_reserve_takes_room_once_and_gives_it_once(tmp_path: Path):
    reserve = Reserve(tmp_path, 5000)
    assert reserve.hold()
    assert reserve.hold()
    assert (tmp_path / "reserve.bin").stat().st_size == 5000
    assert reserve.free()
    assert not reserve.free()
    assert not Reserve(tmp_path, 0).hold()


def test_a_reserve_that_finds_no_room_is_no_error(tmp_path: Path):
    assert not Reserve(tmp_path / "none", 5000).hold()
