#!/usr/bin/env bash
# Proves the README's two commands on a machine that has nothing: a bare Debian in a folder.
#
#     packaging/fresh_machine.sh bookworm|trixie [--all] [--keep]
#
# The machine gets python3, python3-venv, python3-pip and git, and a clone of the last commit; then an ordinary user, without any rights
# to install, must be told which packages are missing; root's start must install them; and the desk and the tests must run.
# --all runs the whole suite inside instead of a quick part; --keep leaves the machine's folder. Needs root, debootstrap and Xvfb.
set -euo pipefail

release=${1:-}; shift || true
case $release in bookworm | trixie) ;; *) echo "usage: ${0##*/} bookworm|trixie [--all] [--keep]" >&2; exit 2 ;; esac
tests=(tests/house tests/case tests/rules tests/store tests/documents); keep=
for option in "$@"; do
    case $option in --all) tests=() ;; --keep) keep=yes ;; *) echo "unknown option $option" >&2; exit 2 ;; esac
done
[ "$(id -u)" = 0 ] || { echo "FAILED: a bare machine can only be made by root" >&2; exit 1; }
for program in debootstrap chroot unshare Xvfb; do
    command -v $program >/dev/null || { echo "FAILED: $program is missing" >&2; exit 1; }
done
# Own mounts, so that nothing stays mounted however this ends.
[ "${AEVDESK_OWN_MOUNTS:-}" ] || AEVDESK_OWN_MOUNTS=yes exec unshare --mount --propagation private "$0" "$release" "$@"

root=$(cd "$(dirname "$0")/.." && pwd)
machine=$(mktemp -d "${TMPDIR:-/var/tmp}/aevdesk-$release.XXXXXX")
chmod 755 "$machine"
screen=
leave() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    umount -l "$machine/proc" "$machine/sys" 2>/dev/null || true
    if [ "$keep" ]; then echo "kept: $machine"; else rm -rf --one-file-system "$machine"; fi
}
trap leave EXIT

step() { printf '== %s: %s (%d s)\n' "$release" "$1" $SECONDS; }
fail() { printf 'FAILED on %s: %s\n%s\n' "$release" "$1" "${2:-}" >&2; exit 1; }

# as USER COMMAND...: run in the machine, in its checkout, with an environment of its own
as() {
    local user=$1 home=/home/ansatt; shift
    [ "$user" != root ] || home=/var/lib/fresh-root
    chroot --userspec="$user" "$machine" /usr/bin/env -i HOME=$home LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        PIP_CERT=/etc/ssl/trusted-here.crt ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        ${https_proxy:+https_proxy="$https_proxy"} ${http_proxy:+http_proxy="$http_proxy"} "${settings[@]}" \
        /bin/sh -c 'cd /home/ansatt/aevdesk && exec "$@"' sh "$@" </dev/null
}
settings=()
install() { as root apt-get -qq install -y --no-install-recommends "$@" >"$machine/apt.log" 2>&1 || fail "apt-get" "$(tail -20 "$machine/apt.log")"; }
says() { grep -qF -- "$2" <<<"$1" || fail "expected «$2» in:" "$1"; }
no_linker_message() { ! grep -qE 'cannot open shared object|platform plugin|Traceback|ImportError' <<<"$1" || fail "a linker's or Python's message:" "$1"; }

step "a bare Debian"
debootstrap --variant=minbase "$release" "$machine" >"$machine.log" 2>&1 || fail debootstrap "$(tail -20 "$machine.log")"
rm -f "$machine.log"
mount -t proc proc "$machine/proc"
mount --rbind /sys "$machine/sys"
mkdir -p "$machine/etc/ssl" "$machine/home/ansatt" "$machine/var/lib/fresh-root"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/trusted-here.crt"
git clone --quiet --no-hardlinks "$root" "$machine/home/ansatt/aevdesk"
chroot "$machine" useradd --shell /bin/sh ansatt
chown -R --reference="$machine/home" "$machine/home/ansatt"
chroot "$machine" chown -R ansatt: /home/ansatt
chroot "$machine" apt-get -qq update
install python3 git

step "an ordinary user is told what is missing"
heard=$(as ansatt python3 start.py 2>&1) && fail "it started without what it needs" "$heard"
says "$heard" "sudo apt-get install"
says "$heard" python3-venv
says "$heard" libegl1
says "$heard" libxcb-cursor0
no_linker_message "$heard"

step "the documented three packages, and the same user is told the rest"
install python3-venv python3-pip
heard=$(as ansatt python3 start.py 2>&1) && fail "it started without what it needs" "$heard"
says "$heard" libxcb-cursor0
! grep -q python3-venv <<<"$heard" || fail "python3-venv is there, and still asked for" "$heard"
no_linker_message "$heard"
printf '%s\n' "$heard"
named=$(sed -n 's/.*sudo apt-get install //p' <<<"$heard")
[ "$named" ] || fail "no command to copy" "$heard"

step "root's first start installs the same packages, and the desk opens on a real X screen"
exec 3< <(Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp 2>/dev/null & echo $!; wait)
read -r screen <&3
read -r display <&3
settings=(DISPLAY=":$display")
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
for folder in "${tests[@]}"; do [ ! -d "$root/$folder" ] || present+=("$folder"); done
heard=$(as ansatt timeout 1800 python3 start.py test "${present[@]}" 2>&1) || fail "the tests" "$heard"
tail -n 3 <<<"$heard"
step "all proven"
