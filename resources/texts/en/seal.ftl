# What leaves the desk after the seal.

seal-readme =
    This is a sealed agreement, with the evidence that nothing has been changed.
    How to check: unpack the file aevdesk_verify.py and run it with Python on the whole package.
    The answer is genuine, changed or cannot be decided.
    The code on the page of signatures is { $code }. With another code on the paper, this is not the same agreement.
    The seal shows that the files are unchanged. It does not show who held the pen.
seal-bundle = The whole package, to be checked
seal-bundle-sub = The documents, the evidence and a small program that checks them.
seal-bundle-save = Package to check
seal-elsewhere = For a signing service
seal-elsewhere-sub = The PDF and a list of who is to sign. You enter the result here.
seal-elsewhere-save = PDF for a signing service
seal-check = Check
seal-check-genuine = The files are exactly what was sealed.
seal-check-changed = Something was changed after the sealing. Do not use the files until that is cleared up.
seal-check-undecided = Whether the files are what was sealed cannot be decided. Check them with the newest program.
