## Spelling: in the menu and in the settings.

ui-looking-for-words = Looking for words …

spelling-title = Spelling
spelling-hint = Unknown words get a wave, and heavy words dots. Suggestions: right click or the menu key.
spelling-own = Words you have added
spelling-own-none = None yet. “Add to the word list” is in the menu of a marked word.
spelling-take-away = Take away
spelling-taken-away = “{ $word }” is gone from the word list
