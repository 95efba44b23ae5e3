#!/usr/bin/env bash
# The Linux tree that both the .deb and the portable archive carry: build/linux with bin/, lib/, libraries/ and program/, once per commit.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); root=$(readlink -f "$here/../..")
# shellcheck source=packaging/release.sh
. "$here/../release.sh"
target=$root/build/linux
[ "$(cat "$target.commit" 2>/dev/null)" != "$commit" ] || exit 0
rm -rf "$target"; mkdir -p "$root/build" "$root/dist"
python3 "$here/../tree.py" linux "$target"
"$here/icu.sh" "$target/libraries/PySide6/Qt/lib"
"$here/python.sh" "$target"
mapfile -t packages < <(sed -E 's|^Package: (\S+) Version: (\S+) .*|pkg:deb/debian/\1@\2|' "$target/PYTHON.txt")
python3 "$here/../inventory.py" python "$target" "$target/lib/python3.11/LICENSE.txt" "${packages[@]}"
for part in program libraries lib; do
    python3 "$here/../tree.py" compile "$target/$part" "$target/bin/aevdesk -I -S"
done
mv "$target/program/LICENSE" "$target/LICENSE"
find "$target" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
chmod 755 "$target/bin/aevdesk"
find "$target" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
python3 "$here/../inventory.py" sizes "$target" "$root/dist/aevdesk-linux.sizes.txt"
cp "$target/sbom.cdx.json" "$root/dist/aevdesk-linux.cdx.json"
cp "$target/NOTICES.txt" "$root/dist/aevdesk-linux-NOTICES.txt"
trimmed "$target"
PYTHONPATH=$root python3 "$here/depends.py" check "$target"
echo "$commit" >"$target.commit"
