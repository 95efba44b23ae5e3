#!/bin/sh
# Looks for the system libraries that aevdesk needs, and names the packages of those that are missing; never a linker's message.
here=$(dirname "$(readlink -f "$0")")
lacking=$(find "$here/bin" "$here/lib" "$here/libraries" \( -name '*.so*' -o -path '*/bin/*' \) -type f -exec ldd {} + 2>/dev/null |
    awk '/not found/ {print $1}' | sort -u)
packages=$(printf '%s\n' "$lacking" | while read -r library; do
    sed -n "s/^$library //p" "$here/packages.txt"
done | sort -u | tr '\n' ' ')
[ -n "$packages" ] || exit 0
cat >&2 <<TEXT
aevdesk trenger noen systempakker som mangler på denne maskinen.
Be den som styrer maskinen om å installere dem, og prøv så igjen. I Debian og Ubuntu:

  sudo apt-get install $packages

(Missing system packages: install them with the command above; other Linuxes have them under similar names.)
TEXT
exit 1
