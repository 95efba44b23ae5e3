## Mapper som andre kan kome til: der ein kopi skal liggje, og der sakene ligg.

folder-synced = Denne mappa blir kopiert til nettet.
folder-network = Denne mappa ligg på ein nettverksdisk, der andre kan kome til.
folder-removable = Denne mappa ligg på ein minnepinne eller ein laus disk, som kan kome bort.
folder-only-here = Vel ei mappe som berre ligg her.
folder-choose = Vel mappe
folder-use = Bruk likevel

home-synced = Sakene ligg i ei mappe som blir kopiert til nettet.
home-network = Sakene ligg på ein nettverksdisk.
home-removable = Sakene ligg på ein minnepinne eller ein laus disk.
home-move = Sakene er låste med passordfrasen, men filene kan bli skadde. Be dei som driftar maskina, om å flytte dei til ei mappe som berre ligg her.

open-busy-with-file = Vil du opne { $file }? Gå til vindauget som er ope, og vel «Opne fil frå kollega …» øvst på Mine saker.
