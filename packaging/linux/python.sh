#!/usr/bin/env bash
# Fetches Debian 12's CPython 3.11, checked by apt's signatures, and lays what aevdesk needs of it into FOLDER/bin and FOLDER/lib.
#
#     packaging/linux/python.sh FOLDER
#
# Why this one: it needs no glibc newer than 2.35 (Ubuntu 22.04), is kept safe by Debian, and needs no compiling. Left out: Tk, curses, what
# only developers and servers use, and what binds to OpenSSL: hashes are computed by Python itself, and nothing speaks to a network.
# Needs a Debian with its archive's keys (debian-archive-keyring).
set -euo pipefail
# shellcheck source=packaging/debian.sh
. "$(dirname "$(readlink -f "$0")")/../debian.sh"
target=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fetch bookworm "$work" python3.11-minimal libpython3.11-minimal libpython3.11-stdlib
for package in "$work"/*.deb; do
    dpkg-deb --field "$package" Package Version | tr '\n' ' '; sha256sum "$package" | cut -d' ' -f1
    dpkg-deb --extract "$package" "$work/tree"
done | sort >"$target/PYTHON.txt"

mkdir -p "$target/bin" "$target/lib"
mv "$work/tree/usr/bin/python3.11" "$target/bin/aevdesk"
mv "$work/tree/usr/lib/python3.11" "$target/lib/python3.11"
cp "$work"/tree/usr/share/doc/libpython3.11-minimal/copyright "$target/lib/python3.11/LICENSE.txt"
cd "$target/lib/python3.11"
rm -rf test idlelib lib2to3 ensurepip pydoc* turtle* tkinter venv config-* EXTERNALLY-MANAGED sitecustomize.py asyncio multiprocessing \
    unittest doctest.py distutils xmlrpc wsgiref {ftp,imap,nntp,pop,smtp,telnet}lib.py mailbox.py cgi.py cgitb.py pdb.py profile.py
find . -name __pycache__ -prune -exec rm -rf {} +
cd lib-dynload
rm -f _test* _ctypes_test* _xx* xx* _curses* _dbm* _crypt* nis.* ossaudiodev.* readline.* audioop.* _bz2.* _lzma.* _lsprof.* \
    _ssl.* _hashlib.* spwd.* _gdbm* _tkinter* _codecs_{cn,hk,jp,kr,tw,iso2022}.* _multibytecodec.*
