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
cli-verify-genuine = { $file }: genuine. The file is exactly what was sealed.
cli-verify-changed = { $file }: changed.
cli-verify-undecided = { $file }: cannot be decided.
cli-verify-file = the file is not the one that was sealed
cli-verify-evidence = the evidence has been changed
cli-verify-seal = the seal has been changed
cli-verify-content = the content has been changed
cli-verify-statements = the signatures have been changed
cli-verify-signed-content = somebody has signed other content
cli-verify-evidence-missing = the evidence (same name, ending in .segl.json) is not beside the file
cli-verify-evidence-unreadable = the evidence cannot be read
cli-verify-format-unknown = the seal has a format that this version does not know
cli-export-warning = { $file } will be written without encryption, and anyone who gets hold of it can read it. Go on?
cli-passphrase = Passphrase
cli-schema-title = Case file for aevdesk, version { $version }
cli-schema-description = All that aevdesk holds about one case. Fields that are not filled in may be left out.
cli-no-such-case = There is no case with the number { $case }. The number is shown in the list of cases.
