# shellcheck shell=bash
# A bare Debian in a folder, to be sourced. Needs root and debootstrap; after `own_mounts "$@"` nothing stays mounted or running however
# the script ends.
#
#   make_machine RELEASE           the machine is $machine, the release $release; only what debootstrap --variant=minbase gives
#   as USER COMMAND...             run in the machine in folder $folder, with no environment but `settings=(NAME=value ...)`
#   install PACKAGE...             Debian packages, without what they recommend
#   clone_into FOLDER              the last commit of this checkout
#   start_screen                   an Xvfb outside the machine that its programs reach as $screen_name
#
# When $AEVDESK_MACHINES names a folder, each bare release is kept there for the next script of the same run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
machine=; release=; folder=/; settings=(); keep=; screen=

own_mounts() {
    [ "$(id -u)" = 0 ] || { echo "FAILED: a bare machine can only be made by root" >&2; exit 1; }
    local program
    for program in debootstrap chroot unshare; do
        command -v $program >/dev/null || { echo "FAILED: $program is missing (apt-get install debootstrap)" >&2; exit 1; }
    done
    [ "${AEVDESK_OWN_MOUNTS:-}" ] || AEVDESK_OWN_MOUNTS=yes exec unshare --mount --propagation private --pid --fork --kill-child "$0" "$@"
}

step() { printf '== %s: %s (%d s)\n' "$release" "$1" $SECONDS; }
fail() { printf 'FAILED on %s: %s\n%s\n' "$release" "$1" "${2:-}" >&2; exit 1; }

leave() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    [ "$machine" ] || return 0
    umount -l "$machine/proc" "$machine/sys" 2>/dev/null || true
    if [ "$keep" ]; then echo "kept: $machine"; else rm -rf --one-file-system "$machine"; fi
}

make_machine() {
    release=$1
    machine=$(mktemp -d "${TMPDIR:-/var/tmp}/aevdesk-$release.XXXXXX")
    trap leave EXIT
    chmod 755 "$machine"
    if [ "${AEVDESK_MACHINES:-}" ]; then take_kept; else bootstrap; fi
    mount -t proc proc "$machine/proc"
    mount --rbind /sys "$machine/sys"
}

bootstrap() {
    debootstrap --variant=minbase "$release" "$machine" >"$machine.log" 2>&1 || fail debootstrap "$(tail -20 "$machine.log")"
    rm -f "$machine.log"
    mkdir -p "$machine/etc/ssl" "$machine/var/lib/visitor" "$machine/home/ansatt"
    cp /etc/resolv.conf "$machine/etc/resolv.conf"
    cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/trusted-here.crt"
    chroot "$machine" useradd --shell /bin/sh ansatt
    chroot "$machine" chown -R ansatt: /home/ansatt
    as root apt-get -qq update
}

# Two scripts may ask for the same release at the same time: the second waits for the first one's.
take_kept() {
    local kept=$AEVDESK_MACHINES/$release.tar
    mkdir -p "$AEVDESK_MACHINES"
    exec 9>"$kept.lock"; flock 9
    if [ -e "$kept" ]; then
        tar -xpf "$kept" -C "$machine" --numeric-owner
    else
        bootstrap
        tar -cf "$kept.part" -C "$machine" --numeric-owner .
        mv "$kept.part" "$kept"
    fi
    exec 9>&-
}

as() {
    local user=$1 home=/home/ansatt; shift
    [ "$user" != root ] || home=/var/lib/visitor
    chroot --userspec="$user" "$machine" /usr/bin/env -i HOME=$home LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        PIP_CERT=/etc/ssl/trusted-here.crt SSL_CERT_FILE=/etc/ssl/trusted-here.crt ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        ${https_proxy:+https_proxy="$https_proxy"} ${http_proxy:+http_proxy="$http_proxy"} DEBIAN_FRONTEND=noninteractive "${settings[@]}" \
        /bin/sh -c 'cd "$0" && exec "$@"' "$folder" "$@" </dev/null
}

install() {
    as root apt-get -qq install -y --no-install-recommends "$@" >"$machine/apt.log" 2>&1 || fail "apt-get" "$(tail -20 "$machine/apt.log")"
}

clone_into() {
    git clone --quiet --no-hardlinks "$root" "$machine$1"
    chroot "$machine" chown -R ansatt: "$1"
}

start_screen() {
    command -v Xvfb >/dev/null || fail "Xvfb is missing (apt-get install xvfb)"
    exec 3< <(Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp 2>/dev/null & echo $!; wait)
    read -r screen <&3
    read -r screen_name <&3
    screen_name=":$screen_name"
}
