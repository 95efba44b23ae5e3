#!/usr/bin/env bash
# Signs copies of the built files with a throw-away certificate, by the script that the build signs with, and checks that a changed byte is seen.
#
#     packaging/try_signing.sh        needs osslsigncode, openssl, and dist/ as packaging/build.sh leaves it
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); root=$(readlink -f "$here/..")
work=$(mktemp -d "${TMPDIR:-/var/tmp}/aevdesk-signing.XXXXXX"); trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1" >&2; exit 1; }
cp "$root"/dist/aevdesk-*-setup-x64.exe "$work/setup.exe"
cp "$root"/dist/aevdesk_*_amd64.deb "$work/aevdesk.deb"
cp "$root/dist/SHA256SUMS" "$work/SHA256SUMS"
cd "$work"

heard=$(env -u SIGN_CERT -u SIGN_KEY "$here/sign.sh" setup.exe aevdesk.deb)
[ "$(grep -c '^UNSIGNED: ' <<<"$heard")" = 2 ] || fail "without a certificate the build does not say so: $heard"

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj "/CN=aevdesk try" \
    -addext extendedKeyUsage=codeSigning,emailProtection 2>/dev/null
SIGN_CERT=$work/cert.pem SIGN_KEY=$work/key.pem "$here/sign.sh" setup.exe aevdesk.deb SHA256SUMS

holds() {
    case $1 in
        *.exe) osslsigncode verify -CAfile cert.pem -in "$1" >/dev/null 2>&1 ;;
        *) openssl cms -verify -binary -purpose any -CAfile cert.pem -inform DER -in "$2" -content "$1" -out /dev/null 2>/dev/null ;;
    esac
}
# change FILE COPY: one byte in the middle becomes another
change() {
    local middle=$(($(stat -c %s "$1") / 2)) old
    cp "$1" "$2"
    old=$(od -An -tu1 -j $middle -N1 "$1")
    printf "\\x$(printf %02x $(((old + 1) % 256)))" | dd of="$2" bs=1 seek=$middle conv=notrunc status=none
}
for file in setup.exe aevdesk.deb SHA256SUMS; do
    holds $file $file.p7s || fail "the signature of $file"
    change $file changed-$file
    ! holds changed-$file $file.p7s || fail "a changed byte in $file is not seen"
    echo "signed and seen: $file"
done
