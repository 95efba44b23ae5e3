# shellcheck shell=bash disable=SC2154
# What a person does with an installed aevdesk, the same on every system; to be sourced after machine.sh. Needs a screen and, in the machine,
# openbox, scrot and xdotool. A line on stderr that nobody expects fails.
#
#   cli=(COMMAND...) gui=(COMMAND...)     how aevdesk is started for a console and for a window
#   there=PREFIX here=FOLDER              one and the same empty folder, as aevdesk and as this script name it
#   demo=FILE                             case 01 as aevdesk names it
#   policy=FILE                           where the machine's policy lies, as this script names it
#   noise=REGEX                           lines on stderr that are not aevdesk's

noise='^$'; heard=

# quietly COMMAND...: must succeed and say nothing on stderr; what it says is in $heard
quietly() {
    heard=$(as ansatt timeout 300 "$@" 2>"$machine/tmp/errors" | tr -d '\r') || fail "$*" "$heard$(cat "$machine/tmp/errors")"
    is_silent "$machine/tmp/errors" || fail "$* said on stderr" "$(cat "$machine/tmp/errors")"
}
is_silent() { ! grep -qvE "$noise" "$1"; }
exit_of() { local code=0; as ansatt timeout 300 "$@" >/dev/null 2>&1 || code=$?; echo $code; }
milliseconds() { local started; started=$(date +%s%N); "$@"; took=$((($(date +%s%N) - started) / 1000000)); }

use_command_line() {
    step "the command line of $1"
    quietly "${cli[@]}" --version
    [ "$heard" = "aevdesk, version $1" ] || fail "the version" "$heard"
    quietly "${cli[@]}" selftest --keep "${there}prøve"; echo "$heard"
    local sealed form
    for sealed in "$here"/prøve/*.pdf; do quietly "${cli[@]}" verify "${there}prøve${there: -1}${sealed##*/}"; echo "$heard"; done
    for form in docx pdf; do
        quietly "${cli[@]}" render "$demo" --document complete --format $form --output "${there}sak-01.$form"
        [ -s "$here/sak-01.$form" ] || fail "nothing in sak-01.$form"
    done
    # A template of the office's own is filled in by a process of its own, which an installed aevdesk starts in its own way.
    quietly "${cli[@]}" templates example --output "${there}mal.docx"
    quietly "${cli[@]}" templates lint "${there}mal.docx"; echo "$heard"
    rm -r "$here/prøve" "$here"/sak-01.* "$here/mal.docx"
}

# What IT lays out for the machine is read from its fixed place. That the folder it names is used is seen by a template in it that cannot be.
obey_policy() {
    step "what IT has decided"
    as ansatt mkdir -p "${here#"$machine"}/kontor/maler"
    mkdir -p "${policy%/*}"
    printf "[locked]\nretention_days = 14\noffice_folder = '%s'\n" "${there}kontor" >"$policy"
    quietly "${cli[@]}" policy
    [[ $heard == *"retention_days = 14"* ]] || fail "the policy is not read" "$heard"
    as ansatt sh -c 'echo "no Word file" >"$0"' "${here#"$machine"}/kontor/maler/aktivitetsavtale.docx"
    heard=$(as ansatt timeout 300 "${cli[@]}" render "$demo" --document agreement --format docx --output "${there}avtale.docx" 2>&1 >/dev/null)
    [[ $heard == *aktivitetsavtale.docx* && -s $here/avtale.docx ]] || fail "the folder that IT names is not used" "$heard"
    rm -r "$here/kontor" "$here/avtale.docx"
    heard=$(as ansatt timeout 300 "${cli[@]}" policy 2>&1) && fail "a folder that is not there is not told of" "$heard"
    [[ $heard == *office_folder* ]] || fail "a folder that is not there is told of otherwise" "$heard"
    rm -r "${policy%/*}"
}

# use_desk NAME: start times, and the load before them, to dist/start-NAME.times, the picture to dist/desk-NAME.png; `during` is run while it is open
use_desk() {
    local name=$1 turn shot=$machine/home/ansatt/desk.png before desk window
    mkdir -p "$root/dist"; : >"$root/dist/start-$name.times"
    step "the desk, on an empty computer"
    quietly "${gui[@]}" --quit-when-ready
    as ansatt sh -c 'echo damaged >"$0"' "${here#"$machine"}/handed-over.aevsak"
    quietly "${gui[@]}" --demo --quit-when-ready "${there}handed-over.aevsak"
    rm "$here/handed-over.aevsak"
    echo "load $(cut -d' ' -f1 /proc/loadavg)" >>"$root/dist/start-$name.times"
    for turn in first second; do
        milliseconds quietly "${gui[@]}" --demo --quit-when-ready
        step "the desk with practice cases, $turn start: $took ms to the painted list and out again"
        echo "$turn $took" >>"$root/dist/start-$name.times"
    done
    as ansatt timeout 300 "${gui[@]}" --demo >"$machine/tmp/desk.log" 2>&1 & desk=$!
    window=$(as ansatt timeout 120 xdotool search --sync --onlyvisible --name '^aevdesk' | head -n 1)
    as ansatt xdotool windowactivate --sync "$window"
    for _ in $(seq 200); do  # painted, and nothing moves any more
        before=$(sha256sum "$shot" 2>/dev/null || true)
        as ansatt scrot --overwrite /home/ansatt/desk.png
        if [ "$(stat -c %s "$shot")" -gt 20000 ] && [ "$(sha256sum "$shot")" = "$before" ]; then break; fi
    done
    mv "$shot" "$root/dist/desk-$name.png"
    during
    as ansatt xdotool key --clearmodifiers alt+F4
    wait $desk || fail "the desk did not close cleanly" "$(cat "$machine/tmp/desk.log")"
    is_silent "$machine/tmp/desk.log" || fail "the desk said" "$(cat "$machine/tmp/desk.log")"
}
during() { :; }
