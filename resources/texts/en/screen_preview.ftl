# The page beside the form

ui-preview-document = Document
ui-preview-language = Language
ui-preview-size = Size
ui-preview-follow = Follow the writing
preview-complete = Whole document
preview-agreement = The agreement alone
preview-language-nb = Bokmål
preview-language-nn = Nynorsk
preview-language-en = English
preview-note = Click in the text to go to the field.
preview-other-language = This is how it reads in the other language. The language of the case is the same.
preview-marked = Marked: { $field }. Press Enter to go to the field.

# What takes time

busy-pdf = Making the PDF …
busy-docx = Making the Word copy …
busy-print = Preparing to print …
busy-cancel = Cancel
busy-cancelled = Cancelled. Nothing has been made.
