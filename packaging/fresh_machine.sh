#!/usr/bin/env bash
# Proves the README's two commands on a machine that has nothing: a bare Debian in a folder.
#
#     packaging/fresh_machine.sh bookworm|trixie [--all] [--keep]
#
# The machine gets python3, python3-venv, python3-pip and git, and a clone of the last commit; then an ordinary user, without any rights
# to install, must be told which packages are missing; root's start must install just those; and the desk and the tests must run.
# --all runs the whole suite inside instead of a quick part; --keep leaves the machine's folder. Needs root, debootstrap and Xvfb.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/machine.sh"

case ${1:-} in bookworm | trixie) ;; *) echo "usage: ${0##*/} bookworm|trixie [--all] [--keep]" >&2; exit 2 ;; esac
own_mounts "$@"
wanted=$1; shift
# What leans on the machine: the store (SQLCipher), the pages (typst, fonts) and the widgets (Qt).
tests=(tests/case tests/store tests/documents/test_pdf.py tests/ui/widgets)
for option in "$@"; do
    case $option in --all) tests=() ;; --keep) keep=yes ;; *) echo "unknown option $option" >&2; exit 2 ;; esac
done

says() { grep -qF -- "$2" <<<"$1" || fail "expected «$2» in:" "$1"; }
no_linker_message() {
    ! grep -qE 'cannot open shared object|platform plugin|Traceback|ImportError' <<<"$1" || fail "a linker's or Python's message:" "$1"
}

make_machine "$wanted"
step "a bare Debian"
clone_into /home/ansatt/aevdesk
folder=/home/ansatt/aevdesk
install python3 git

step "an ordinary user is told what is missing"
heard=$(as ansatt python3 start.py 2>&1) && fail "it started without what it needs" "$heard"
for package in python3-venv libegl1 libxcb-cursor0; do says "$heard" $package; done
says "$heard" "sudo apt-get install"
no_linker_message "$heard"

step "with the three packages of the README, the same user is told the rest"
install python3-venv python3-pip
heard=$(as ansatt python3 start.py 2>&1) && fail "it started without what it needs" "$heard"
says "$heard" libxcb-cursor0
! grep -q python3-venv <<<"$heard" || fail "python3-venv is there, and still asked for" "$heard"
no_linker_message "$heard"
printf '%s\n' "$heard"
named=$(sed -n 's/.*sudo apt-get install //p' <<<"$heard")
[ "$named" ] || fail "no command to copy" "$heard"

step "root's first start installs the same packages, and the desk opens on a real X screen"
start_screen
settings=(DISPLAY="$screen_name")
started=$SECONDS
heard=$(as root timeout 900 python3 start.py desk --quit-when-ready 2>&1) || fail "the desk" "$heard"
printf '%s\n' "$heard"
says "$heard" ": $named"
no_linker_message "$heard"
step "that took $((SECONDS - started)) s"

step "the ordinary user's start, with all in place"
chroot "$machine" chown -R ansatt: /home/ansatt
started=$(date +%s%N)
heard=$(as ansatt timeout 60 python3 start.py desk --quit-when-ready 2>&1) || fail "the desk, again" "$heard"
step "that took $((($(date +%s%N) - started) / 1000000)) ms"
settings=(QT_QPA_PLATFORM=offscreen)
heard=$(as ansatt timeout 60 python3 start.py desk --quit-when-ready 2>&1) || fail "the desk without a screen" "$heard"

step "the user's tests"
settings=()
present=()
for tests_of_room in "${tests[@]}"; do [ ! -d "$root/$tests_of_room" ] || present+=("$tests_of_room"); done
heard=$(as ansatt timeout 1800 python3 start.py test "${present[@]}" 2>&1) || fail "the tests" "$heard"
tail -n 3 <<<"$heard"
step "all proven"
