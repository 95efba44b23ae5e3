#!/usr/bin/env bash
# Installs the built Windows installer under Wine 10 in a bare Debian 13, uses it, upgrades, refuses a downgrade, removes it.
#
#     packaging/windows/try.sh [FILE.exe] [--keep]        without a file, the one in dist/
#
# What Wine cannot show: SmartScreen, real fonts and printers, the elevation prompt, and another architecture than x64. A line on stderr from
# aevdesk, or a file or registry key left by the removal, fails. The picture of the desk goes to dist/.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
own_mounts "$@"
setup=$(echo "$root"/dist/aevdesk-*-setup-x64.exe)
for option in "$@"; do case $option in --keep) keep=yes ;; *) setup=$option ;; esac; done
[ -e "$setup" ] || { echo "no such file: $setup (run packaging/build.sh windows)" >&2; exit 1; }

make_machine trixie
folder=/home/ansatt
start_screen
step "Wine"
install wine wine64 scrot xdotool openbox
cp "$setup" "$machine/home/ansatt/setup.exe"
settings=(DISPLAY="$screen_name" WINEPREFIX=/home/ansatt/windows WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" XDG_RUNTIME_DIR=/home/ansatt)
drive=$machine/home/ansatt/windows/drive_c
home=$drive/users/ansatt/AppData/Local/Programs/aevdesk
inside='C:\users\ansatt\AppData\Local\Programs\aevdesk'
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\aevdesk'
wine() { as ansatt timeout 300 wine "$@"; }
# Wine's own remarks on the missing 32-bit half are none of aevdesk's.
ours() { grep -vE 'wine32|multiarch|execute "dpkg|apt-get$|apt-get install|syswow64|^$' || true; }
quietly() {
    heard=$(wine "$@" 2>"$machine/tmp/errors" | tr -d '\r') || fail "$*" "$heard$(cat "$machine/tmp/errors")"
    [ -z "$(ours <"$machine/tmp/errors")" ] || fail "$* said on stderr" "$(cat "$machine/tmp/errors")"
}
exit_of() { local code=0; wine "$@" >/dev/null 2>&1 || code=$?; echo $code; }
files() { (cd "$drive" && find . -path ./windows -prune -o -print | LC_ALL=C sort); }
as ansatt openbox >/dev/null 2>&1 &
as ansatt wineboot -i >/dev/null 2>&1; as ansatt wineserver -w
files >"$machine/tmp/before"

step "install, silently, without rights"
started=$SECONDS
[ "$(exit_of setup.exe /S)" = 0 ] || fail "setup.exe /S"
[ -e "$home/aevdesk.exe" ] || fail "nothing was installed"
step "that took $((SECONDS - started)) s, $(du -sm --apparent-size "$home" | cut -f1) MB"
version=$(wine reg query "$key" /v DisplayVersion 2>/dev/null | tr -d '\r' | awk '/DisplayVersion/ {print $3}')
[ -e "$drive/users/ansatt/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/aevdesk.lnk" ] || fail "no Start menu entry"

step "the command line of $version"
quietly "$inside\\aevdesk-cli.exe" --version
[ "$heard" = "aevdesk, version $version" ] || fail "the version" "$heard"
quietly "$inside\\aevdesk-cli.exe" selftest --keep 'C:\prøve'; echo "$heard"
for sealed in "$drive"/prøve/*.pdf; do quietly "$inside\\aevdesk-cli.exe" verify "C:\\prøve\\${sealed##*/}"; done
for form in docx pdf; do
    quietly "$inside\\aevdesk-cli.exe" render "$inside\\program\\resources\\demo\\case-01.json" --document complete --format $form --output "C:\\sak-01.$form"
    [ -s "$drive/sak-01.$form" ] || fail "nothing in sak-01.$form"
done

step "the desk"
started=$(date +%s%N)
quietly "$inside\\aevdesk.exe" --demo --quit-when-ready
step "start to a usable window and out again: $((($(date +%s%N) - started) / 1000000)) ms"
wine "$inside\\aevdesk.exe" --demo >"$machine/tmp/desk.log" 2>&1 & desk=$!
window=$(as ansatt timeout 120 xdotool search --sync --onlyvisible --name '^aevdesk' | head -n 1)
as ansatt xdotool windowactivate --sync "$window"
mkdir -p "$root/dist"
for _ in $(seq 100); do
    as ansatt scrot --overwrite /home/ansatt/desk.png
    [ "$(stat -c %s "$machine/home/ansatt/desk.png")" -lt 20000 ] || break
done
cp "$machine/home/ansatt/desk.png" "$root/dist/desk-windows-wine.png"
[ "$(exit_of setup.exe /S)" = 4 ] || fail "it was installed over a running aevdesk"
as ansatt xdotool key --clearmodifiers alt+F4
wait $desk || fail "the desk did not close cleanly" "$(cat "$machine/tmp/desk.log")"
[ -z "$(ours <"$machine/tmp/desk.log")" ] || fail "the desk said" "$(cat "$machine/tmp/desk.log")"

step "upgrade, and no downgrade"
echo old >"$home/program/left-by-nobody.txt"
[ "$(exit_of setup.exe /S)" = 0 ] || fail "the same version again"
quietly "$inside\\aevdesk-cli.exe" --version
rm "$home/program/left-by-nobody.txt"
wine reg add "$key" /v DisplayVersion /d 99.0.0 /f >/dev/null 2>&1
[ "$(exit_of setup.exe /S)" = 3 ] || fail "a newer version was overwritten"
wine reg add "$key" /v DisplayVersion /d "$version" /f >/dev/null 2>&1

step "another folder"
[ "$(exit_of "$inside\\uninstall.exe" /S)" = 0 ] || fail "uninstall.exe /S"
as ansatt wineserver -w
[ "$(exit_of setup.exe /S '/D=C:\kontor\aevdesk')" = 0 ] || fail "setup.exe /D="
quietly 'C:\kontor\aevdesk\aevdesk-cli.exe' --version

step "remove"
mkdir -p "$drive/users/ansatt/AppData/Local/aevdesk"; echo kept >"$drive/users/ansatt/AppData/Local/aevdesk/store"
chroot "$machine" chown -R ansatt: /home/ansatt
[ "$(exit_of 'C:\kontor\aevdesk\uninstall.exe' /S)" = 0 ] || fail "uninstall.exe /S"
as ansatt wineserver -w
[ -e "$drive/users/ansatt/AppData/Local/aevdesk/store" ] || fail "the user's data is gone"
files >"$machine/tmp/after"
left=$(LC_ALL=C comm -13 "$machine/tmp/before" "$machine/tmp/after" | grep -vE '^./(users/ansatt/(AppData/Local/(aevdesk|Temp|Programs$)|Temp)|prøve|sak-01|kontor$|ProgramData$)' || true)
[ -z "$left" ] || fail "left behind" "$left"
[ "$(exit_of reg query "$key")" != 0 ] || fail "its entry among the installed programs is left behind"
step "all proven"
