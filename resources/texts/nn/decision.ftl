# The text for Nav's own decision screen (§ 14 a).

decision-title = Tekst til § 14 a
decision-lead = Vurderinga samla til éin tekst for vedtaksløysinga til Nav. Les gjennom, kopier kvart felt og lim det inn der.
decision-none = Denne saka har inga vurdering
decision-none-text = Det blir ikkje laga tekst til vedtaket når saka berre har ein avtale.
decision-copy-all = Kopier alt
decision-copy = Kopier
decision-copied = Kopiert
decision-sources = Kjelder
decision-text = Grunngiving
decision-group = Innsatsgruppe
decision-nav-goal = Hovudmål
decision-text-limits = Tilrådd inntil { $advised } teikn. Vedtaksløysinga tek imot { $most }.
decision-sources-limits = Éi linje for kvar kjelde, inntil { $most } teikn.
decision-chosen-there = Blir valt i vedtaksløysinga.
decision-not-set = Ikkje fylt ut
decision-fits = { $count } av { $most } teikn. Passar.
decision-long = { $count } teikn er meir enn dei tilrådde { $advised }. Det kan limast inn, for grensa er { $most }.
decision-too-long = { $count } teikn er for langt. Ta bort { $over }, så passar det i { $most }.
decision-empty = Ingen tekst enno
decision-source-from = { $name } frå { $origin }
cli-no-decision = Saka har inga vurdering, så det finst ingen tekst til vedtaket.
cli-decision-too-long = { $count } teikn er for langt for vedtaksløysinga, som tek imot { $most }.
