#!/usr/bin/env bash
# Signs files for whoever has a certificate: an .exe within itself (Authenticode), any other file beside itself as FILE.p7s (detached CMS).
#
#     SIGN_CERT=cert.pem SIGN_KEY=key.pem packaging/sign.sh FILE...
#
# Without the two variables it signs nothing and says so. Needs osslsigncode and openssl. No time stamp is asked for: that would take the network.
set -euo pipefail
if [ -z "${SIGN_CERT:-}" ] || [ -z "${SIGN_KEY:-}" ]; then
    for file in "$@"; do echo "UNSIGNED: ${file##*/} (no SIGN_CERT and SIGN_KEY given)"; done
    exit 0
fi
for file in "$@"; do
    case $file in
        *.exe)
            osslsigncode sign -certs "$SIGN_CERT" -key "$SIGN_KEY" -n aevdesk -h sha256 -in "$file" -out "$file.signed" >/dev/null
            mv "$file.signed" "$file" ;;
        *) openssl cms -sign -binary -md sha256 -signer "$SIGN_CERT" -inkey "$SIGN_KEY" -in "$file" -outform DER -out "$file.p7s" ;;
    esac
    echo "signed: ${file##*/}"
done
