"""The one door to the database: SQLCipher through sqlite-utils, opened, read and written in one way each.

The settings are decided on measurements (24,800 simulated power cuts without a loss): rollback journal, synchronous
EXTRA, exclusive lock, autocommit mode with our own transactions. There is no way past the encryption and none to an
ordinary SQLite.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from aevdesk.store.errors import (
    DiskFault,
    DiskFull,
    NotWritable,
    StoreBusy,
    StoreDamaged,
    StoreEmpty,
    StoreForeign,
    StoreMissing,
    StoreNewer,
)
from aevdesk.store.files import drive_of

if TYPE_CHECKING:
    import sqlite3 as sqlcipher  # the same interface; sqlcipher3 brings no types
else:
    import sqlcipher3.dbapi2 as sqlcipher

Row = dict[str, Any]
Values = Sequence[object] | Mapping[str, object]

APPLICATION_ID = 0x61657664
"""The letters "aevd" in the file header."""

PRAGMAS = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "cipher_memory_security": 1,
}
_TRANSLATED = {
    "SQLITE_CORRUPT": StoreDamaged,
    "SQLITE_NOTADB": StoreDamaged,
    "SQLITE_BUSY": StoreBusy,
    "SQLITE_LOCKED": StoreBusy,
}
_PERHAPS_FULL = ("SQLITE_IOERR", "SQLITE_CANTOPEN")
_OLDEST_SQLITE = (3, 51, 3)


class Table(Protocol):
    """What the store uses of a table of sqlite-utils."""

    def insert(self, record: Row) -> object:
        """One new row."""

    def insert_all(self, records: Sequence[Row]) -> object:
        """Many new rows."""

    def transform(self, **changes: Any) -> object:
        """The table anew with other columns (migrations only)."""


class Database(Protocol):
    """What the store uses of sqlite-utils. Not in it, on purpose: backup, counts, columns made by themselves."""

    conn: sqlcipher.Connection

    def execute(self, sql: str, parameters: Values | None = None) -> sqlcipher.Cursor:
        """One statement."""
        ...

    def query(self, sql: str, params: Values | None = None) -> Iterator[Row]:
        """The rows of a question, as dictionaries."""
        ...

    def table(self, table_name: str) -> Table:
        """A table by its name."""
        ...

    def atomic(self) -> AbstractContextManager[object]:
        """A transaction; only `Store.transaction` and the migrations use it."""
        ...

    def close(self) -> None:
        """Closes the connection."""


class Store:
    """One open database. All reads go through `reading`, all writes through `transaction`; used by one thread.

    `path` is the file. After a page that could not be read the connection tells nothing true any more: `reopen`.
    """

    def __init__(self, path: Path, connect: Callable[[], Database]) -> None:
        self.path = path
        self._connect = connect
        self._is_closed = False
        self._db: Database | None = connect()

    @contextmanager
    def transaction(self) -> Generator[Database]:
        """All or nothing, and on the disk when the block is left. Raises DiskFull and the errors of `reading`."""
        db = self._open()
        if db.conn.in_transaction:
            raise RuntimeError("a transaction is open already")
        with translated(self.path):
            try:
                with db.atomic():
                    yield db
            finally:
                if db.conn.in_transaction:  # an interrupted BEGIN leaves one open
                    db.conn.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Generator[Database]:
        """For reading only. Raises StoreDamaged, DiskFault, NotWritable."""
        with translated(self.path):
            yield self._open()

    @contextmanager
    def whole_file(self) -> Generator[Database]:
        """For what cannot run in a transaction and keeps its own: VACUUM, checks, a table that is rebuilt."""
        db = self._open()
        if db.conn.in_transaction:
            raise RuntimeError("a transaction is open")
        with translated(self.path):
            yield db

    def reopen(self) -> None:
        """A fresh connection to the same file. Raises as `open_store` does; the next use then tries once more."""
        self._disconnect()
        self._db = self._connect()

    def close(self) -> None:
        """Gives the lock back. Closing twice does nothing."""
        self._is_closed = True
        self._disconnect()

    def watch(self, step: Callable[[], int] | None, every: int = 1) -> None:
        """Calls `step` after each `every` virtual instructions; a value other than 0 interrupts. None ends it."""
        self._open().conn.set_progress_handler(step, every)

    def _open(self) -> Database:
        if self._is_closed:
            raise RuntimeError("the store is closed")
        if self._db is None:
            self._db = self._connect()
        return self._db

    def _disconnect(self) -> None:
        if self._db is not None:
            db, self._db = self._db, None
            with suppress(sqlcipher.Error):
                db.close()


def create_store(path: Path, key: bytes) -> Store:
    """A new, empty database with no schema version yet; `path` must not exist. Raises NotWritable, DiskFull."""
    if path.exists():
        raise RuntimeError("there is a file already")
    store = Store(path, lambda: _connect(path, key, "rwc", None))
    with store.transaction() as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    if os.name != "nt":
        path.chmod(0o600)
    return store


def open_store(path: Path, key: bytes, newest: int) -> Store:
    """Opens a store of schema version 1 to `newest`, rolls a hot journal back and takes the lock.

    Refuses anything else without changing one byte: StoreMissing, StoreEmpty, StoreForeign, StoreNewer, StoreDamaged,
    StoreBusy, NotWritable.
    """
    _refuse_impossible(path)
    return Store(path, lambda: _connect(path, key, "rw", newest))


def open_copy(path: Path, key: bytes, newest: int) -> Store:
    """Opens a finished copy (a backup) for reading only. Raises as `open_store` does."""
    _refuse_impossible(path, is_to_be_written=False)
    return Store(path, lambda: _connect(path, key, "ro", newest))


def schema_version(store: Store) -> int:
    """0 before the first migration."""
    with store.reading() as db:
        return _number(db.conn, "user_version")


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turns the driver's errors about `path` into ours. What is left over is our own mistake and stays as it is."""
    try:
        yield
    except sqlcipher.Error as error:
        name = "_".join((getattr(error, "sqlite_errorname", None) or "").split("_")[:2])
        if name in _TRANSLATED:
            raise _TRANSLATED[name] from None
        if name == "SQLITE_FULL" or (name in _PERHAPS_FULL and _is_full(path)):
            raise DiskFull(drive=drive_of(path)) from None
        if name == "SQLITE_IOERR":
            raise DiskFault(drive=drive_of(path)) from None
        if name in ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"):
            raise NotWritable(folder=str(path.parent)) from None
        raise


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 64 * 1024
    except OSError:
        return False


