"""What the office and the program remember, inside the encrypted store: office data, language, theme, last values."""

import json
from typing import Any

from aevdesk.store import counter
from aevdesk.store.database import Store
from aevdesk.store.records import canonical, sha256


class Settings:
    """JSON values by name. A value that is damaged counts as not set: a setting is never worth a refused start."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str, default: Any = None) -> Any:
        """The value of `name`, or `default`."""
        with self._store.reading() as db:
            row = db.execute("SELECT value, sha256 FROM settings WHERE name = ?", [name]).fetchone()
        return json.loads(row[0]) if row and sha256(row[0]) == row[1] else default

    def put(self, name: str, value: Any) -> None:
        """Remembers `value`, or forgets `name` when it is None. Raises UnusableText for what is not JSON."""
        text = canonical(value)
        with self._store.transaction() as db:
            counter.take(db)
            db.execute("DELETE FROM settings WHERE name = ?", [name])
            if value is not None:
                db.table("settings").insert({"name": name, "value": text, "sha256": sha256(text)})

    def all(self) -> dict[str, Any]:
        """Everything that is set and whole, by name."""
        with self._store.reading() as db:
            rows = list(db.query("SELECT * FROM settings ORDER BY name"))
        return {row["name"]: json.loads(row["value"]) for row in rows if sha256(row["value"]) == row["sha256"]}
