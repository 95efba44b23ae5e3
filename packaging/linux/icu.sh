#!/usr/bin/env bash
# Leaves in Qt's ICU data what Norwegian and English need: 29 MB less, for what no part of aevdesk asks for.
#
#     packaging/linux/icu.sh FOLDER        the folder with libicudata.so.NN; needs icu-devtools and binutils
#
# Left out: other languages' order of letters, names of countries, currencies and units, rules for numbers in words and for breaking lines (Qt has
# its own), and old code pages. icupkg refuses to leave out anything that what stays refers to.
set -euo pipefail
library=$(echo "$1"/libicudata.so.*); major=${library##*.}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"
data=icudt${major}l.dat
objcopy -O binary --only-section=.rodata "$library" "$data"
icupkg -l "$data" >all
grep -vE '^((coll|zone)/)?(en|nb|nn|no|root|pool|res_index)(_[[:alnum:]_]+)?\.res$' all |
    grep -E '^(brkitr|curr|lang|rbnf|region|translit|unit)/|\.cnv$|^((coll|zone)/)?[a-z]{2,3}(_[[:alnum:]_]*)?\.res$' >unused.txt
mkdir kept
icupkg -r unused.txt "$data" "kept/$data"
as -o data.o - <<ASM
.section .rodata, "a"
.balign 16
.globl icudt${major}_dat
.type icudt${major}_dat, @object
icudt${major}_dat: .incbin "kept/$data"
.size icudt${major}_dat, . - icudt${major}_dat
.section .note.GNU-stack, "", @progbits
ASM
ld -shared -soname "libicudata.so.$major" --hash-style=gnu --build-id=none -z noexecstack -o "$library" data.o
