#!/usr/bin/env bash
# The Linux tree that both the .deb and the portable archive carry: FOLDER with bin/, lib/, libraries/ and program/.
#
#     packaging/linux/assemble.sh FOLDER
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); target=$(readlink -m "$1")
rm -rf "$target"; mkdir -p "$(dirname "$target")"
python3 "$here/../tree.py" linux "$target"
"$here/python.sh" "$target"
for part in program libraries lib; do
    python3 "$here/../tree.py" compile "$target/$part" "$target/bin/aevdesk -I -S"
done
mv "$target/program/LICENSE" "$target/LICENSE"
find "$target" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
chmod 755 "$target/bin/aevdesk"
python3 -c 'import sys; sys.path.insert(0, sys.argv[1]); import inventory, pathlib; inventory.write_sizes(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))' \
    "$here/.." "$target" "$target.sizes.txt"
