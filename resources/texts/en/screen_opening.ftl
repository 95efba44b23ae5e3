# Before the desk: the first run, unlocking, the lock, what helps when the drawer will not open; and the settings.

open-language = Language
open-language-nb = Bokmål
open-language-nn = Nynorsk
open-language-en = English
open-back = Back
open-again = Try again
open-close = Close
open-foot-encrypted = Everything is kept encrypted on this computer.
open-foot-offline = The program never uses the network.
open-foot-locks = It locks after { $count } minutes without use.

## The first run

open-step-passphrase = Passphrase
open-step-code = Recovery code
open-step-office = Your office
open-title-passphrase = Choose a passphrase
open-title-code = Keep the recovery code
open-title-office = Your office
open-lead-passphrase = It unlocks your cases every day. Choose something you remember and others cannot guess.
open-lead-code = If you forget the passphrase, this is the only way in. Nobody else can open the cases for you, nor can the IT department.
open-lead-office = This is filled into every new case. You can change it later.
open-next-passphrase = Next: Recovery code
open-next-code = Next: Your office
open-next-office = Open aevdesk
open-making = Making an encrypted store …
open-changing = Changing the passphrase …

## Passphrase

open-passphrase = Passphrase
open-passphrase-again = Type it once more
open-passphrase-rule = At least twelve characters, or four words.
open-too-short = { $count ->
    [one] Too short. One more character, or four words.
   *[other] Too short. { $count } more characters, or four words.
 }
open-long-enough = Long enough. The program cannot see whether it is easy to guess, so avoid names and dates.
open-strong = Strong: five words drawn by chance, out of more than { $count } quadrillion.
open-type-again = Type it once more, or press the eye and read it.
open-not-the-same = The two are not the same. Press the eye to see them.
open-show = Show what you type
open-hide = Hide what you type
open-suggest = Suggest five words
open-suggest-other = Suggest other words

## Recovery code

open-code = Recovery code
open-print = Print
open-code-keep = Keep it in a locked cabinet, not in a file.
open-code-typed = Type the last two groups
open-code-typed-why = Then you know that the code exists in other places than on the screen.
open-code-first = Type the last two groups of the code first.
open-code-wrong = That did not fit. Look at the last two groups and try again.
open-code-print-name = Recovery code
open-printed = Sent to the printer. Fetch the sheet at once.
open-no-printer = No printer took it.
open-no-printer-text = Copy the code by hand for now.
open-sheet-title = Recovery code for aevdesk
open-sheet-text = This code unlocks the cases when the passphrase is forgotten. Choose «Use the recovery code» where you otherwise type the passphrase. Capital and small letters are the same.
open-sheet-keep = Made on { $date }. Keep the sheet in a locked cabinet, not with the computer. If others get hold of it, make a new code in the settings. This one then stops working.

## Office

open-office-name = Nav office
open-office-name-missing = Type the name of the office.
open-office-caseworker = Your name
open-office-caseworker-missing = Type your name. It stands in the agreements you sign.
open-office-phone = Phone
open-office-place = Meeting place
open-office-place-hint = Where you usually meet, if it is not the office
open-office-document-language = Written form of new documents
open-office-voice = The person is addressed as
open-voice-du = «du»
open-voice-third = their name
open-office-agreement-word = The agreement is called
open-agreement-aktivitetsavtale = Aktivitetsavtale
open-agreement-samarbeidsavtale = Samarbeidsavtale
open-agreement-aktivitetsplan = Aktivitetsplan
open-office-asks-address = Ask for the address
open-office-asks-address-hint = The agreement seldom needs it.

## On the list

open-welcome = Ready for use
open-welcome-text = Try a practice case with an invented person. It can be deleted at any time.
open-practise = Open the practice case
open-practice-name = { $name } (practice, invented)
open-go-on = Go on where you were

## Unlocking and the lock

open-unlock = Unlock
open-unlocking = Unlocking …
open-unlock-closed = The cases are kept encrypted on this computer.
open-unlock-locked = All you typed is saved. You come back to where you were.
open-unlock-held = Something is not saved yet, but kept in memory. Unlock to see what must be done.
open-use-code = Use the recovery code
open-use-passphrase = Use the passphrase
open-code-hint = 28 characters in seven groups. Spaces and dashes do not matter.
open-code-empty = Type the code from the sheet.
open-passphrase-empty = Type the passphrase.
open-wait = { $count ->
    [one] Wait one second.
   *[other] Wait { $count } seconds.
 }
