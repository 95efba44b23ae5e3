## Mapper som andre kan komme til: der en kopi skal ligge, og der sakene ligger.

folder-synced = Denne mappen kopieres til nettet.
folder-network = Denne mappen ligger på en nettverksdisk, der andre kan komme til.
folder-removable = Denne mappen ligger på en minnepinne eller en løs disk, som kan komme bort.
folder-only-here = Velg en mappe som bare ligger her.
folder-choose = Velg mappe
folder-use = Bruk likevel

home-synced = Sakene ligger i en mappe som kopieres til nettet.
home-network = Sakene ligger på en nettverksdisk.
home-removable = Sakene ligger på en minnepinne eller en løs disk.
home-move = Sakene er låst med passordfrasen, men filene kan bli skadet. Be dem som drifter maskinen, om å flytte dem til en mappe som bare ligger her.

open-busy-with-file = Vil du åpne { $file }? Gå til vinduet som er åpent, og velg «Åpne fil fra kollega …» øverst på Mine saker.
