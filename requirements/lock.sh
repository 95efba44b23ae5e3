#!/usr/bin/env bash
# Writes the locks anew from the .in files: every file of every version pinned by hash, for Python 3.11 to 3.13, Linux and Windows.
# Versions that still fit stay; `requirements/lock.sh --upgrade` takes the newest. Needs uv.
set -euo pipefail
cd "$(dirname "$0")"
for lock in app dev build windows; do
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-annotate "$@" "$lock.in" --output-file "$lock.txt"
done
