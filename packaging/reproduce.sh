#!/usr/bin/env bash
# Builds the last commit once more, from another folder, and holds it against what lies in dist/: the same bytes, or the difference by name.
#
#     packaging/reproduce.sh        needs what packaging/build.sh needs, and a dist/ that was built from the last commit without a certificate
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ -e "$root/dist/SHA256SUMS" ] || { echo "nothing to compare with: run packaging/build.sh" >&2; exit 2; }
again=$(mktemp -d "${TMPDIR:-/var/tmp}/aevdesk-again.XXXXXX"); trap 'rm -rf "$again"' EXIT
git clone --quiet "$root" "$again/another-place"
env -u SIGN_CERT -u SIGN_KEY "$again/another-place/packaging/build.sh" >"$again/build.log" 2>&1 || { tail -n 40 "$again/build.log" >&2; exit 1; }
second=$again/another-place/dist

# what FILE...: the two trees inside, file by file
what() {
    local side
    for side in first second; do
        local file=$root/dist/$1 target=$again/$side-$1
        [ $side = first ] || file=$second/$1
        mkdir -p "$target"
        case $1 in
            *.deb) dpkg-deb -R "$file" "$target" ;;
            *.tar.gz) tar -xzf "$file" -C "$target" ;;
            *) return 0 ;;
        esac
    done
    diff -rq --no-dereference "$again/first-$1" "$again/second-$1" | sed "s|$again/||g; s|^|    |" || true
}
different=0
while read -r sum name; do
    if [ "$(sha256sum "$second/$name" | cut -d' ' -f1)" = "$sum" ]; then
        echo "the same  $name"
    else
        echo "DIFFERENT $name"; what "$name"; different=1
    fi
done <"$root/dist/SHA256SUMS"
exit $different
