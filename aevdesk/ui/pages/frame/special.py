"""Which page shows which section: a page of its own where there is one, else the page built from the outline.

To add a special page, add one line to `_PAGES` or `_FULL_PAGES`: its module is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from aevdesk.case.model import AREAS
from aevdesk.ui.pages.page import CasePage, FullPage

_PAGES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(AREAS, "aevdesk.ui.pages.form.area_page:AreaPage")
    | {
        "triage": "aevdesk.ui.pages.track.triage_page:TriagePage",
        "sources": "aevdesk.ui.pages.form.sources_page:SourcesPage",
        "info": "aevdesk.ui.pages.form.info_page:InfoPage",
        "review": "aevdesk.ui.pages.review.review_page:ReviewPage",
        "signing": "aevdesk.ui.pages.signing.signing_page:SigningPage",
        "activities": "aevdesk.ui.pages.road.road_page:RoadPage",
        "revision": "aevdesk.ui.pages.life.revision_page:RevisionPage",
        "progress": "aevdesk.ui.pages.life.progress_page:ProgressPage",
        "failed_return": "aevdesk.ui.pages.life.failed_return_page:FailedReturnPage",
        "closing": "aevdesk.ui.pages.life.closing_page:ClosingPage",
        "handover": "aevdesk.ui.pages.life.handover_page:HandoverPage",
        "decision_text": "aevdesk.ui.pages.life.decision_page:DecisionPage",
        "papers": "aevdesk.ui.pages.life.papers_page:PapersPage",
    }
)
"""Section id -> module:class of a `CasePage`. Called as `PageClass(section, work)`."""

ASIDE = ("progress", "failed_return", "closing", "handover", "decision_text", "papers")
"""Pages of a case that are no place in the form: one goes there from the menu, and back to where one was."""

_FULL_PAGES: Mapping[str, str] = MappingProxyType(
    {
        "lock": "aevdesk.ui.pages.opening.lock_page:LockPage",
        "settings": "aevdesk.ui.pages.settings.settings_page:SettingsPage",
        "versions": "aevdesk.ui.pages.life.versions_page:VersionsPage",
    }
)
"""Name (`settings`, `lock`) -> module:class of a `FullPage`. Called as `PageClass(window, work or None)`."""

_TALK = "aevdesk.ui.pages.talk.talk_page:TalkPage"
_GENERIC = "aevdesk.ui.pages.form.section_page:SectionPage"


def page_class(section: str) -> type[CasePage]:
    """The class of the page that shows a section."""
    usual = _TALK if section.startswith("talk-") else _GENERIC
    return cast("type[CasePage]", _load(_PAGES.get(section, usual)))


def full_page_class(name: str) -> type[FullPage] | None:
    """The class of a page that takes the whole window, or None when there is none of that name."""
    return cast("type[FullPage]", _load(_FULL_PAGES[name])) if name in _FULL_PAGES else None


def has_page(section: str) -> bool:
    """Say whether there is a page of its own for a place that is no section of the form, such as `review`."""
    return section in _PAGES


def _load(where: str) -> object:
    module, _, name = where.partition(":")
    return getattr(import_module(module), name)
