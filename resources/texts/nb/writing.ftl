## Rettskriving: i menyen og i innstillingene.

ui-looking-for-words = Ser etter ord …

spelling-title = Rettskriving
spelling-hint = Ukjente ord får en bølget strek, og tunge ord prikker. Forslag: høyreklikk eller menytasten.
spelling-own = Ord du har lagt til
spelling-own-none = Ingen ennå. «Legg til i ordlisten» står i menyen for et merket ord.
spelling-take-away = Ta bort
spelling-taken-away = «{ $word }» er tatt bort fra ordlisten
