"""The store's one counter: every revision, deletion and setting takes the next number, so order never needs a clock."""

from aevdesk.store.database import Database, Store


def take(db: Database) -> int:
    """The next number, within the caller's transaction."""
    db.execute("UPDATE store SET counter = counter + 1")
    return int(db.execute("SELECT counter FROM store").fetchone()[0])


def raise_to(db: Database, least: int) -> None:
    """Never hands out a number up to `least` again (after an older copy was restored)."""
    db.execute("UPDATE store SET counter = max(counter, ?)", [least])


def begin_anew(db: Database, least: int) -> None:
    """After an older copy was restored: numbers and log go on from there, so it is another store than the one before.

    Anchors of the former log no longer speak of this one.
    """
    raise_to(db, least)
    db.execute("UPDATE store SET id = lower(hex(randomblob(16)))")


def read(store: Store) -> tuple[str, int]:
    """The store's own random id, and the last number taken."""
    with store.reading() as db:
        identity, counter = db.execute("SELECT id, counter FROM store").fetchone()
    return identity, int(counter)
