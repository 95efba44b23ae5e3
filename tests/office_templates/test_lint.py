"""The linter: what may stand in an office's template, and each mistake with its place in plain words."""

import pytest

from aevdesk import places
from aevdesk.desk.templates import say_fault
from aevdesk.documents.office_templates.fault import Place
from aevdesk.documents.office_templates.lint import lint
from aevdesk.texts import load_texts
from tests.office_templates.build import MUST, saved, template


def codes(*paragraphs: str, **more) -> list[str]:
    return [fault.code for fault in lint(template(*paragraphs, **more))]


@pytest.mark.parametrize("name", ["agreement-nb", "agreement-nn", "complete-nb", "complete-nn"])
def test_the_shipped_templates_are_what_they_ask_of_others(name: str):
    assert lint((places.templates() / "word" / f"{name}.docx").read_bytes()) == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("{{ title }}", "{{ frame.office }}"),
        ("{% if period %}{{ period }}{% else %}uten periode{% endif %}",),
        ("{%p if agreement and agreement.goal %}", "{{ agreement.goal }}", "{{ agreement.goal.label }}", "{%p endif %}"),
        ("{%p if not agreement %}", "Ingen avtale", "{%p else %}", "{{ agreement.heading }}", "{%p endif %}"),
        ("{%p for p in parties %}", "{{ loop.index }} {{ p.name }}", "{%p for l in p.lines %}", "{{ l }}", "{%p endfor %}", "{%p endfor %}"),
        ("{%p if overall is defined and overall %}", "{{ overall.heading }}", "{%p endif %}"),
        ("{{ 'på bokmål' if language == 'nb' else 'på nynorsk' }}",),
        ("{# en merknad til den som lager malen #}",),
        ("{%p if agreement and agreement.road %}", "{{ road_picture }}", "{%p endif %}"),
        ("{%p if language == “nb” %}", "Hei", "{%p endif %}"),
    ],
)  # fmt: skip
def test_what_a_template_may_say_is_accepted(lines: tuple[str, ...]):
    assert codes(*lines) == []


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("{{ titel }}",), "name-unknown"),
        (("{%p if agreement %}", "{{ agreement.gaol }}", "{%p endif %}"), "name-unknown"),
        (("{{ agreement.heading }}",), "needs-if"),
        (("{%p for m in agreement.milestones.rows %}", "{{ m.text }}", "{%p endfor %}"), "needs-if"),
        (("{%p if overall %}", "{%p endif %}", "{{ overall.heading }}"), "needs-if"),
        (("{{ parties }}",), "list-printed"),
        (("{{ frame }}",), "part-printed"),
        (("{%p for p in parties %}", "{{ loop }}", "{%p endfor %}"), "part-printed"),
        (("{%p for x in title %}", "{%p endfor %}"), "no-list"),
        (("{%p if title %}", "Hei"), "not-closed"),
        (("Hei", "{%p endif %}"), "not-opened"),
        (("{%p if title %}", "{%p endfor %}", "{%p endif %}"), "not-opened"),
        (("{%p if title %}", "Hei", "{% endif %}"), "prefix-differs"),
        (("Hei {%p if title %} der", "{%p endif %}"), "not-alone"),
        (("{%tr for p in parties %}", "{%tr endfor %}"), "not-in-table"),
        (("{{ title",), "half-tag"),
        (("title }}",), "half-tag"),
        (("{{ }}",), "unreadable"),
        (("{{ title. }}",), "unreadable"),
        (("{%p if title = period %}", "{%p endif %}"), "unreadable"),
        (("{{r title }}",), "prefix-unknown"),
        (("{%p for title in parties %}", "{%p endfor %}"), "name-taken"),
        (("{%p for p in parties if p.name %}", "{%p endfor %}"), "loop-form"),
        (("{%p for p in parties recursive %}", "{%p endfor %}"), "loop-form"),
        (("{%p for a, b in parties %}", "{%p endfor %}"), "loop-form"),
        (tuple(f"{{%p for x{n} in parties %}}" for n in range(5)) + ("{%p endfor %}",) * 5, "loop-deep"),
    ],
)  # fmt: skip
def test_a_mistake_is_called_by_its_name(lines: tuple[str, ...], code: str):
    assert code in codes(*lines)


