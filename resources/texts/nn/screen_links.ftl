# What is linked to nothing, and sources that are gone or still to come.

loose-heading = Utan kopling
loose-go = Gå dit
source-gone-choose = Kjelda er teken bort. Vel ei ny, eller vel «Fortalt».
sources-lacking = Dette manglar vi
sources-order = Bestill opplysningar
sources-asked = { $what }: bede om { $asked }, venta { $due }
sources-missing = { $what }: manglar
area-find-out = Lag aktivitet: finne ut av dette
area-find-out-what = Finne ut: { $what }
