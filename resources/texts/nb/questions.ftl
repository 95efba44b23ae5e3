# Spørsmål som stilles høyt: hjelp på skjermen og i samtaleguiden, aldri i dokumentet. Ett på hver linje.

question-own-view =
    Hvordan har du det nå?
    Hva tenker du selv om mulighetene dine til å være i arbeid?
    Hva er viktigst for deg?
    Kan du utdype?
question-work =
    Hvilke jobber kan du ta nå? Og på sikt?
    Hva krever de?
    Hva måtte vært annerledes for at du skulle klare det?
question-area-environment =
    Hva finnes av arbeid her?
    Hva kan arbeidsgiveren tilpasse?
    Hvordan kommer du deg dit?
question-area-work =
    Hva har du gjort som gikk bra, og hvorfor?
    Hva kan du som andre har nytte av?
    Hva har du lyst til å lære?
question-area-interests =
    Hva bruker du tiden på når du har det best?
    Hvem støtter deg?
    Hva er du stolt av?
    Hva skal til for at du får lyst?
question-area-everyday =
    Er det noe i hverdagen som tar kreftene dine?
    Har du et trygt sted å bo?
    Har du råd til å komme deg til arbeid eller kurs?
    .help = Spør om det siste bare hvis det betyr noe for arbeid.
question-area-health =
    Hva får du til på en god dag? Og på en dårlig?
    Hva bør du ikke gjøre?
    Hva hjelper?
    Hva venter du på, og av hvem?
# Stilles i tillegg når kjennetegnet own_history er ja.
question-area-health-own-history =
    Plager kroppen deg mest når du har det vanskelig?
question-tried =
    Hva har du prøvd? Hva virket? Hva ville du ikke gjort igjen?
question-agreement =
    Hva er det første lille steget?
    Hva trenger du av meg?
    Hva gjør vi hvis det ikke går?
