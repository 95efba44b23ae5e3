# What the ceremony of signing refuses, and what to do.

desk-other_sheet = The code { $sheet } belongs to what you are about to sign. The code on the sheet is another. Print anew and sign that sheet.
desk-not_yet_day = The date on the sheet has not come yet. Write the date that stands on the sheet.
desk-scan_too_big = The file is larger than { $megabytes } MB. Scan the sheet again with a lower resolution.
desk-scan_kind = The file is neither PDF, PNG nor JPEG. Scan the sheet to one of them.
desk-scan_missing = The scan of the sheet is no longer here. Attach it again, or take it away.
