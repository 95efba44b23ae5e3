# What is linked to nothing, and sources that are gone or still to come.

loose-heading = Uten kobling
loose-go = Gå dit
source-gone-choose = Kilden er tatt bort. Velg en ny, eller velg «Fortalt».
sources-lacking = Dette mangler vi
sources-order = Bestill opplysninger
sources-asked = { $what }: bedt om { $asked }, ventet { $due }
sources-missing = { $what }: mangler
area-find-out = Lag aktivitet: finne ut av dette
area-find-out-what = Finne ut: { $what }
