#!/bin/sh
# Installs aevdesk for this user, below ~/.local: no rights needed. An older version there is replaced; the cases are not touched.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=$HOME/.local/opt/aevdesk
id=org.aevdesk.Aevdesk
"$here/check.sh"
rm -rf "$target.new"
mkdir -p "$target.new" "$HOME/.local/bin" "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps"
cp -a "$here/." "$target.new/"
rm -rf "$target"
mv "$target.new" "$target"
ln -sf "$target/aevdesk" "$HOME/.local/bin/aevdesk"
sed "s|^Exec=aevdesk|Exec=\"$target/aevdesk\"|" "$here/desktop/$id.desktop" >"$data/applications/$id.desktop"
cp "$here/desktop/$id.xml" "$data/mime/packages/"
cp "$here/desktop/aevdesk.svg" "$data/icons/hicolor/scalable/apps/$id.svg"
for tool in update-desktop-database:applications update-mime-database:mime; do
    ! command -v "${tool%%:*}" >/dev/null 2>&1 || "${tool%%:*}" "$data/${tool#*:}" || true
done
echo "aevdesk er installert. Start det fra programmenyen, eller med ~/.local/bin/aevdesk"
