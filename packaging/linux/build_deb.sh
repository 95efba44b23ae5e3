#!/usr/bin/env bash
# Builds dist/aevdesk_VERSION_amd64.deb from the last commit. Debian's dpkg-dev, binutils, icu-devtools, git and python3; uv (requirements/build.txt).
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); root=$(readlink -f "$here/../..")
# shellcheck source=packaging/release.sh
. "$here/../release.sh"
build=$root/build/deb; rm -rf "$build"; mkdir -p "$build/DEBIAN" "$root/build/older" "$root/dist"
home=$build/usr/lib/aevdesk
"$here/assemble.sh"
mkdir -p "${home%/*}"; cp -a "$root/build/linux" "$home"

place() { install -D -m 644 /dev/stdin "$build$1"; }
fill() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$date/g" "$here/../desktop/$1"; }
id=org.aevdesk.Aevdesk
fill $id.desktop | place /usr/share/applications/$id.desktop
fill $id.metainfo.xml | place /usr/share/metainfo/$id.metainfo.xml
fill $id.xml | place /usr/share/mime/packages/$id.xml
place /usr/share/icons/hicolor/scalable/apps/$id.svg <"$root/resources/aevdesk.svg"
fill aevdesk.1 | gzip -9n | place /usr/share/man/man1/aevdesk.1.gz
printf '#!/bin/sh\nexec /usr/lib/aevdesk/bin/aevdesk -I -S -B /usr/lib/aevdesk/program "$@"\n' | place /usr/bin/aevdesk
chmod 755 "$build/usr/bin/aevdesk"
document=/usr/share/doc/aevdesk
{ printf 'aevdesk %s, built from commit %s\n\n' "$version" "$commit"; cat "$home/LICENSE"; } | place $document/copyright
gzip -9n <"$home/NOTICES.txt" | place $document/NOTICES.txt.gz
gzip -9n <"$home/sbom.cdx.json" | place $document/sbom.cdx.json.gz
printf 'aevdesk (%s) unstable; urgency=medium\n\n  * See docs/ in the source of this version.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n | place $document/changelog.gz
install -m 755 "$here/postrm" "$build/DEBIAN/postrm"
place /usr/share/lintian/overrides/aevdesk <"$here/lintian-overrides"
cat "$home/PYTHON.txt"
rm "$home/LICENSE" "$home/NOTICES.txt" "$home/sbom.cdx.json"

# pack VERSION OUTPUT DPKG-DEB OPTION...: one thread, so that the bytes do not depend on the number of cores
pack() {
    sed -e "s/@VERSION@/$1/" -e "s/@MAINTAINER@/$maintainer/" -e "s/@SIZE@/$(du -sk --apparent-size "$build/usr" | cut -f1)/" \
        -e "s/@DEPENDS@/$(PYTHONPATH=$root python3 "$here/depends.py")/" "$here/control" >"$build/DEBIAN/control"
    (cd "$build" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$build" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --build --root-owner-group --threads-max=1 "${@:3}" "$build" "$2"
}
package=$root/dist/aevdesk_${version}_amd64.deb
pack "$version" "$package" -Zxz -z9
"$here/../sign.sh" "$package"
within "$build/usr" 240
within "$package" 75

# For try_deb.sh, not for shipping: the same under an older number, with a file that the new one no longer has.
make_older "$home/program" "$home/bin/aevdesk -I -S"
pack $older "$root/build/older/aevdesk_${older}_amd64.deb" -Znone
rm -rf "$build"
