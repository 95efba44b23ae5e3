## Rettskriving: i menyen og i innstillingane.

ui-looking-for-words = Ser etter ord …

spelling-title = Rettskriving
spelling-hint = Ukjende ord får ein bølgja strek, og tunge ord prikkar. Forslag: høgreklikk eller menytasten.
spelling-own = Ord du har lagt til
spelling-own-none = Ingen enno. «Legg til i ordlista» står i menyen for eit merkt ord.
spelling-take-away = Ta bort
spelling-taken-away = «{ $word }» er teken bort frå ordlista
