#!/usr/bin/env bash
# The licence texts that wheels leave out, as Debian 13 keeps them: of what lies inside Qt, PySide, cffi, lxml and SQLCipher, and the long common ones.
#
#     packaging/licences.sh FOLDER        needs a Debian with its archive's keys (debian-archive-keyring)
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/debian.sh
. "$here/debian.sh"
declare -A of=([Qt]=libqt6core6t64 ["Qt SVG"]=libqt6svg6 ["Qt Wayland"]=libqt6waylandclient6 [PySide and Shiboken]=libpyside6-py3-6.8
    [ICU]=libicu76 [SQLCipher]=libsqlcipher1 [OpenSSL]=libssl3t64 [libxml2]=libxml2 [libxslt]=libxslt1.1 [libffi]=libffi8)
mkdir -p "$1"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fetch trixie "$work" "${of[@]}"
for name in "${!of[@]}"; do
    dpkg-deb --fsys-tarfile "$work/${of[$name]}"_*.deb | tar -xO "./usr/share/doc/${of[$name]}/copyright" >"$1/$name, as Debian tells of it.txt"
done
for name in Apache-2.0 CC0-1.0 GPL-2 GPL-3 LGPL-2.1 LGPL-3 MPL-2.0; do cp "/usr/share/common-licenses/$name" "$1/$name.txt"; done
