#!/usr/bin/env bash
# Unpacks the portable archive on a bare Debian as a person without rights: told what is missing, then installs, uses and removes it.
#
#     packaging/linux/try_portable.sh bookworm|trixie [FILE.tar.gz] [--keep]        without a file, the one in dist/
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
case ${1:-} in bookworm | trixie) ;; *) echo "usage: ${0##*/} bookworm|trixie [FILE.tar.gz] [--keep]" >&2; exit 2 ;; esac
own_mounts "$@"
wanted=$1; shift
archive=$(echo "$root"/dist/aevdesk-*-linux-x86_64.tar.gz)
for option in "$@"; do case $option in --keep) keep=yes ;; *) archive=$option ;; esac; done
[ -e "$archive" ] || { echo "no such file: $archive (run packaging/build.sh portable)" >&2; exit 1; }

make_machine "$wanted"
tar -xzf "$archive" -C "$machine/home/ansatt"
chroot "$machine" chown -R ansatt: /home/ansatt
folder=/$(cd "$machine" && echo home/ansatt/aevdesk-*)

step "an ordinary user is told what is missing"
heard=$(as ansatt ./install.sh 2>&1) && fail "it was installed without what it needs" "$heard"
named=$(sed -n 's/.*sudo apt-get install //p' <<<"$heard")
[[ $named == *libegl1* ]] || fail "no command to copy" "$heard"
! grep -q 'shared object' <<<"$heard" || fail "a linker's message" "$heard"
# shellcheck disable=SC2086  # the packages as the message names them
install $named

step "install, use, remove"
as ansatt ./install.sh
settings=(QT_QPA_PLATFORM=offscreen)
quietly() {
    heard=$(as ansatt timeout 120 "$@" 2>"$machine/tmp/errors") || fail "$*" "$heard$(cat "$machine/tmp/errors")"
    [ ! -s "$machine/tmp/errors" ] || fail "$* said on stderr" "$(cat "$machine/tmp/errors")"
}
quietly /home/ansatt/.local/bin/aevdesk selftest; echo "$heard"
quietly /home/ansatt/.local/bin/aevdesk --demo --quit-when-ready
as ansatt /home/ansatt/.local/opt/aevdesk/uninstall.sh
left=$(find "$machine/home/ansatt/.local" ! -type d)
[ -z "$left" ] || fail "left behind" "$left"
step "all proven"
