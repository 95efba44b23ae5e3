"""Write down the SHA-256 of every shipped template, in hashes.json beside this file. Run after changing one."""

import hashlib
import json
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Write hashes.json."""
    files = sorted([*HERE.glob("typst/*.typ"), *HERE.glob("word/*.docx")])
    hashes = {file.relative_to(HERE).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    (HERE / "hashes.json").write_text(json.dumps(hashes, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
