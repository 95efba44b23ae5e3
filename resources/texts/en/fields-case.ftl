## Choices for the whole document

field-options-voice = How the document speaks of the person
    .help = Usually «you». The third person suits a document that others will read.
field-options-agreement-word = What the agreement is called
field-options-address = Ask for an address
field-options-agreement-first = Sign the agreement first
    .help = The assessment is then marked «not finished» and is not printed.
field-options-plain-version = Print the plain version too
    .help = The agreement in short sentences and large type.

## 1 Track

field-triage-track = Track
field-triage-reason = Why is less enough?
    .help = A couple of sentences will do. They come first in the document.
    .doc = Why we do not make a full assessment
field-triage-conclusion-expected = Expected conclusion (working note, not printed)
field-triage-same-employer = Are you going back to the same employer?
field-triage-person-confirms = You confirm that this is your goal
field-triage-employer-confirmed-by = Who at the employer has confirmed it? (name)
    .help = An entry in a register is no confirmation. Ask someone who can answer for the workplace.
    .doc = Confirmed by
field-triage-employer-confirmed-date = When was it confirmed?
    .doc = Confirmed on
field-triage-employer-withdrawn-date = The confirmation was withdrawn, date
field-triage-earlier-confirmations = Earlier confirmations
field-confirmation-by = Confirmed by
field-confirmation-date = Date
field-triage-health-clarified = Is the health situation clarified?
    .help = Clarified means that it is clear what you can do, and when. It does not mean that you are well.
field-triage-health-clarified-source = What does that rest on?
    .help = Choose the source, or add a new one. Type and date will do.
field-triage-agree-person = Do you agree on the way ahead?
field-triage-agree-caseworker = Does the caseworker agree?
field-triage-agree-doctor = Does the doctor agree?
field-triage-agree-doctor-how = How do we know? (date or source)
field-triage-agree-employer = Does the employer agree?
field-triage-opened = Parts opened by hand

## 1 Traits

field-t-has-employer = Has an employer today
field-t-employment-unclear = It is unclear whether the employment still stands
    .help = While this is yes, «Return to employer» cannot be chosen.
field-t-graded = Works part of the time now
field-t-self-employed = Is self-employed
field-t-no-experience = Has little or no work experience
field-t-too-ill = Is too ill for work-related activity now
    .help = Closes the questions about occupations and requirements. They can be opened again at any time.
field-t-waiting = Waits for treatment, examination or clarification
field-t-weak-norwegian = Needs plain Norwegian or another language
field-t-interpreter = Needs an interpreter
field-t-own-history = Has a history of flight, migration or work abroad that matters
field-t-kvp = The qualification programme
field-t-uforetrygd = Is heading for an application for disability benefit
field-t-ufore-wants-work = Has disability benefit and wishes to work
    .help = This is about trying work. The benefit is not assessed again.
field-t-no-income = Has no income or benefit
field-t-aap-extension = Applies for AAP beyond the ordinary period
field-t-long-services = Needs long-term, coordinated services
field-t-guardian = Has a guardian
field-t-address-protection = Address protection
    .help = Hides address, phone and workplace in everything that is printed.
field-t-paper-only = Gets letters on paper
field-worknote = Working note, not in the document
    .help = Never printed, and deleted when the document is sealed. Notes may be read when someone asks for access.

## 2 Facts

field-facts-name = Name
field-facts-national-id = National identity number or D number
    .help = May be left empty in a draft. Gives the date of birth.
field-facts-birth-date = Date of birth
field-facts-phone = Phone
field-facts-address = Address
field-facts-language-form = Language of the document
field-facts-office = { -nav } office
field-facts-caseworker = Your caseworker
    .help = A name and a way to reach the caseworker.
    .third = Caseworker
field-facts-assessment-author = Who wrote the assessment?
    .help = Only when it is someone other than the caseworker.
    .doc = The assessment was written by
    .third = The assessment was written by
field-facts-contact-person = Permanent contact person
field-facts-contact-person-answer = Permanent contact person: offered, declined or agreed
field-facts-phase = Where in the course are you?
    .doc = The situation with { -nav } now
    .third = The situation with { -nav } now
field-facts-employer = Employer
field-facts-position = Position
field-facts-position-percent = Percentage of full-time position
    .help = What you and the employer agree on. The register may be old.
