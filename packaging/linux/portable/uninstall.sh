#!/bin/sh
# Removes what install.sh laid out. The cases stay, encrypted, below ~/.local/share/aevdesk.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=org.aevdesk.Aevdesk
rm -rf "$HOME/.local/opt/aevdesk"
rm -f "$HOME/.local/bin/aevdesk" "$data/applications/$id.desktop" "$data/mime/packages/$id.xml" "$data/icons/hicolor/scalable/apps/$id.svg"
# Where ours was the only one, what the desktop made from it goes too; else the desktop makes it anew.
if rmdir "$data/mime/packages" 2>/dev/null; then
    rm -rf "$data/mime"
elif command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database "$data/mime" || true
fi
if [ "$(ls "$data/applications" 2>/dev/null)" = mimeinfo.cache ]; then
    rm -f "$data/applications/mimeinfo.cache"
elif command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database "$data/applications" || true
fi
echo "aevdesk er fjernet. Sakene dine ligger fortsatt kryptert i $data/aevdesk"
