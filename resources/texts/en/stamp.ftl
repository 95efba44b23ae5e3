# A certificate's seal on a copy of what was sealed.

stamp-title = Seal with a certificate
stamp-sub = The office's own certificate can show that a copy of the document is unchanged. It does not show who signed.
stamp-choose = Choose a certificate …
stamp-choose-title = Choose the certificate (.p12 or .pfx)
stamp-passphrase = The password of the certificate { $file }
stamp-forgotten = The password is used now and is not kept.
stamp-make = Make a copy with a seal …
stamp-cancel = Cancel
stamp-made = { $file } is saved with a seal. The evidence lies beside it.
stamp-ask-passphrase = The password of the certificate
stamp-whole = Certificate's seal of { $name }: unchanged since { $when } (by that machine's clock).
stamp-issuer-self = { $name } made the certificate itself.
stamp-issuer = The certificate was issued by { $issuer }. Whether the issuer is to be trusted was not checked.
stamp-not-valid = The certificate was not valid that day.
stamp-fingerprint = Fingerprint (SHA-256): { $fingerprint }
stamp-means = The seal shows that the copy is unchanged, not who signed.
stamp-not_certificate = The file is no certificate that can be used, or it is damaged. Choose a .p12 or .pfx file with its key.
stamp-wrong_passphrase = The password does not fit the certificate. Try again.
stamp-no_key = The file lacks the certificate or its key. Ask whoever gave you the file for a .p12 or .pfx with both.
stamp-key_kind = The certificate's key is of a kind that cannot be used. Ask for one with RSA (2048 bits or more) or an elliptic curve.
stamp-expired = The certificate has expired. Ask for a new one.
stamp-not_yet = The certificate is not valid yet. See whether the clock of this machine is right.
stamp-not_sealed = Only a PDF as it was sealed can be given a seal. This is another one, or has a seal already.
stamp-not-genuine = { $file } is not genuine, or the evidence is not beside it. It is given no seal.
stamp-same-file = The copy must lie elsewhere than { $file }: the sealed file shall stay as it is.
