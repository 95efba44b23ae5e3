# What IT has decided for the computer: where a value stands locked, what is wrong in the file, and `aevdesk policy`.

policy-locked = Decided by { $who }. Ask them to change it if it does not fit.
policy-somebody = whoever runs this computer
policy-told = The set-up for the whole computer could not be used in full. Tell whoever runs the computer, with these lines:
policy-not_read = The file { $file } cannot be read. Check that everyone on the computer may read it, and that it is under 64 kB.
policy-not_toml = { $line ->
    [0] The file { $file } is not valid TOML. Check that it is whole and saved as UTF-8.
   *[other] The file { $file } is not valid TOML at line { $line }. Text stands in quotes, and each name only once in each part.
}
policy-table = { $key } must be a part with the heading [{ $key }] in { $file }.
policy-unknown = { $key } in { $file } does not exist and is passed over. These exist: { $allowed }.
policy-choice = { $key } in { $file } must be one of { $allowed }.
policy-number = { $key } in { $file } must be a whole number from { $least } to { $most }.
policy-yes_or_no = { $key } in { $file } must be true or false.
policy-text = { $key } in { $file } must be a text in quotes.
policy-folder = { $key } in { $file } must be a full path, such as “P:/aevdesk” or “/srv/aevdesk”.
policy-no_folder = { $key } in { $file } names the folder { $folder }, which does not exist or cannot be read. Until it is there, what comes with aevdesk is used.

cli-policy-none = No file at { $file }. Each user chooses.
cli-policy-fine = { $file } can be used.
cli-policy-locked = locked
cli-policy-default = default