field-facts-employment-note = What is unclear, and who finds out?
field-facts-work-percent-now = Works now (per cent)
field-facts-sick-leave-from = On sick leave from
field-facts-sick-leave-grade = Degree of sick leave
field-facts-dialogue-meeting = Dialogue meeting, date
field-facts-self-employed-note = Hours and income in own business
field-facts-business = Name of own business
field-facts-business-number = Organisation number
field-facts-parties = Others who take part in the case
    .help = Enter each person once here. After that you choose them from the list.
field-facts-previous = Earlier assessment or decision (date and where it is kept)

## Party

field-party-kind = Who
field-party-name = Name
field-party-org = Workplace or organisation
field-party-org-number = Organisation number
field-party-phone = Phone
field-party-role = Role in the case
field-party-consent = Consent to us talking together
    .help = What the person has said. A yes can be withdrawn at any time.
field-party-consent-scope = What we may talk about
field-party-consent-date = Date of the answer

## 3 Income and benefits

field-income-benefits = Benefits and income
    .help = Enter all that apply now. Only the periods are printed.
field-benefit-code = What kind
field-benefit-state = Status
field-benefit-from = From
field-benefit-to = To
field-benefit-grade = Degree
field-benefit-next-apply = Next application or deadline
field-benefit-refused-reason = The reason for the refusal
field-income-max-date = Last day of the ordinary AAP period
    .help = Enter the date from the decision. The program never computes it.
field-income-worry = Are you worried about money if you work more?
field-income-livelihood = What do you live on now, and what is urgent?
field-income-gap-way = Refused both AAP and KVP: what do we do now?

## 4 The talk

field-conversation-talks = Talks
field-conversation-attempts = Attempts to get in touch
    .help = An attempt is not a talk. Without a talk the case stays a draft.
field-attempt-date = Date
field-attempt-form = How
field-attempt-result = What came of it
field-talk-date = Date
field-talk-form = How did we meet?
    .doc = Form
field-talk-participants = Who took part?
    .doc = Present
field-talk-interpreter = Interpreter
field-talk-interpreter-detail = Language and how the interpreter took part
field-talk-no-interpreter-reason = Why was no interpreter used?
    .doc = Why no interpreter was used
field-talk-gone-through = This is what we went through together
    .help = The agreement and the person's own view must be covered in at least one talk.
field-talk-purpose-explained = The purpose of the document has been explained
field-talk-person-topics = Topics you wanted to raise yourself
    .third = Topics the person wanted to raise
field-talk-summary = In short, what we arrived at
field-talk-understood = We have read the text aloud, and you recognise yourself in it
    .third = The text was read aloud, and the person recognises themselves in it

## 5 Your own view

field-own-view-mode = How did this come about?
    .doc = How this came about
field-own-view-date = Date
field-own-view-situation = My situation now
    .help = The person's own words, as they were said. One of the five fields is enough.
field-own-view-can = What I manage, and what I am good at
field-own-view-wish = What I wish for
field-own-view-hard = What is difficult
field-own-view-help = What I need help with
field-own-view-read-back = Read aloud and confirmed
field-own-view-declined-reason = You did not want to say anything here. Why? (optional)
    .doc = Why you did not want to say anything here
    .third = Why the person did not want to say anything here
field-own-view-later = Added later
    .help = The first text stays as it was.
field-own-view-comment = The caseworker's comment
    .help = Stands by itself, apart from the person's words.
field-later-date = Date
field-later-text = Addition

## 6 Sources

field-sources-items = Sources
field-source-type = Type
field-source-title = What it is called
field-source-date = Date of the source
field-source-from = From whom
field-source-state = Status
field-source-key-point = What matters most for work
    .help = One or two sentences. Do not copy the document.
field-source-function = What it says about what you can and cannot do
    .third = What it says about what the person can and cannot do
field-source-covers = What it answers
    .help = What is not ticked becomes questions in the letter to the doctor.
field-source-voice = The doctor's assessment, or what you told the doctor?
    .third = The doctor's assessment, or what the person told the doctor
field-source-note = Note on the source
field-source-kept-at = Where it is kept
field-source-attach = Attachment
    .help = Lists it as an attachment. The content is not copied.
field-source-asked-date = Asked for on
field-source-due-date = Reply expected
field-source-gets-it = Who obtains it?
field-source-exempts = The doctor exempts from measures
field-source-exempts-serious = Is it because of serious illness?
