# Spørsmål som blir stilte høgt: hjelp på skjermen og i samtaleguiden, aldri i dokumentet. Eitt på kvar linje.

question-own-view =
    Korleis har du det no?
    Kva tenkjer du sjølv om moglegheitene dine til å vere i arbeid?
    Kva er viktigast for deg?
    Kan du utdjupe?
question-work =
    Kva jobbar kan du ta no? Og på sikt?
    Kva krev dei?
    Kva måtte vore annleis for at du skulle klare det?
question-area-environment =
    Kva finst av arbeid her?
    Kva kan arbeidsgivaren tilpasse?
    Korleis kjem du deg dit?
question-area-work =
    Kva har du gjort som gjekk bra, og kvifor?
    Kva kan du som andre har nytte av?
    Kva har du lyst til å lære?
question-area-interests =
    Kva bruker du tida på når du har det best?
    Kven støttar deg?
    Kva er du stolt av?
    Kva skal til for at du får lyst?
question-area-everyday =
    Er det noko i kvardagen som tek kreftene dine?
    Har du ein trygg stad å bu?
    Har du råd til å kome deg til arbeid eller kurs?
    .help = Spør om det siste berre om det har noko å seie for arbeid.
question-area-health =
    Kva får du til på ein god dag? Og på ein dårleg?
    Kva bør du ikkje gjere?
    Kva hjelper?
    Kva ventar du på, og av kven?
# Blir stilt i tillegg når kjenneteiknet own_history er ja.
question-area-health-own-history =
    Plagar kroppen deg mest når du har det vanskeleg?
question-tried =
    Kva har du prøvd? Kva verka? Kva ville du ikkje gjort att?
question-agreement =
    Kva er det første vesle steget?
    Kva treng du av meg?
    Kva gjer vi om det ikkje går?
