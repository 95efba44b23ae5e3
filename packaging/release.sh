# shellcheck shell=bash disable=SC2034
# What every build script needs to know of the commit it builds, to be sourced with $root set.
version=$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' "$root/aevdesk/version.py")
commit=$(git -C "$root" rev-parse --short=12 HEAD)
maintainer="The aevdesk contributors <noreply@aevdesk.invalid>"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
umask 022
