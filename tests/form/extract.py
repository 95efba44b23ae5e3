"""Makes the tables beside this file from the papers that say what the form is.

    python tests/form/extract.py FOLDER_OF_THE_PAPERS

The folder holds form.md, checks.md and catalogues.md. What is taken from them are facts: ids, types, conditions, codes
and names. The tests compare the model, the texts and the catalogues with these tables, so they need no papers.
"""

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
SECTIONS_OF_PARTS = {
    "17.2": "activities",
    "17.3": "activities",
    "17.4": "waiting",
    "17.5": "return",
    "17.6": "expectations",
}
AREA_OF_PREFIX = {"environment": "area_environment", "area": "area_health", "finding": "area_health", "party": "facts"}
IN_WORDS = (
    ("review.by", "overall", "ref(Party)"), ("review.date", "overall", "date"), ("review.comment", "overall", "text"),
    ("review.content_hash", "overall", "derived"), ("worknote", "triage", "text"),
)  # fmt: skip
"""Fields that the form names in its running text only."""
ROW = re.compile(r"^\|(.*)\|\s*$")
HEADING = re.compile(r"^#+ (\d+(?:\.\d+)?) ?(?:`(\w+)`)?")
CODE_OF_ENTRY = re.compile(r"([A-Za-z_]+) (.+)")


def cells(line: str) -> list[str]:
    """The cells of a table row; none for a line that is not one."""
    hit = ROW.match(line)
    return [cell.strip() for cell in hit[1].split("|")] if hit else []


