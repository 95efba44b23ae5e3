"""The shipped templates are what their script makes, and their hashes are written down."""

import shutil
import subprocess
import sys
from pathlib import Path

from aevdesk import places
from aevdesk.documents.shipped import check_templates, shipped_hashes


def test_every_shipped_template_is_listed_and_as_listed():
    folder = places.templates()
    files = [*folder.glob("typst/*.typ"), *folder.glob("word/*.docx")]
    assert {file.relative_to(folder).as_posix() for file in files} == set(shipped_hashes(folder))
    assert check_templates("typst") != check_templates("word")


def test_the_word_templates_are_what_their_script_makes(tmp_path: Path):
    copy = tmp_path / "templates"
    shutil.copytree(places.templates(), copy, ignore=shutil.ignore_patterns("word", "__pycache__"))
    for name in ("aevdesk", "resources"):
        (tmp_path / name).symlink_to(places.templates().parent / name)
    subprocess.run(
        [sys.executable, str(copy / "build_word.py"), "complete-nb"], check=True, cwd=tmp_path, capture_output=True
    )
    made = (copy / "word" / "complete-nb.docx").read_bytes()
    assert made == (places.templates() / "word" / "complete-nb.docx").read_bytes()
