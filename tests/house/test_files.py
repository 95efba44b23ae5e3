"""What is committed belongs to everyone: no place on anyone's machine, no index host, nothing left lying about."""

import re
import subprocess
from pathlib import Path

import pytest

# Written in two halves, so that this file does not find itself.
MACHINE_PLACES = "|".join(
    ["/wo" + "rk/", "/ro" + "ot/", "/fa" + "rm/", "/tmp/ba" + "sh_jobs", r"[A-Z]:\\Us" + r"ers\\\w"]
)
INDEX_HOSTS = "|".join(["py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.org", r"deb\.deb" + r"ian\.org"])
LARGEST = 12_000_000


@pytest.fixture(scope="module")
def committed(request: pytest.FixtureRequest) -> list[Path]:
    """Every file that git keeps and that is there."""
    root = request.config.rootpath
    if not (root / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=root, check=True, capture_output=True, text=True).stdout
    return [root / name for name in listing.split("\0") if name and (root / name).is_file()]


def lines_with(pattern: str, files: list[Path]) -> list[str]:
    """Place and text of each line of the text files that matches."""
    found = []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path}:{number} {line.strip()[:80]}" for number, line in enumerate(text.splitlines(), 1)
                  if re.search(pattern, line)]  # fmt: skip
    return found


def test_no_file_names_a_place_on_one_machine(committed: list[Path]):
    assert lines_with(MACHINE_PLACES, committed) == []


def test_no_file_names_the_host_of_a_package_index(committed: list[Path]):
    assert lines_with(INDEX_HOSTS, committed) == []


def test_every_text_file_is_utf_8_with_unix_line_ends(committed: list[Path]):
    texts = [
        path
        for path in committed
        if path.suffix in {".py", ".md", ".toml", ".txt", ".ftl", ".json", ".typ", ".sh", ".in"}
    ]
    assert texts
    assert [path for path in texts if b"\r" in path.read_bytes()] == []
    for path in texts:
        path.read_text(encoding="utf-8")


def test_no_file_is_too_big_to_clone(committed: list[Path]):
    assert [path for path in committed if path.stat().st_size > LARGEST] == []


def test_the_search_finds_what_it_looks_for(tmp_path: Path):
    guilty = tmp_path / "guilty.md"
    guilty.write_text("see /wo" + "rk/main\nfrom py" + "pi.org\n", encoding="utf-8")
    assert len(lines_with(MACHINE_PLACES, [guilty])) == len(lines_with(INDEX_HOSTS, [guilty])) == 1
