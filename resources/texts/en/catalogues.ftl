## Faults in an office's own files

catalogue-error-unreadable = The file { $place } cannot be read. Save it as plain text (UTF-8) and try again.
catalogue-error-not-toml = The file { $place } is not written correctly: { $detail }. Correct the line and try again.
catalogue-error-taken = The code at { $place } is already in use. Choose another code.
catalogue-error-missing = { $place } is missing. Write it in. Both bokmål and nynorsk must be there.
catalogue-error-unknown = { $place } is not something the program knows. Look for a misspelling, or remove it.
catalogue-error-bad-code = The code at { $place } may only have the letters a–z, digits and underscore. It must begin with a letter.
catalogue-error-wrong-type = { $place } is the wrong kind of value: { $detail }. Dates are written 2026-01-31, and text stands in quotation marks.
