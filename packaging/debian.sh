# shellcheck shell=bash
# Debian's packages without installing them, to be sourced. Needs a Debian with its archive's keys (debian-archive-keyring).
#
#   fetch RELEASE FOLDER PACKAGE...     the newest .deb files of a release into a folder, checked by apt's signatures, whatever release this machine is

fetch() {
    local wanted=$1 into=$2 archive keys=/usr/share/keyrings/debian-archive-keyring.gpg state apt; shift 2
    archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 -E '/debian/?$') ||
        { echo "no Debian archive among apt's sources" >&2; return 1; }
    archive=${archive%/}
    [ -e $keys ] || keys=/usr/share/keyrings/debian-archive-keyring.pgp
    state=$(mktemp -d)
    printf 'deb [signed-by=%s arch=amd64] %s %s main\ndeb [signed-by=%s arch=amd64] %s %s-security main\n' \
        $keys "$archive" "$wanted" $keys "${archive%/debian}/debian-security" "$wanted" >"$state/sources.list"
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
    apt=(apt-get -qq -o "Dir::State=$state" -o "Dir::Cache=$state/cache" -o "Dir::Etc::SourceList=$state/sources.list"
        -o Dir::Etc::SourceParts=- -o Dir::State::Status=/dev/null -o APT::Sandbox::User=root -o Acquire::Languages=none)
    "${apt[@]}" update && (cd "$into" && "${apt[@]}" download "$@") || { rm -rf "$state"; return 1; }
    rm -rf "$state"
}
