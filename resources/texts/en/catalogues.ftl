## Faults in an office's own files

catalogue-unreadable = The file { $place } cannot be read. Save it as plain text (UTF-8) and try again.
catalogue-not_toml = The file { $place } is not written correctly in line { $detail }. Correct the line and try again.
catalogue-taken = The code at { $place } is already in use. Choose another code.
catalogue-missing = { $place } is missing. Write it in. Both bokmål and nynorsk must be there.
catalogue-unknown = { $place } is not something the program knows. Look for a misspelling, or remove it.
catalogue-bad_code = The code at { $place } may only have the letters a–z, digits and underscore. It must begin with a letter.
catalogue-wrong_type = { $place } is the wrong kind of value: { $detail }. Dates are written 2026-01-31, and text stands in quotation marks.
