#!/bin/sh
# Removes what install.sh laid out. The cases stay, encrypted, below ~/.local/share/aevdesk.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=org.aevdesk.Aevdesk
rm -rf "$HOME/.local/opt/aevdesk"
rm -f "$HOME/.local/bin/aevdesk" "$data/applications/$id.desktop" "$data/mime/packages/$id.xml" "$data/icons/hicolor/scalable/apps/$id.svg"
! command -v update-mime-database >/dev/null 2>&1 || update-mime-database "$data/mime" || true
echo "aevdesk er fjernet. Sakene dine ligger fortsatt kryptert i $data/aevdesk"
