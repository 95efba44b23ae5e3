## The case after the signing: history, versions, progress, ending, handing over.

## Events
history-sealed = Version { $after } was sealed.
history-signed = { $name } signed version { $number } ({ $how }).
history-revised = Work on a new version began. Version { $before } stays as it is.
history-track-changed = The track was changed from { $before } to { $after }.
history-activity-status = The activity “{ $before }”: { $after }.
history-still-applies = The activity “{ $before }” still applies.
history-milestone-reached = The milestone “{ $before }” is reached.
history-answer-came = The answer has come: { $before }.
history-waits-on = What we wait for is looked at again on { $after }.
history-return-outcome = Return to the employer: { $after }.
history-journalled = Version { $after } was journalled.
history-ended = The agreement was ended: { $after }.
history-handed-over = The case was put in a file for a colleague.
history-taken-over = The case was received from a colleague.
history-other = Something was changed.
history-why = Reason: { $reason }.
history-what = { $what }.
history-by = Entered by { $name }.
