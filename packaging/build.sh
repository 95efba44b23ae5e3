#!/usr/bin/env bash
# Builds every file that ships, from the last commit, in a bare Debian 13 made for it: the same result wherever it runs.
#
#     packaging/build.sh [windows] [deb] [portable]        all three when none is named; needs root and debootstrap
#
# dist/ gets the files, SHA256SUMS, and per platform a list of components (CycloneDX), licence notices and what takes the room.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/machine.sh"
own_mounts "$@"
targets=("$@"); [ ${#targets[@]} -gt 0 ] || targets=(windows deb portable)

make_machine trixie
step "a builder"
install git python3 python3-venv python3-pip python3-setuptools binutils dpkg-dev xz-utils unzip nsis gcc-mingw-w64-x86-64-win32 osslsigncode \
    librsvg2-bin icoutils icu-devtools debian-archive-keyring libexpat1 zlib1g libffi8 openssl ca-certificates
clone_into /srv/aevdesk
mkdir -p "$machine/srv/aevdesk/build/older"
folder=/srv/aevdesk
as root git config --global --add safe.directory /srv/aevdesk
as root python3 -m venv /srv/tools
as root /srv/tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt
if [ "${SIGN_CERT:-}" ] && [ "${SIGN_KEY:-}" ]; then
    cp "$SIGN_CERT" "$machine/srv/cert.pem"; cp "$SIGN_KEY" "$machine/srv/key.pem"
    settings+=(SIGN_CERT=/srv/cert.pem SIGN_KEY=/srv/key.pem)
fi
build() { as root env PATH=/srv/tools/bin:/usr/sbin:/usr/bin:/sbin:/bin "packaging/$1"; }

# Windows and Linux share nothing but the commit, so they are built side by side.
wants() { [[ " ${targets[*]} " == *" $1 "* ]]; }
for target in "${targets[@]}"; do case $target in windows | deb | portable) ;; *) fail "no such target: $target" ;; esac; done
windows() { ! wants windows || build windows/build.sh; }
linux() { { ! wants deb || build linux/build_deb.sh; } && { ! wants portable || build linux/build_portable.sh; }; }
step "builds"
windows >"$machine/srv/windows.log" 2>&1 & lane=$!
built=yes
linux >"$machine/srv/linux.log" 2>&1 || built=
step "Linux, done"; cat "$machine/srv/linux.log"
wait $lane || built=
step "Windows, done"; cat "$machine/srv/windows.log"
[ "$built" ] || fail "a build, see above"

step "papers"
[ $# -gt 0 ] || rm -rf "$root/dist" "$root/build/older"
mkdir -p "$root/dist" "$root/build"
cp "$machine"/srv/aevdesk/dist/* "$root/dist/"
cp -r "$machine/srv/aevdesk/build/older" "$root/build/"
(cd "$root/dist" && find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' ! -name '*.png' -printf '%P\n' | LC_ALL=C sort |
    xargs sha256sum >SHA256SUMS)
cp "$root/dist/SHA256SUMS" "$machine/srv/aevdesk/dist/"
as root packaging/sign.sh dist/SHA256SUMS
! [ -e "$machine/srv/aevdesk/dist/SHA256SUMS.p7s" ] || cp "$machine/srv/aevdesk/dist/SHA256SUMS.p7s" "$root/dist/"
cat "$root/dist/SHA256SUMS"
step "built"