@pytest.mark.parametrize(
    "tag",
    [
        "{{ title.__class__ }}", "{{ title.__class__.__mro__[1].__subclasses__() }}", "{{ title.upper() }}", "{{ range(9) }}",
        "{{ 'x' * 100000000 }}", "{{ 1 + 1 }}", "{{ title ~ period }}", "{{ title|safe }}", "{{ title|attr('x') }}",
        "{{ '%s'|format(title) }}", "{{ self }}", "{{ cycler }}", "{{ lipsum() }}", "{{ namespace() }}", "{{ config }}",
        "{% set x = 1 %}", "{% macro m() %}{% endmacro %}", "{% include 'x' %}", "{% import 'x' as y %}", "{% extends 'x' %}",
        "{% raw %}{% endraw %}", "{% filter upper %}{% endfilter %}", "{% autoescape false %}{% endautoescape %}",
        "{% call m() %}{% endcall %}", "{% do x %}", "{% with a=1 %}{% endwith %}", "{% block b %}{% endblock %}",
        "{% colspan 2 %}", "{% cellbg 'red' %}", "{% hm %}", "{% vm %}", "{{ parties[title] }}", "{{ parties[0:9] }}",
        "{{ [1, 2] }}", "{{ {'a': 1} }}", "{{ title if parties is sameas(title) else '' }}", "{{ loop }}",
        "{{ (lambda: 1)() }}", "{{ frame._x }}", "{{ parties['__class__'] }}", "{{ title.format(frame) }}", "{{ made }}",
    ],
)  # fmt: skip
def test_a_tag_that_calls_computes_or_reaches_further_is_refused(tag: str):
    found = codes(tag)
    assert found
    assert set(found) <= {"not-allowed", "name-unknown", "tag-unknown", "unreadable", "needs-if"}


def test_what_must_be_shown_is_named():
    found = lint(template("{{ title }}", whole=False))
    assert [(fault.code, fault.name) for fault in found] == [
        ("must-show", "agreement"), ("must-show", "info"), ("must-show", "signatures"),
    ]  # fmt: skip
    assert [fault.code for fault in lint(template("Bare tekst", whole=False))] == ["no-tags"]


def test_a_mistake_is_told_with_its_place_in_the_text_the_table_and_the_header():
    data = template(
        "Avtale for {{ titel }}", cells=(("Hva", "Når"), ("{{ title }}", "{{ perriod }}")), header="{{ fram.office }}"
    )
    places_found = {fault.name: fault.place for fault in lint(data)}
    assert places_found["titel"] == Place("body", "Avtale for {{ titel }}")
    assert places_found["perriod"] == Place("body", "{{ perriod }}", 1, 2, 2)
    assert places_found["fram"] == Place("header", "{{ fram.office }}")
    said = {fault.name: say_fault(fault, load_texts("nb", strict=True)) for fault in lint(data)}
    assert said["titel"] == "Hoveddelen, «Avtale for {{ titel }}»: «titel» finnes ikke i dokumentet. Mente du «title»?"
    assert said["perriod"].startswith("Hoveddelen, tabell 1, rad 2, kolonne 2, «{{ perriod }}»")
    assert said["fram"].startswith("Toppteksten")


def test_a_tag_that_word_has_split_is_read_as_one():
    import docx

    document = docx.Document()
    paragraph = document.add_paragraph()
    for piece in ("{", "{ ti", "tel }", "}"):
        paragraph.add_run(piece)
    for line in MUST:
        document.add_paragraph(line)
    assert [(fault.code, fault.name) for fault in lint(saved(document))] == [("name-unknown", "titel")]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_mistake_has_its_sentence(language):
    texts = load_texts(language, strict=True)
    everything = template(
        "{{ titel }}", "{{ agreement.heading }}", "{{ parties }}", "{{ frame }}", "{%p for x in title %}", "{%p endfor %}",
        "{% set x = 1 %}", "{{ title|safe }}", "{{ title", "{%p if title %}",
    )  # fmt: skip
    for fault in lint(everything):
        assert "⟦" not in say_fault(fault, texts)
        assert fault.tag in say_fault(fault, texts) or fault.name in say_fault(fault, texts)