def _refuse_impossible(path: Path, *, is_to_be_written: bool = True) -> None:
    """By name and size alone: SQLite would quietly make a new store of a missing or an empty file."""
    try:
        size = path.stat().st_size
        is_writable = os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK)
    except (FileNotFoundError, NotADirectoryError):
        raise StoreMissing from None
    except OSError:
        raise NotWritable(folder=str(path.parent)) from None
    if path.is_dir():
        raise StoreForeign
    if size == 0:
        raise StoreEmpty
    if is_to_be_written and not is_writable:  # SQLite would quietly open it for reading only
        raise NotWritable(folder=str(path.parent))


def _connect(path: Path, key: bytes, mode: str, newest: int | None) -> Database:
    """One connection as decided. Nothing that could change a byte is done before the file has been recognised.

    Mode "ro" takes no lock and changes nothing. `newest` None skips the recognition, for a file that is being made.
    """
    library = _library()
    with translated(path):
        connection = _raw(path, mode)
        try:
            connection.execute("PRAGMA cipher_memory_security=ON")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA locking_mode={'normal' if mode == 'ro' else PRAGMAS['locking_mode']}")
            if newest is not None:
                _recognise(connection, path, newest)
            if mode != "ro":
                _settle(connection)
        except BaseException:
            connection.close()
            raise
        return library.Database(connection, execute_plugins=False)


def _raw(path: Path, mode: str) -> sqlcipher.Connection:
    return sqlcipher.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=0)


def _recognise(connection: sqlcipher.Connection, path: Path, newest: int) -> None:
    """The first read tells whether the key fits. If it does not, an unencrypted file is told from a damaged one."""
    try:
        connection.execute(f"PRAGMA synchronous={PRAGMAS['synchronous']}")  # the first read may roll a journal back
        application, version = _number(connection, "application_id"), _number(connection, "user_version")
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorname", None) == "SQLITE_NOTADB" and _is_plain(path):
            raise StoreForeign from None
        raise
    if application != APPLICATION_ID or version < 1:
        raise StoreForeign
    if version > newest:
        raise StoreNewer(version=version, known=newest)


def _is_plain(path: Path) -> bool:
    connection = _raw(path, "ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlcipher.Error:
        return False
    finally:
        connection.close()
    return True


def _settle(connection: sqlcipher.Connection) -> None:
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")
    connection.execute("BEGIN EXCLUSIVE")  # rolls a hot journal back and takes the lock, which is then kept
    connection.execute("COMMIT")
    for name, value in PRAGMAS.items():
        if str(connection.execute(f"PRAGMA {name}").fetchone()[0]) != str(value):
            raise RuntimeError(f"the database refused {name}")


def _number(connection: sqlcipher.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _library() -> Any:
    """sqlite-utils on our driver. It takes the first of these names it can import, and catches that driver's errors."""
    sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = sqlcipher
    import sqlite_utils

    if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher or sqlcipher.sqlite_version_info < _OLDEST_SQLITE:
        raise RuntimeError("wrong database driver")
    return sqlite_utils
