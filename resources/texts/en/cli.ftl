# What the command line says.

cli-may-be-signed = The case may be signed.
cli-may-not-be-signed = { $n ->
    [one] One thing is missing before it can be signed.
   *[other] { $n } things are missing before it can be signed.
}
cli-blocking = missing
cli-note = note   
cli-written = { $file } has been written.
cli-not-written = { $file } could not be written ({ $why }). Choose another folder, or close the file if it is open.
cli-not-read = { $file } cannot be read. Check that the file exists and that you have access.
cli-export-warning = { $file } will be written without encryption, and anyone who gets hold of it can read it. Go on?
cli-passphrase = Passphrase
cli-schema-title = Case file for aevdesk, version { $version }
cli-schema-description = All that aevdesk holds about one case. Fields that are not filled in may be left out.

cli-ok = ok
cli-failed = FAIL

# The self-test.

selftest-store = encrypted store
selftest-case = case filled in
selftest-undo = undo
selftest-ready = may be signed
selftest-signed = signed by both
selftest-sealed = sealed
selftest-unlocked = unlocked with the recovery code
selftest-read-back = read back
selftest-documents = Word and PDF
selftest-verified = verified, also after one changed byte
selftest-nothing-plain = nothing lies open on the disk
selftest-kept = sealed files
selftest-fault-error = unexpected error
selftest-fault-case-differs = the case is not the one that was written
selftest-fault-undo = undo did not lead back
selftest-fault-not-signed = the case is not marked as signed
selftest-fault-wrong-passphrase-opened = a wrong passphrase opened the store
selftest-fault-not-ready = something blocks signing
selftest-fault-file-differs = the file is another one
selftest-fault-text-lost = text is missing
selftest-fault-not-genuine = the file is not genuine
selftest-fault-change-not-found = the change was not found
selftest-fault-plain-text = text of the case lies open
selftest-fault-step-missing = an earlier step is missing

# How a command is used, and what is wrong with how it was called.

cli-usage = Usage:
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND
cli-options = Options
cli-commands = Commands
cli-help = Show this help.
cli-version = Show which version this is.
cli-required = [required]
cli-see-help = Write «{ $command }» to see how it is used.
cli-no-command = «{ $name }» is not a command.
cli-no-option = There is no option { $name } here.
cli-no-value = { $name } is followed by a value, or by nothing.
cli-missing = { $name } is missing.
cli-choose = { $name } is followed by one of these: { $choices }.
cli-date = { $name } is followed by a date, like this: 2026-02-05.
cli-wrong-value = The value after { $name } cannot be used.
cli-wrong-call = The command is not written right.
cli-broken-off = Broken off. Nothing is written.