open-renew-title = Choose a new passphrase
open-renew-lead = The code was right. The new passphrase holds from now on, and the recovery code is the same.
open-new-passphrase = New passphrase
open-renew = Save and open
open-keep-passphrase = Open without a change
open-locking = Locked
open-blank = The screen is blank
open-blank-text = The practice cases have no passphrase, so they cannot be locked.
open-show-cases = Show the cases

## When it will not open or close

open-trouble-busy = aevdesk is open somewhere else
open-trouble-newer = The store is from a newer version
open-trouble-damaged = The store is damaged
open-trouble-missing = The store is missing
open-trouble-foreign = This is not a store of aevdesk
open-trouble-key = The key file must be fetched back
open-trouble-folder = The folder cannot be used
open-trouble-memory = Too little memory right now
open-trouble-backup = No backup
open-trouble-disk = The disk refused
open-trouble-other = The store cannot be opened
open-backups-offer = { $count ->
    [0] There is no backup on this computer. If you have one elsewhere, ask for help to put it back.
   *[other] What lies here now is moved aside and not deleted.
 }
open-backup-choose = Backup
open-backup-line = { $count ->
    [0] { $day } at { $clock }, no cases
    [one] { $day } at { $clock }, one case
   *[other] { $day } at { $clock }, { $count } cases
 }
open-restore = Open the backup
open-salvage = Rescue the cases that are whole
open-fetch-key = Fetch the key file
open-fetching = Fetching …
open-restored = The backup has been opened: { $backup }. The store that was here has been moved aside.
open-salvaged = The cases that are whole have been rescued. The damaged file has been moved aside.
open-key-fetched = The key file has been fetched back. All cases are here.
open-closing = Saving and backing up …
open-no-backup = The cases are saved, but not backed up
open-not-saved = Something is not saved
open-held-text = The last you typed is not saved, but kept in memory. If you close now, it is lost.
open-close-unsaved = Close without saving

## Settings

open-changed = The setting was changed
open-place-office = The office
open-place-office-lead = Filled into every new case. Cases you have already are not changed.
open-place-view = Language and look
open-place-view-lead = Applies at once, on this computer.
open-place-keys = Passphrase and recovery code
open-place-keys-lead = If both are gone, the cases are gone. There is no other way in.
open-place-backup = Backup
open-place-backup-lead = The copies lie encrypted beside the store and open with the same passphrase.
open-place-about = About aevdesk
open-place-about-lead = A tool for writing together. Signed agreements belong in the case system of the office.
open-screen-language = Language of the screen
open-screen-language-hint = The document has its own written form in each case.
open-theme = Colours
open-text-size = Text size
open-text-size-hint = Ctrl + and Ctrl − do the same anywhere.
open-lock-after = Lock after
open-lock-after-hint = When nobody has touched keyboard or mouse.
open-minutes = { $count } min
open-no-secret = The practice cases have no passphrase
open-no-secret-text = The store is deleted when you close the window.
open-change-passphrase = Change the passphrase
open-old-passphrase = The passphrase you have now
open-use-passphrase-now = Use the new one
open-passphrase-changed = The passphrase is changed
open-new-code = New recovery code
open-new-code-text = When the new one is made, the old one stops working.
open-make-code = Make a new code
open-making-code = Making a new code …
open-code-made = A new code is made
open-back-up-now = Back up now
open-backing-up = Backing up and reading it back …
open-backed-up = Last backup: { $day } at { $clock }
open-backup-overdue = The last backup is old: { $day } at { $clock }
open-no-backup-yet = There is no backup yet
open-backup-count = { $count ->
    [0] No copies on this computer.
    [one] One copy on this computer.
   *[other] { $count } copies on this computer.
 }
open-backups-kept = A copy is made when you close, during work and before an agreement is sealed. After 35 days it is gone.
open-about-version = Version
open-about-folder = The store lies here
open-about-network = Network
open-about-licence = Licence
open-about-licence-text = MIT. Fonts and icons have licences of their own.

## Our own mistakes

open-mishap = Something went wrong in the program
open-mishap-text = What you have written is not gone. Go back to where you were, or close and open again. Please report it with the text below.
open-mishap-report = Report, with nothing you have written
open-mishap-go-on = Back to where I was
open-mishap-copy = Copy the report
open-mishap-copied = Copied
