"""The search: over every text of a case, in step with each save, and nothing left of what was deleted."""

from pathlib import Path

import pytest

from aevdesk.store import migrations, search
from aevdesk.store.cases import Cases
from aevdesk.store.database import Store, create_store
from aevdesk.store.records import CaseText
from aevdesk.store.repository import Repository
from aevdesk.store.search import fold, spans, words_of
from tests.store.samples import KEY, NAME, a_repository, a_text


def a_said_text(**texts: str) -> CaseText:
    """A case text with these texts to be found by."""
    return CaseText("{}", {}, texts)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return a_repository(tmp_path)


def found(repository: Repository, typed: str) -> list[tuple[str, str]]:
    return [(hit.case_id, hit.path) for hit in search.find(repository.store, words_of(typed))]


def index_terms(store: Store) -> set[str]:
    """Every word that the index itself holds, as its own pages have it."""
    with store.transaction() as db:
        db.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)")
        terms = {row[0] for row in db.execute("SELECT term FROM temp.terms")}
        db.execute("DROP TABLE temp.terms")
    return terms


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Åse Kåven", "kåven"),
        ("Åse Kåven", "kaven"),
        ("Åse Kåven", "Kaaven"),
        ("Kåven".encode().decode(), "Ka\u030aven"),
        ("Aase Aasen", "åse åsen"),
        ("Bjørn Sæther", "bjorn saet"),
        ("Bjoern", "bjørn"),
        ("André", "andre"),
        ("Iŋgá", "Inga"),
        ("løfte over skulderhøyde", "SKULDERH"),
    ],
)
def test_words_are_found_however_they_are_typed(repository: Repository, said: str, typed: str):
    repository.cases.create("one", a_said_text(name=said))
    assert found(repository, typed) == [("one", "name")]


def test_all_words_must_stand_in_the_case_and_the_field_with_most_of_them_is_shown(repository: Repository):
    repository.cases.create("one", a_said_text(name="Lise Hauge", note="Lise løfter tungt", goal="Tilbake i butikken"))
    repository.cases.create("two", a_said_text(name="Lise Berg"))
    assert found(repository, "lise løft") == [("one", "note")]
    assert found(repository, "hauge butikk") == [("one", "name")]
    assert found(repository, "lise") == [("one", "name"), ("two", "name")]
    assert found(repository, "lise finnesikke") == []


@pytest.mark.parametrize("typed", ["", " ", "l", '"', "* OR NEAR(", "'; --", "facts:name", "«»"])
def test_what_is_no_word_finds_nothing_and_breaks_nothing(repository: Repository, typed: str):
    repository.cases.create("one", a_said_text(name="Lise Hauge"))
    assert found(repository, typed) == []


def test_a_save_changes_what_is_found_in_the_same_step(repository: Repository):
    rev = repository.cases.create("one", a_said_text(a="hjemmekontor", b="truck"))
    rev = repository.cases.save("one", a_said_text(a="hjemmekontor", c="mangler førerkort"), rev)
    assert [found(repository, typed) for typed in ("hjemme", "truck", "førerkort")] == [
        [("one", "a")], [], [("one", "c")],
    ]  # fmt: skip
    repository.cases.save("one", CaseText("{}", {}), rev)
    assert found(repository, "førerkort") == [("one", "c")], "a save that says nothing of its texts keeps them"


def test_a_save_that_fails_leaves_what_is_found_as_it_was(repository: Repository, monkeypatch: pytest.MonkeyPatch):
    rev = repository.cases.create("one", a_said_text(a="truck"))
    monkeypatch.setattr(search, "fold", lambda _text: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        repository.cases.save("one", a_said_text(a="kran"), rev)
    monkeypatch.undo()
    assert (found(repository, "truck"), found(repository, "kran")) == ([("one", "a")], [])
    assert repository.cases.load("one").rev == rev


def test_nothing_of_a_deleted_case_is_left_in_the_index(repository: Repository):
    repository.cases.create("one", a_said_text(name="Ragnhild Zefanias", note="xenofili"))
    repository.cases.create("two", a_said_text(name="Odd Ragnhildsen"))
    assert {"ragnhild", "zefanias", "xenofili"} <= index_terms(repository.store)
    repository.cases.delete("one")
    assert found(repository, "ragnhild") == [("two", "name")]
    assert index_terms(repository.store) == {"odd", "ragnhildsen"}
    with repository.store.reading() as db:
        assert {row[0] for row in db.execute("SELECT case_id FROM search_texts")} == {"two"}


def test_a_store_of_the_first_schema_tells_which_cases_it_cannot_search_yet(tmp_path: Path):
    store = create_store(tmp_path / NAME, KEY)
    migrations.migrate(store, lambda: None, migrations.steps()[:1])
    with store.transaction() as db:
        text = {"summary": "{}", "summary_sha256": "0" * 64, "doc": "{}", "doc_sha256": "0" * 64}
        db.table("cases").insert({"id": "old", "rev": 1, "created_at": "x", "saved_at": "x", **text})
    migrations.migrate(store, lambda: None)
    assert search.missing(store) == ["old"]
    with store.transaction() as db:
        search.put(db, "old", {"name": "Lise"})
    assert search.missing(store) == []
    assert [hit.case_id for hit in search.find(store, ("lise",))] == ["old"]
    store.close()


def test_a_case_saved_without_texts_is_told_of(repository: Repository):
    assert isinstance(repository.cases, Cases)
    repository.cases.create("one", a_text())
    assert search.missing(repository.store) == ["one"]


def test_places_are_those_of_the_text_as_it_was_written():
    text = "Åse løfter, og Aasen løp."
    assert [text[start:end] for start, end in spans(text, words_of("ase løf"))] == ["Åse", "løfter", "Aasen"]
    assert fold("Straße ŊŊ") == "strasse nn"
