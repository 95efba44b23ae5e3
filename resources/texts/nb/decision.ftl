# The text for Nav's own decision screen (§ 14 a).

decision-title = Tekst til § 14 a
decision-lead = Vurderingen samlet til én tekst for Navs vedtaksløsning. Les gjennom, kopier hvert felt og lim det inn der.
decision-none = Denne saken har ingen vurdering
decision-none-text = Det lages ikke tekst til vedtaket når saken bare har en avtale.
decision-copy-all = Kopier alt
decision-copy = Kopier
decision-copied = Kopiert
decision-sources = Kilder
decision-text = Begrunnelse
decision-group = Innsatsgruppe
decision-nav-goal = Hovedmål
decision-text-limits = Anbefalt inntil { $advised } tegn. Vedtaksløsningen tar imot { $most }.
decision-sources-limits = Én linje for hver kilde, inntil { $most } tegn.
decision-chosen-there = Velges i vedtaksløsningen.
decision-not-set = Ikke fylt ut
decision-fits = { $count } av { $most } tegn. Passer.
decision-long = { $count } tegn er mer enn de anbefalte { $advised }. Det kan limes inn, for grensen er { $most }.
decision-too-long = { $count } tegn er for langt. Ta bort { $over }, så passer det i { $most }.
decision-empty = Ingen tekst ennå
decision-source-from = { $name } fra { $origin }
cli-no-decision = Saken har ingen vurdering, så det finnes ingen tekst til vedtaket.
cli-decision-too-long = { $count } tegn er for langt for vedtaksløsningen, som tar imot { $most }.
