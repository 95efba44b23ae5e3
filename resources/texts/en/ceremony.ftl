# What the ceremony of signing refuses, and what to do.

desk-other_sheet = The code { $sheet } belongs to what you are about to sign. The code on the sheet is another. Print anew and sign that sheet.
desk-not_yet_day = The date on the sheet has not come yet. Write the date that stands on the sheet.
desk-scan_too_big = The file is larger than { $megabytes } MB. Scan the sheet again with a lower resolution.
desk-scan_kind = The file is neither PDF, PNG nor JPEG. Scan the sheet to one of them.
desk-scan_missing = The scan of the sheet is no longer here. Attach it again, or take it away.

# The page of signing, paper and mishaps.

sign-seal-record = Seal without an agreement
sign-sealed-as-record = What you went through has been sealed as «reviewed, not signed».
sign-clock-back = The clock of the computer has been set back. Check the date before you sign.
sign-clock-seen = I see
sign-differ = Write that you see it differently, or ask an advisory doctor
sign-sheet-code = The code at the foot of the sheet
sign-sheet-code-hint = Type the last four signs. Then we know that the sheet is this one. The screen says { $code }.
sign-printed-when = Printed { $date } at { $clock }, two copies
sign-scan-attached = The sheet is scanned and attached
sign-scan = Attach a scan of the sheet
sign-scan-sub = PDF, PNG or JPEG. The file is sealed with the rest.
sign-scan-choose = Choose a file
sign-scan-remove = Take away
desk-scan_not_read = The file cannot be read. Check that it is there.
sign-page-note = This is exactly the page that will be sealed.
sign-page-sealed-note = The agreement is sealed. This is how it looks.
