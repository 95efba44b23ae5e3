#!/usr/bin/env bash
# Installs the built .deb on a bare Debian, uses it as a person without rights, removes it, and looks for what was left behind.
#
#     packaging/linux/try_deb.sh bookworm|trixie [FILE.deb] [--keep]        without a file, the one in dist/
#
# A line on stderr that nobody expects, a missing library, or a file left by the removal fails. The picture of the desk goes to dist/.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
case ${1:-} in bookworm | trixie) ;; *) echo "usage: ${0##*/} bookworm|trixie [FILE.deb] [--keep]" >&2; exit 2 ;; esac
own_mounts "$@"
wanted=$1; shift
package=$(echo "$root"/dist/aevdesk_*_amd64.deb)
for option in "$@"; do case $option in --keep) keep=yes ;; *) package=$option ;; esac; done
[ -e "$package" ] || { echo "no such file: $package (run packaging/build.sh deb)" >&2; exit 1; }

make_machine "$wanted"
folder=/home/ansatt
start_screen

# quietly COMMAND...: as the user; must succeed and say nothing on stderr; what it says is in $heard
quietly() {
    heard=$(as ansatt timeout 120 "$@" 2>"$machine/tmp/errors") || fail "$*" "$heard$(cat "$machine/tmp/errors")"
    [ ! -s "$machine/tmp/errors" ] || fail "$* said on stderr" "$(cat "$machine/tmp/errors")"
}
everything() {
    (cd "$machine" && find . -xdev -path ./proc -prune -o -path ./sys -prune -o -print |
        grep -vE "^./(var/(lib|cache|log)|etc/ld.so.cache|apt.log|tmp)" | LC_ALL=C sort)
}

step "tools to look with"
install openbox scrot xdotool
everything >"$machine/tmp/before"

step "install"
cp "$package" "$machine/var/lib/visitor/aevdesk.deb"
install /var/lib/visitor/aevdesk.deb
missing=$(chroot "$machine" /bin/sh -c 'find /usr/lib/aevdesk -name "*.so*" -type f -exec ldd {} + 2>/dev/null' | grep 'not found' |
    grep -vE 'libgtk-3|libgdk|libpango|libatk|libcairo|libgdk_pixbuf' | sort -u || true)  # the GTK theme plugin loads only on a GTK desktop
[ -z "$missing" ] || fail "libraries that no dependency brings" "$missing"
as root dpkg --status aevdesk | grep -E '^(Version|Installed-Size)'

step "the command line"
demo=/usr/lib/aevdesk/program/resources/demo/case-01.json
quietly aevdesk --version; echo "$heard"
quietly aevdesk selftest --keep /home/ansatt/prøve; echo "$heard"
for sealed in "$machine"/home/ansatt/prøve/*.pdf; do quietly aevdesk verify "/home/ansatt/prøve/${sealed##*/}"; done
for form in docx pdf; do
    quietly aevdesk render $demo --document complete --format $form --output /home/ansatt/sak-01.$form
    [ -s "$machine/home/ansatt/sak-01.$form" ] || fail "nothing in sak-01.$form"
done

step "the desk"
settings=(DISPLAY="$screen_name" XDG_RUNTIME_DIR=/home/ansatt)
chroot "$machine" chmod 700 /home/ansatt
as ansatt openbox >/dev/null 2>&1 &
for turn in cold warm; do
    started=$(date +%s%N)
    quietly aevdesk --demo --quit-when-ready
    step "$turn start to a usable window and out again: $((($(date +%s%N) - started) / 1000000)) ms"
done
as ansatt aevdesk --demo >"$machine/tmp/desk.log" 2>&1 & desk=$!
window=$(as ansatt timeout 60 xdotool search --sync --onlyvisible --name aevdesk | head -n 1)
as ansatt xdotool windowactivate --sync "$window"
mkdir -p "$root/dist"
for _ in $(seq 100); do
    as ansatt scrot --overwrite /home/ansatt/desk.png
    [ "$(stat -c %s "$machine/home/ansatt/desk.png")" -lt 20000 ] || break
done
cp "$machine/home/ansatt/desk.png" "$root/dist/desk-debian-$release.png"
as ansatt xdotool key --clearmodifiers alt+F4
wait $desk || fail "the desk did not close cleanly" "$(cat "$machine/tmp/desk.log")"
[ ! -s "$machine/tmp/desk.log" ] || fail "the desk said" "$(cat "$machine/tmp/desk.log")"
settings=()

step "remove"
as root apt-get -qq purge -y aevdesk >"$machine/apt.log" 2>&1 || fail "purge" "$(cat "$machine/apt.log")"
as root apt-get -qq autoremove --purge -y >"$machine/apt.log" 2>&1
everything >"$machine/tmp/after"
left=$(LC_ALL=C comm -13 "$machine/tmp/before" "$machine/tmp/after" | grep -v '^./home/ansatt' || true)
[ -z "$left" ] || fail "left behind" "$left"
step "all proven"
