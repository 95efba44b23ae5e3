"""What the rules judge by, gathered from resources for one document language and one day."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from aevdesk.case.moment import Ground
from aevdesk.texts import Language
from aevdesk.texts.catalogues import Catalogues
from aevdesk.texts.days_off import load_days_off
from aevdesk.texts.limits import load_limits
from aevdesk.texts.words import load_words


def load_ground(
    catalogues: Catalogues, language: Language, today: date, decided: Mapping[str, Decimal] | None = None
) -> Ground:
    """The limits in force today, the sets of the catalogues, the word lists of the language, and the public holidays.

    `decided`: limits that hold on this computer in place of those.
    """
    words = load_words(language)
    phrases = tuple(catalogues["phrases"].text(entry.code, language) for entry in catalogues["phrases"])
    return Ground(
        limits={**load_limits(today), **(decided or {})},
        sets=catalogues.sets(),
        words={**words.lists, "standard": phrases},
        pairs=words.pairs,
        days_off=load_days_off(),
    )
