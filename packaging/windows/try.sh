#!/usr/bin/env bash
# Installs the built Windows installer under Wine 10 in a bare Debian 13: over an older version, for one user, elsewhere, for all; uses it; removes it.
#
#     packaging/windows/try.sh [FILE.exe] [--keep]        without a file, the one in dist/
#
# What Wine cannot show: SmartScreen, real fonts and printers, the elevation prompt, who may write where, and another architecture than x64.
# A line on stderr from aevdesk, or a file or registry key left by the removal, fails. Start times and the picture of the desk go to dist/.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
# shellcheck source=packaging/visit.sh
. "$(dirname "$0")/../visit.sh"
own_mounts "$@"
setup=$(echo "$root"/dist/aevdesk-*-setup-x64.exe)
for option in "$@"; do case $option in --keep) keep=yes ;; *) setup=$option ;; esac; done
older=$(echo "$root"/build/older/aevdesk-*-setup-x64.exe)
for file in "$setup" "$older"; do [ -e "$file" ] || { echo "no such file: $file (run packaging/build.sh windows)" >&2; exit 1; }; done
version=${setup##*/aevdesk-}; version=${version%-setup-x64.exe}

make_machine trixie
folder=/home/ansatt
start_screen
step "Wine"
install wine wine64 scrot xdotool openbox
cp "$setup" "$machine/home/ansatt/setup.exe"; cp "$older" "$machine/home/ansatt/older.exe"
settings=(DISPLAY="$screen_name" WINEPREFIX=/home/ansatt/windows WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" XDG_RUNTIME_DIR=/home/ansatt)
# Wine's own remarks on the missing 32-bit half are none of aevdesk's.
noise='wine32|multiarch|execute "dpkg|apt-get$|apt-get install|syswow64|^$'
drive=$machine/home/ansatt/windows/drive_c
key='Software\Microsoft\Windows\CurrentVersion\Uninstall\aevdesk'
opens='Software\Classes\aevdesk.sak\shell\open\command'
run() { exit_of wine "$@"; }
registered() { as ansatt timeout 60 wine reg query "$@" 2>/dev/null | tr -d '\r'; }
files() { (cd "$drive" && find . -path ./windows -prune -o -print | LC_ALL=C sort); }
# silently UNINSTALLER
silently() { [ "$(run "$1" /S)" = 0 ] || fail "$1 /S"; }
# by_hand UNINSTALLER: as a person who clicks, until it says that the cases stay; the picture of that goes to dist/
by_hand() {
    local title='aevdesk .* Uninstall'
    windows() { as ansatt xdotool search --onlyvisible --name "$title" 2>/dev/null | wc -l; }
    as ansatt wine "$1" >/dev/null 2>&1 &
    as ansatt xdotool windowactivate --sync "$(as ansatt timeout 120 xdotool search --sync --onlyvisible --name "$title" | head -n 1)" key Return
    for _ in $(seq 240); do [ "$(windows)" -lt 2 ] || break; sleep 0.5; done
    [ "$(windows)" -ge 2 ] || fail "it is not said that the cases stay"
    as ansatt scrot --overwrite /home/ansatt/removed.png
    mv "$machine/home/ansatt/removed.png" "$root/dist/removed-windows-wine.png"
    for _ in $(seq 60); do [ "$(windows)" != 0 ] || break; as ansatt xdotool key Return; sleep 0.5; done
}
# removed silently|by_hand UNINSTALLER HIVE: nothing is left but what the user wrote
removed() {
    "$1" "$2"
    as ansatt timeout 120 wineserver -w || fail "$2 does not end"
    local left
    left=$(LC_ALL=C comm -13 "$machine/tmp/before" <(files) | grep -vE '^./(users/ansatt/AppData/Local/(aevdesk(/.*)?|Temp/.*|Programs)|kontor|visit)$' || true)
    [ -z "$left" ] || fail "left behind" "$left"
    for name in "$key" 'Software\Classes\aevdesk.sak' 'Software\Classes\.aevsak'; do
        [ "$(run reg query "$3\\$name")" != 0 ] || fail "left in the registry: $3\\$name"
    done
}
as ansatt openbox >/dev/null 2>&1 &
as ansatt wineboot -i >/dev/null 2>&1; as ansatt wineserver -w
as ansatt mkdir "${drive#"$machine"}/visit"
files >"$machine/tmp/before"

step "an older version, silently, without rights; then the new one over it"
home=$drive/users/ansatt/AppData/Local/Programs/aevdesk
inside='C:\users\ansatt\AppData\Local\Programs\aevdesk'
[ "$(run older.exe /S)" = 0 ] || fail "older.exe /S"
[ -e "$home/program/aevdesk/only_in_older.pyc" ] || fail "the older version is not what this script thinks"
milliseconds run setup.exe /S >"$machine/tmp/code"
[ "$(cat "$machine/tmp/code")" = 0 ] || fail "setup.exe /S" "$(cat "$machine/tmp/code")"
[ ! -e "$home/program/aevdesk/only_in_older.pyc" ] || fail "a file of the older version is left"
step "that took $took ms, $(du -sm --apparent-size "$home" | cut -f1) MB"
[ -e "$drive/users/ansatt/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/aevdesk.lnk" ] || fail "no Start menu entry"
registered "HKCU\\$key" /v DisplayVersion | grep -qF " $version" || fail "not among the installed programs as $version"
registered "HKCU\\$opens" /ve | grep -qF "\"$inside\\aevdesk.exe\" \"%1\"" || fail "a file handed over is not opened by aevdesk"

cli=(wine "$inside\\aevdesk-cli.exe"); gui=(wine "$inside\\aevdesk.exe"); there='C:\visit\'; here=$drive/visit
demo="$inside\\program\\resources\\demo\\case-01.json"
use_command_line "$version"
policy=$drive/ProgramData/aevdesk/policy.toml
obey_policy
during() { local code; code=$(run setup.exe /S); [ "$code" = 4 ] || fail "installed over a running aevdesk" "$code"; }
use_desk windows-wine

step "no downgrade, and the same again"
[ "$(run older.exe /S)" = 3 ] || fail "a newer version was overwritten"
[ "$(run setup.exe /S)" = 0 ] || fail "the same version again"
quietly "${cli[@]}" --version
mkdir -p "$drive/users/ansatt/AppData/Local/aevdesk"; echo kept >"$drive/users/ansatt/AppData/Local/aevdesk/vault"
chroot "$machine" chown -R ansatt: /home/ansatt

step "remove"
removed silently "$inside\\uninstall.exe" HKCU

step "another folder"
[ "$(run setup.exe /S '/D=C:\kontor\aevdesk')" = 0 ] || fail "setup.exe /D="
quietly wine 'C:\kontor\aevdesk\aevdesk-cli.exe' --version
removed by_hand 'C:\kontor\aevdesk\uninstall.exe' HKCU

step "for all on the machine"
[ "$(run setup.exe /S /ALLUSERS)" = 0 ] || fail "setup.exe /S /ALLUSERS"
quietly wine 'C:\Program Files\aevdesk\aevdesk-cli.exe' --version
[ -e "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/aevdesk.lnk" ] || fail "no Start menu entry for all"
registered "HKLM\\$key" /v DisplayVersion | grep -qF " $version" || fail "not among the programs of the machine"
removed silently 'C:\Program Files\aevdesk\uninstall.exe' HKLM
[ -e "$drive/users/ansatt/AppData/Local/aevdesk/vault" ] || fail "the user's data is gone"
step "all proven"
