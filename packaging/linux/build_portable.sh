#!/usr/bin/env bash
# Builds dist/aevdesk-VERSION-linux-x86_64.tar.gz: the tree of the .deb for Linuxes without dpkg, to be run from any folder or installed for one user.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); root=$(readlink -f "$here/../..")
# shellcheck source=packaging/release.sh
. "$here/../release.sh"
name=aevdesk-$version-linux-x86_64
build=$root/build/portable/$name; rm -rf "$root/build/portable"; mkdir -p "$root/dist"
"$here/assemble.sh"
mkdir -p "${build%/*}"; cp -a "$root/build/linux" "$build"
id=org.aevdesk.Aevdesk
mkdir -p "$build/desktop"
cp "$here/../desktop/$id.desktop" "$here/../desktop/$id.xml" "$root/resources/aevdesk.svg" "$build/desktop/"
cp "$here/portable/README.txt" "$build/"
PYTHONPATH=$root python3 "$here/depends.py" table >"$build/packages.txt"
install -m 755 "$here/portable/aevdesk" "$here/portable/check.sh" "$here/portable/install.sh" "$here/portable/uninstall.sh" "$build/"
find "$build" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C "$build/.." -c "$name" | gzip -9n >"$root/dist/$name.tar.gz"
"$here/../sign.sh" "$root/dist/$name.tar.gz"
within "$build" 240
rm -rf "$root/build/portable"
