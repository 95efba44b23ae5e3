# What the desk and the case files say when something must be decided or cannot be done.

desk-sealed = This version is sealed and cannot be changed. Make a new version to go on writing.
desk-signatures_stand = { $who } has signed. If you change this now, both must sign again.
desk-no_such_case = There is no case with the number { $case }. The number is shown in the list of cases.
desk-not_ready = { $n ->
    [one] One thing is missing before you can sign.
   *[other] { $n } things are missing before you can sign.
}
desk-not_signed = Both must have signed, or it must say why not, before the agreement can be sealed.
desk-person_first = On screen the person signs first and Nav last.
desk-changed_since_preview = The content has changed since the page was shown. Look at the page once more before you sign.
desk-changed_since_signature = The content has changed since somebody signed. Everyone must sign again.

case-not_json = The file { $file } is not a case file. Choose a file written by aevdesk.
case-not_a_case = The file { $file } is not a case file. Choose a file written by aevdesk.
case-too_big = The file { $file } is too big for a case file (more than { $megabytes } MB). Choose another file.
case-too_deep = The file { $file } is built in a way that aevdesk does not write. Ask the sender to export the case again.
case-duplicate_key = In the file { $file } a name stands twice. Ask the sender to export the case again.
case-duplicate_id = In the file { $file } two rows have the same number. Ask the sender to export the case again.
case-number = The file { $file } holds a number that aevdesk cannot read exactly. Write decimals in quotation marks.
case-newer = The file { $file } was made by a newer aevdesk (format { $version }, this one knows { $known }). Update the program. The file is unchanged.
case-unknown_key = The file { $file } has a field that is not in a case: { $place }. Take it out or ask for the file again.
case-wrong_value = In the file { $file } the value at { $place } cannot be read. Correct it or ask for the file again.

edit-wrong_value = What is written cannot stand here. It is still in the field, so that you can correct it.
edit-no_such_place = The field is no longer in the case. Nothing has changed.
edit-duplicate_id = The row is there already. Nothing has changed.
