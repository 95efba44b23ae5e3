# What an office has written for itself (kontor.toml): faults, the command and the settings.

catalogue-no_such = There is no list of the name in { $place }. Did you mean { $detail }?
catalogue-closed = The list in { $place } cannot have more choices, since the program must know each of them. Take it out of the file.
catalogue-no_such_field = { $place } names no text field of the form. Did you mean { $detail }?
catalogue-no_such_set = { $place } names the group { $detail }, which the program does not know. Look for a slip, or take it away.
catalogue-no_such_check = { $place } cannot be turned off or made a note. Only { $detail } can.
office-file-fine = { $file } can be used. { $count ->
    [0] It adds nothing.
    [one] It adds one row.
   *[other] It adds { $count } rows.
 }
office-file-faults = { $count ->
    [one] One thing must be put right in { $file }:
   *[other] { $count } things must be put right in { $file }:
 }
office-file-written = The example is saved as { $file }. Change it as the office wants it.
office-file-exists = { $file } is there already and was not touched. Choose another name.
office-file-title = The office's own words and choices
office-file-lead = Phrases and choices that only this office uses.
office-file-none = The file is not there yet. Make it, open it in a text editor and read it in again.
office-file-place = The file lies here
office-file-make = Make the file with an example
office-file-again = Read in again
office-file-read = The file has been read. What is new holds for cases you open from now on.
office-file-left-out = These rows are not used. The rest of the file is.
office-file-phrase = Phrase
office-file-check = Check
office-file-choice = Choice
office-file-from = From the office
office-file-not-made = The file could not be saved. See that the folder exists and can be written to, and try again.
open-place-words = Templates and texts
open-place-words-lead = What the office has made its own. It lies in files that updates leave be.
office-file-no-place = The practice cases use only the program's own words and choices.
