#!/usr/bin/env bash
# Unpacks the portable archive on a bare Debian as a person without rights: told what is missing, then installs, uses and removes it.
#
#     packaging/linux/try_portable.sh bookworm|trixie [FILE.tar.gz] [--keep]        without a file, the one in dist/
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
# shellcheck source=packaging/visit.sh
. "$(dirname "$0")/../visit.sh"
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

step "install, and again over it"
as ansatt ./install.sh
home=$machine/home/ansatt/.local/opt/aevdesk
touch "$home/program/left-by-an-older-one"
as ansatt ./install.sh
[ ! -e "$home/program/left-by-an-older-one" ] || fail "a file of the older version is left"

install openbox scrot xdotool
start_screen
settings=(DISPLAY="$screen_name" XDG_RUNTIME_DIR=/home/ansatt)
folder=/home/ansatt
chroot "$machine" chmod 700 /home/ansatt
as ansatt openbox >/dev/null 2>&1 &
cli=(/home/ansatt/.local/bin/aevdesk); gui=("${cli[@]}"); there=/home/ansatt/; here=$machine/home/ansatt
demo=/home/ansatt/.local/opt/aevdesk/program/resources/demo/case-01.json
version=${archive##*/aevdesk-}; version=${version%-linux-x86_64.tar.gz}
use_command_line "$version"
use_desk "portable-$release"

step "remove"
as ansatt mkdir -p .local/share/aevdesk; as ansatt touch .local/share/aevdesk/vault
heard=$(as ansatt .local/opt/aevdesk/uninstall.sh)
[[ $heard == *"Sakene dine ligger fortsatt kryptert"* ]] || fail "it is not said that the cases stay" "$heard"
[ -e "$here/.local/share/aevdesk/vault" ] || fail "the user's data is gone"
left=$(find "$here/.local" ! -type d ! -path "$here/.local/share/aevdesk/*")
[ -z "$left" ] || fail "left behind" "$left"
step "all proven"
