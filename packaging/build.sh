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
    librsvg2-bin icoutils debian-archive-keyring libexpat1 zlib1g libffi8 lintian desktop-file-utils appstream ca-certificates
clone_into /srv/aevdesk
folder=/srv/aevdesk
as root git config --global --add safe.directory /srv/aevdesk
as root python3 -m venv /srv/tools
as root /srv/tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt
for file in "${SIGN_CERT:-}" "${SIGN_KEY:-}"; do [ -z "$file" ] || cp "$file" "$machine/srv/${file##*/}"; done
[ -z "${SIGN_CERT:-}" ] || settings+=(SIGN_CERT="/srv/${SIGN_CERT##*/}" SIGN_KEY="/srv/${SIGN_KEY##*/}")
build() { step "$1"; as root env PATH=/srv/tools/bin:/usr/sbin:/usr/bin:/sbin:/bin "$1"; }
for target in "${targets[@]}"; do
    case $target in
        windows) build packaging/windows/build.sh ;;
        deb) build packaging/linux/build_deb.sh ;;
        portable) build packaging/linux/build_portable.sh ;;
        *) fail "no such target: $target" ;;
    esac
done
step "papers"
mkdir -p "$root/dist"
cp "$machine"/srv/aevdesk/dist/* "$root/dist/"
(cd "$root/dist" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
cat "$root/dist/SHA256SUMS"
step "built"
