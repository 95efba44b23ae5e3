# What a check of a sealed file found. The verifier that runs alone says the same (a test compares).

verify-genuine = { $file }: genuine. The file is exactly what was sealed.
verify-changed = { $file }: changed.
verify-undecided = { $file }: cannot be decided.
verify-file = the file is not the one that was sealed
verify-file-missing = a file that was sealed is missing
verify-evidence = the evidence has been changed
verify-seal = the seal has been changed
verify-content = the content has been changed
verify-statements = the signatures have been changed
verify-signed-content = somebody signed another content
verify-chain = the link to the version before is broken
verify-code = the code on the paper does not belong to this seal
verify-bundle = the package has been changed or packed anew
verify-bundle-unreadable = the package is damaged and cannot be read
verify-evidence-missing = the evidence (same name, ends with .segl.json) does not lie beside the file
verify-evidence-unreadable = the evidence is damaged and cannot be read
verify-format-unknown = the seal has a format that this version does not know
verify-not-sealed = this is not a file that aevdesk seals
verify-file-unreadable = the file cannot be read
verify-stamped = what was sealed lies in front; only aevdesk itself can check the seal behind it
verify-stamp = the certificate's seal behind, or something after it, was changed
verify-only-evidence = the evidence holds together, but the files it is about do not lie beside it
