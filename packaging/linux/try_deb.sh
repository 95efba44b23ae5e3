#!/usr/bin/env bash
# Installs the built .deb on a bare Debian, uses it as a person without rights, upgrades, removes it, and looks for what was left behind.
#
#     packaging/linux/try_deb.sh bookworm|trixie [FILE.deb] [--keep]        without a file, the one in dist/
#
# An unexpected line on stderr, a missing library, or a file left by the removal fails. On trixie the package is also held against Debian's
# own rules. Start times and the picture of the desk go to dist/.
set -euo pipefail
# shellcheck source=packaging/machine.sh
. "$(dirname "$0")/../machine.sh"
# shellcheck source=packaging/visit.sh
. "$(dirname "$0")/../visit.sh"
case ${1:-} in bookworm | trixie) ;; *) echo "usage: ${0##*/} bookworm|trixie [FILE.deb] [--keep]" >&2; exit 2 ;; esac
own_mounts "$@"
wanted=$1; shift
package=$(echo "$root"/dist/aevdesk_*_amd64.deb)
for option in "$@"; do case $option in --keep) keep=yes ;; *) package=$option ;; esac; done
older=$(echo "$root"/build/older/aevdesk_*_amd64.deb)
for file in "$package" "$older"; do [ -e "$file" ] || { echo "no such file: $file (run packaging/build.sh deb)" >&2; exit 1; }; done
version=$(dpkg-deb --field "$package" Version)

make_machine "$wanted"
folder=/home/ansatt
start_screen

everything() {
    (cd "$machine" && find . -xdev -path ./proc -prune -o -path ./sys -prune -o -print |
        grep -vE "^./(var/(lib|cache|log)|etc/ld.so.cache|apt.log|tmp)" | LC_ALL=C sort)
}
step "tools to look with"
install openbox scrot xdotool
everything >"$machine/tmp/before"

step "install an older version, then the new one over it, then not the older one again"
cp "$package" "$machine/var/lib/visitor/aevdesk.deb"; cp "$older" "$machine/var/lib/visitor/older.deb"
gone=$machine/usr/lib/aevdesk/program/aevdesk/only_in_older.pyc
install /var/lib/visitor/older.deb
[ -e "$gone" ] || fail "the older version is not what this script thinks"
install /var/lib/visitor/aevdesk.deb
[ ! -e "$gone" ] || fail "a file of the older version is left"
! (install /var/lib/visitor/older.deb) 2>/dev/null || fail "a newer version was overwritten"
missing=$(chroot "$machine" /bin/sh -c 'find /usr/lib/aevdesk -name "*.so*" -type f -exec ldd {} + 2>/dev/null' | grep 'not found' |
    grep -vE 'libgtk-3|libgdk|libpango|libatk|libcairo|libgdk_pixbuf' | sort -u || true)  # the GTK theme plugin loads only on a GTK desktop
[ -z "$missing" ] || fail "libraries that no dependency brings" "$missing"
as root dpkg --status aevdesk | grep -E '^(Version|Installed-Size)'

cli=(aevdesk); gui=(aevdesk); there=/home/ansatt/; here=$machine/home/ansatt
demo=/usr/lib/aevdesk/program/resources/demo/case-01.json
settings=(DISPLAY="$screen_name" XDG_RUNTIME_DIR=/home/ansatt)
chroot "$machine" chmod 700 /home/ansatt
as ansatt openbox >/dev/null 2>&1 &
use_command_line "$version"
policy=$machine/etc/aevdesk/policy.toml
obey_policy
use_desk "debian-$release"
settings=()

step "remove"
as ansatt mkdir -p .local/share/aevdesk; as ansatt touch .local/share/aevdesk/vault
as root apt-get -qq purge -y aevdesk >"$machine/apt.log" 2>&1 || fail "purge" "$(cat "$machine/apt.log")"
grep -q 'Sakene ligger fortsatt kryptert' "$machine/apt.log" || fail "it is not said that the cases stay" "$(cat "$machine/apt.log")"
as root apt-get -qq autoremove --purge -y >"$machine/apt.log" 2>&1
everything >"$machine/tmp/after"
[ -e "$here/.local/share/aevdesk/vault" ] || fail "the user's data is gone"
left=$(LC_ALL=C comm -13 "$machine/tmp/before" "$machine/tmp/after" |
    grep -vE '^./home/ansatt/(\.local|\.local/share|\.local/share/aevdesk(/.*)?|\.cache|\.cache/(openbox|fontconfig|mesa_shader).*|\.config|\.config/openbox.*)$' || true)
[ -z "$left" ] || fail "left behind" "$left"

step "on a desktop that knows file types"
install shared-mime-info libglib2.0-bin desktop-file-utils
install /var/lib/visitor/aevdesk.deb
as ansatt sh -c 'echo encrypted >handed-over.aevsak'
quietly gio info -a standard::content-type handed-over.aevsak
[[ $heard == *application/x-aevsak* ]] || fail "a file handed over is not known" "$heard"
quietly gio mime application/x-aevsak
grep -q 'Default application.*org.aevdesk.Aevdesk.desktop' <<<"$heard" || fail "a file handed over is not opened by aevdesk" "$heard"

if [ "$release" = trixie ]; then
    step "Debian's own rules"
    install lintian appstream
    rules() { heard=$(as root "$@" 2>&1) || fail "$1" "$heard"; }
    rules desktop-file-validate /usr/share/applications/org.aevdesk.Aevdesk.desktop
    # aevdesk has no home page to name.
    rules appstreamcli validate --no-net --override=url-homepage-missing=info /usr/share/metainfo/org.aevdesk.Aevdesk.metainfo.xml
    rules lintian --allow-root --fail-on error,warning --tag-display-limit 0 /var/lib/visitor/aevdesk.deb
fi
step "all proven"
