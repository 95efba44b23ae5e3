## 18 Disagreement

field-dis-exists = Is there anything we do not agree on?
    .help = The agreement can still be signed.
field-dis-about = What is it about?
    .doc = It concerns
field-dis-person = How you see it (your own words)
    .doc = How you see it
    .third = How the person sees it
field-dis-nav = How { -nav } sees it
field-dis-others = How the doctor or others see it
field-dis-advisory-doctor = Advisory doctor
field-dis-advisory-date = Date
field-dis-advisory-advice = Advice
    .doc = Advice from the advisory doctor
field-dis-next = What do we do now, and when?
    .doc = What we do now

## 19 Signature

field-signing-identity = I have checked name and date of birth
field-signing-preview-hash = The page last shown
field-signing-signatures = Signatures
field-signing-copy = A copy of your own
field-sign-party = Who
field-sign-mode = How
field-sign-name = Name
field-sign-date = Date
field-sign-place = Place
field-sign-at = Time
field-sign-read = I have read the agreement, or had it read to me, and know what it means
field-sign-strokes = Signature by pen or finger
    .help = A drawn signature is a picture. It shows that you confirmed here, together with the caseworker.
field-sign-behalf-by = On behalf of: who signs?
    .doc = On behalf of the person
field-sign-behalf-reason = Why on behalf of?
    .doc = Why
field-sign-behalf-reason-note = More about why
field-sign-behalf-informed = You were informed and said yes, date
    .third = The person was informed and said yes, date
field-sign-paper-at = Where the signed sheet is kept
field-sign-sent-date = Sent
field-sign-return-by = Expected back
field-sign-refused-reason = Why you do not want to sign (your own words)
    .help = Optional. Nobody has to give a reason.
    .doc = Why you do not want to sign
    .third = Why the person does not want to sign
field-sign-refused-next = What do we do now, and when?
    .doc = What we do now
field-sign-note = Note
field-sign-content-hash = The content that was signed

## 20 Archive and new version

field-archive-status = Journalling
    .help = This computer is not the journal.
field-archive-date = Date
field-archive-by = By whom
field-archive-where = Where
field-archive-delete-after = Deleted from this computer
field-revision-reason = Why a new version?
    .doc = Why a new version
field-revision-since = Since last time
field-revision-still-valid = The assessment still applies
field-revision-change-date = The situation changed materially, date
field-revision-closing = The agreement ends because
