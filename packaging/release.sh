# shellcheck shell=bash disable=SC2034,SC2154
# What every build script needs to know of the commit it builds, to be sourced with $root set.
version=$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' "$root/aevdesk/version.py")
commit=$(git -C "$root" rev-parse --short=12 HEAD)
maintainer="The aevdesk contributors <noreply@aevdesk.invalid>"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
umask 022

# The number of what try scripts upgrade from. make_older PROGRAM PYTHON: give a compiled program that number, and a file of its own.
older=0.0.1
make_older() {
    printf 'VERSION = "%s"\n' $older >"$1/aevdesk/version.py"
    echo "ONLY_IN = \"$older\"" >"$1/aevdesk/only_in_older.py"
    python3 "$root/packaging/tree.py" compile "$1" "$2"
}

# within FILE MEGABYTES: fails the build when the file, or the folder with all that it holds, is bigger
within() {
    local bytes
    bytes=$(find "$1" -type f -printf '%s\n' | awk '{sum += $1} END {print sum}')
    awk -v b="$bytes" -v m="$2" -v n="${1##*/}" 'BEGIN {printf "%s: %.1f MB of at most %d\n", n, b / 1e6, m; exit b > m * 1e6}' ||
        { echo "TOO BIG: ${1##*/}" >&2; exit 1; }
}

# trimmed FOLDER: fails the build when something is left in it that only developers use
trimmed() {
    local left
    left=$(find "$1" \( -name __pycache__ -o -name pip -o -name 'pip-*' -o -name test -o -name tests -o -name '*.py' -o -name '*.pyi' \))
    [ -z "$left" ] || { printf 'NOT TRIMMED:\n%s\n' "$left" >&2; return 1; }
}