def tables(text: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Every row of every table: the number and the id of its section, and its cells by column."""
    number = section = ""
    columns: list[str] = []
    for line in text.splitlines():
        if hit := HEADING.match(line):
            number, section = hit[1], hit[2] or (section if "." in hit[1] else "")
        row = cells(line)
        if not row:
            columns = []
        elif not columns:
            columns = row
        elif set("".join(row)) > {"-"} or "".join(row).strip("-"):
            yield number, section, dict(zip(columns, row, strict=False))


def fields(text: str) -> Iterator[list[str]]:
    """id, section, type, required, condition, nb and nn of each field of the form."""
    for number, section, row in tables(text):
        place = SECTIONS_OF_PARTS.get(number, section)
        if {"id", "type"} <= row.keys():
            yield from named_fields(place, row)
        elif "type" in row and number == "17.3":
            yield from fields_of_a_type(row)
        elif row.get("id", "").startswith("t."):
            kind = "choice" if "choice:" in row["nb"] else "ynu"
            yield [
                row["id"],
                "triage",
                kind,
                "",
                "",
                *(row[name].split(" (choice")[0].split(" (val:")[0] for name in ("nb", "nn")),
            ]
    for form_id, section, kind in IN_WORDS:
        yield [form_id, section, kind, "", "", "", ""]


def named_fields(section: str, row: dict[str, str]) -> Iterator[list[str]]:
    ids = row["id"].split(", ")
    prefix = ids[0].rsplit(".", 1)[0]
    ids = [name if "." in name else f"{prefix}.{name}" for name in ids]
    kinds = split(row["type"], len(ids))
    labels = (split(row["nb"], len(ids)), split(row["nn"], len(ids)))
    for form_id, kind, nb, nn in zip(ids, kinds, *labels, strict=True):
        place = AREA_OF_PREFIX.get(form_id.split(".")[0], section or AREA_OF_PREFIX.get(form_id.split(".")[0], ""))
        yield [
            form_id,
            place,
            kind,
            required(form_id.split(".")[1], row.get("req", "")),
            row.get("condition", ""),
            nb,
            nn,
        ]


def fields_of_a_type(row: dict[str, str]) -> Iterator[list[str]]:
    given = re.findall(r"(\w+): ([^,]+?)(?=, \w+: |$)", row["field: type"])
    labels = (split(row["nb"], len(given)), split(row["nn"], len(given)))
    for (name, kind), nb, nn in zip(given, *labels, strict=True):
        yield [f"{row['type']}.{name}", "activities", kind, required(name, row["req"]), f"kind = {row['type']}", nb, nn]


def required(name: str, wanted: str) -> str:
    """What is wanted of one of several fields: «B date, topic» names those that must be filled."""
    named = re.fullmatch(r"B ((?:\w+)(?:, \w+)*)", wanted)
    return wanted if named is None else "B" if name in named[1].split(", ") else "o"


def split(text: str, number: int) -> list[str]:
    """One text for each of so many fields: their own where commas part them, else the same for all."""
    parts = [part.strip() for part in text.split(",")]
    return parts if len(parts) == number > 1 else [text] * number


def checks(text: str) -> Iterator[list[str]]:
    """id, severity and when of each check."""
    yield ["K00", "B", "tick"]
    for _, _, row in tables(text):
        if re.fullmatch(r"[A-Z]\d\d", row.get("id", "")):
            yield [row["id"], row["sev"], row["when"]]


TABLES_OF_CODES = {
    ("1", "code"): "tracks", ("2", "code"): "groups", ("2", "code (hovedmål)"): "nav_goals", ("3", "code"): "activity_types",
    ("4", "code"): "activity_status", ("5", "code"): "doc_status", ("6", "code"): "measures", ("7", "code"): "benefits",
}  # fmt: skip
LISTS_UNDER_HEADINGS = {"8": "actor_types", "9": "source_types"}


def choices(text: str) -> Iterator[list[str]]:
    """catalogue, code, nb and nn of each choice, and «past» for one that is only read in old cases."""
    for number, _, row in tables(text):
        for column in ("code", "code (hovedmål)"):
            name = TABLES_OF_CODES.get((number, column)) if column in row else None
            words = (row.get("nb") or row.get("nb (new)", ""), row.get("nn") or row.get("nn (new)", ""))
            if name:
                yield [
                    name,
                    row[column].split(" ")[0],
                    *words,
                    "past" if "hist" in row.get("state, source", "") else "",
                ]
            elif column in row and number == "11":
                name, code = row[column].split(" ")[0].split(".")
                yield [{"notice": "notices"}.get(name, name), code, *words, ""]
    for name, listed in lists(text):
        for entry in listed.replace("; further rows [design]: ", " · ").split(" · "):
            hit = CODE_OF_ENTRY.match(entry.strip())
            if hit:
                nb, _, nn = halves(
                    re.sub(r" ?\((?:third:|003:|002:|001:|as of|three-way).*|\. \(\*.*$|\*.*$|\.$", "", hit[2].strip())
                )
                yield [name, hit[1], nb.strip(), nn.strip(), ""]


def lists(text: str) -> Iterator[tuple[str, str]]:
    """The lists that run in the text: the name of the catalogue, and its entries."""
    number = ""
    for line in text.splitlines():
        if hit := HEADING.match(line):
            number = hit[1]
        elif hit := re.match(r"^(?!\|)(.+)", line):
            if number in LISTS_UNDER_HEADINGS and "/" in line and " · " in line:
                yield LISTS_UNDER_HEADINGS[number], re.sub(r" ·$", "", line)
            yield from re.findall(r"\*\*(\w+)\*\*(?: \([^)]*\))?: (.+?)(?= · \*\*|$)", line)


def halves(words: str) -> tuple[str, str, str]:
    """A text parted at its middle slash."""
    parts = words.split("/")
    middle = len(parts) // 2
    return "/".join(parts[:middle]), "/", "/".join(parts[middle:])


def limits(text: str) -> Iterator[list[str]]:
    """id and value of each limit."""
    for number, _, row in tables(text):
        if number == "12" and "id" in row:
            ids = row["id"].split(", ")
            ids = [name if "_" in name else f"{ids[0].rsplit('_', 1)[0]}_{name}" for name in ids]
            values = re.findall(r"\d+(?:\.\d+)?", row["value"])
            yield from ([name, value] for name, value in zip(ids, values, strict=False))


def write(name: str, columns: str, rows: Iterable[list[str]]) -> None:
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
        table.writerow(columns.split())
        table.writerows(rows)


def main(folder: Path) -> None:
    papers = {name: (folder / f"{name}.md").read_text(encoding="utf-8") for name in ("form", "checks", "catalogues")}
    write("fields.tsv", "id section type required condition nb nn", fields(papers["form"]))
    write("checks.tsv", "id severity when", checks(papers["checks"]))
    write("choices.tsv", "catalogue code nb nn past", choices(papers["catalogues"]))
    write("limits.tsv", "id value", limits(papers["catalogues"]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
