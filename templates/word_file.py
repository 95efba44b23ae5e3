"""The Word file itself: its properties, styles, page, header and footer."""

from __future__ import annotations

import io
import re
import zipfile

from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

LANGUAGES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
FONT, STAND_IN = "Source Sans 3", "Calibri"
INK, SOFT, ACCENT = RGBColor(0x1C, 0x20, 0x24), RGBColor(0x55, 0x5B, 0x62), RGBColor(0x1B, 0x4F, 0x8C)
HAIR, BAND = "D3CEC4", "F1EEE8"
TEXT_WIDTH = 166  # mm between the margins of an A4 page


def clear(document: Docx, language: str) -> None:
    """Take away what the library's own empty document brings along: foreign properties, marks and fonts."""
    properties = document.core_properties
    properties.title = properties.author = properties.comments = properties.last_modified_by = ""
    properties.language = LANGUAGES[language]
    settings = document.settings.element
    for name in ("w:rsids", "w:proofState", "w:savePreviewPicture", "w:doNotAutoCompressPictures", "w:shapeDefaults"):
        for found in settings.findall(qn(name)):
            settings.remove(found)
    for found in settings.iter(qn("w:compatSetting")):
        if found.get(qn("w:name")) == "compatibilityMode":
            found.set(qn("w:val"), "15")
    for found in settings.iter(qn("w:useFELayout")):
        found.getparent().remove(found)
    tongue = settings.find(qn("w:themeFontLang"))
    tongue.attrib.clear()
    tongue.set(qn("w:val"), LANGUAGES[language])
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    spoken = defaults.find(qn("w:lang"))
    spoken.attrib.clear()
    spoken.set(qn("w:val"), LANGUAGES[language])
    package = document.part.package
    for rel in [r for r in package.rels.values() if r.reltype.endswith("/thumbnail")]:
        del package.rels[rel.rId]
    for rel in [r for r in document.part.rels.values() if r.reltype.endswith(("/customXml", "/stylesWithEffects"))]:
        del document.part.rels[rel.rId]


_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind "
    "contextualSpacing jc outlineLvl rPr sectPr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
}
"""The order in which the schema wants the properties of paragraphs, tables and cells (ECMA-376, part 1)."""


def put_in_order(document: Docx) -> None:
    """Put properties in the order of the schema: Word would else call the file broken."""
    section = document.sections[0]
    for root in (document.element, document.styles.element, section.header._element, section.footer._element):
        for kind, names in _ORDER.items():
            places = {qn(f"w:{name}"): at for at, name in enumerate(names.split())}
            for part in root.iter(qn(f"w:{kind}")):
                part[:] = sorted(part, key=lambda child: places[child.tag])


def pack(document: Docx) -> bytes:
    """The file, with the stand-in for the font named, no program's own properties, and no times in it."""
    put_in_order(document)
    raw, packed = io.BytesIO(), io.BytesIO()
    document.save(raw)
    fonts = (
        f'<w:fonts {nsdecls("w")}><w:font w:name="{FONT}"><w:altName w:val="{STAND_IN}"/>'
        '<w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )
    app = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>aevdesk</Application></Properties>"
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    own = {"word/fontTable.xml": head + fonts, "docProps/app.xml": head + app}
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = own.get(item.filename) or old.read(item)
            if item.filename.endswith(".xml") and isinstance(data, bytes):
                data = re.sub(rb' w:rsid\w*="[^"]*"|<w:rsid [^>]*/>', b"", data)
            entry = zipfile.ZipInfo(item.filename, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, data)
    return packed.getvalue()


# ---- styles, page, header and footer


def set_styles(document: Docx) -> None:
    """The styles that an office may change: Word's own where there is one, ours with Norwegian names."""
    styles = document.styles
    shape(styles["Normal"], 9.7, after=2, line=0.9)
    shape(styles["Title"], 21, bold=True, after=0, line=0.9, keep=True)
    shape(styles["Subtitle"], 11, colour=SOFT, after=4, line=0.95)
    for name, size, before in (("Heading 1", 12.8, 6), ("Heading 2", 11.6, 5.5), ("Heading 3", 10.4, 5.5)):
        shape(styles[name], size, bold=True, before=before, after=1.5, line=0.95, keep=True)
    shape(styles["Quote"], 9.8, italic=True, after=2.5, line=0.9, colour=INK)
    border(styles["Quote"], "left", 18, "1B4F8C", space=10)
    shape(styles["List Bullet"], 9.7, after=0.5, line=0.9)
    shape(styles["List Number"], 9.7, after=1.5, line=0.9)
    shape(styles["Header"], 9, after=0)
    shape(styles["Footer"], 9, colour=SOFT, after=0)

    def new(name: str, kind: WD_STYLE_TYPE):
        style = styles.add_style(name, kind)
        style.element.set(qn("w:styleId"), name.replace(" ", "").replace("å", "aa").replace("ø", "oe"))
        style.quick_style = True
        return style

    part = new("Avtaleoverskrift", WD_STYLE_TYPE.PARAGRAPH)
    part.base_style = styles["Heading 1"]
    shape(part, 16, bold=True, before=8, after=3, line=0.95, keep=True)
    border(part, "top", 10, "1B4F8C", space=6)
    label = new("Ledetekst", WD_STYLE_TYPE.PARAGRAPH)
    shape(label, 8.8, bold=True, colour=SOFT, before=2.5, after=0.5, line=0.93, keep=True)
    shape(new("Opplysning", WD_STYLE_TYPE.PARAGRAPH), 9.7, after=0, line=0.9)
    shape(new("Opplysning ledetekst", WD_STYLE_TYPE.PARAGRAPH), 9.7, colour=SOFT, after=0, line=0.9)
    shape(new("Egne ord", WD_STYLE_TYPE.PARAGRAPH), 9.7, after=0, line=0.9)
    shape(new("Spørsmål", WD_STYLE_TYPE.PARAGRAPH), 11.6, bold=True, before=8, after=2, keep=True)
    shape(new("Stor tekst", WD_STYLE_TYPE.PARAGRAPH), 11.6, after=4)
    write_here = new("Skrivelinje", WD_STYLE_TYPE.PARAGRAPH)
    shape(write_here, 10.2, colour=SOFT, before=13, after=0)
    write_here.paragraph_format.tab_stops.add_tab_stop(Mm(TEXT_WIDTH), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
    goal = new("Mål", WD_STYLE_TYPE.PARAGRAPH)
    shape(goal, 13, bold=True, after=3, line=0.95)
    border(goal, "left", 22, "1B4F8C", space=12)
    goal_label = new("Mål ledetekst", WD_STYLE_TYPE.PARAGRAPH)
    goal_label.base_style = label
    goal_label.paragraph_format.space_before = Pt(5)
    border(goal_label, "left", 22, "1B4F8C", space=12)
    shape(new("Figur", WD_STYLE_TYPE.PARAGRAPH), 10.2, after=2, keep=True)  # whole line spacing: less would cut it
    shape(new("Liten", WD_STYLE_TYPE.PARAGRAPH), 8.7, colour=SOFT, after=0, line=0.9)
    shape(new("Tabelltekst", WD_STYLE_TYPE.PARAGRAPH), 9.7, after=0, line=0.9)
    words = new("Ordliste overskrift", WD_STYLE_TYPE.PARAGRAPH)
    words.base_style = styles["Heading 3"]
    shape(words, 9.7, bold=True, before=4, after=0, line=0.9, keep=True)
    shape(new("Slutt", WD_STYLE_TYPE.PARAGRAPH), 1, after=0)
    told = new("Viktig punkt", WD_STYLE_TYPE.PARAGRAPH)
    told.base_style = styles["List Bullet"]
    shape(told, 8.7, after=0, line=0.9)
    shape(new("Tabellhode", WD_STYLE_TYPE.PARAGRAPH), 8.8, bold=True, colour=SOFT, after=0, line=0.93)
    band = new("Gruppe", WD_STYLE_TYPE.PARAGRAPH)
    shape(band, 9.7, bold=True, after=0, line=0.95, keep=True)
    band.paragraph_format.tab_stops.add_tab_stop(Mm(TEXT_WIDTH - 4), WD_TAB_ALIGNMENT.RIGHT)
    line = new("Signaturlinje", WD_STYLE_TYPE.PARAGRAPH)
    shape(line, 10.2, bold=True, after=1, keep=True)
    border(line, "top", 7, "1C2024", space=3)
    write_on = new("Utfylling", WD_STYLE_TYPE.PARAGRAPH)
    shape(write_on, 9, colour=SOFT, before=6, after=0, line=0.95)
    for end in (32, 70):
        write_on.paragraph_format.tab_stops.add_tab_stop(Mm(end), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
    small = new("Liten tegn", WD_STYLE_TYPE.CHARACTER)
    small.font.size, small.font.color.rgb = Pt(9), SOFT
    soft = new("Ledetekst tegn", WD_STYLE_TYPE.CHARACTER)
    soft.font.color.rgb = SOFT
    set_table_style(document)


def shape(style, size, *, bold=False, italic=False, colour=INK, before=0, after=4, line=1.0, keep=False) -> None:
    """Give a style its letters and its room; sizes in points, `line` in whole lines."""
    font, form = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic, font.color.rgb = FONT, Pt(size), bold, italic, colour
    names = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(names.attrib):
        if key.endswith("Theme"):
            del names.attrib[key]
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        names.set(qn(key), FONT)
    for found in style.element.get_or_add_rPr().findall(qn("w:spacing")):
        found.getparent().remove(found)
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), line
    form.keep_with_next, form.widow_control = keep, True
    for found in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        found.getparent().remove(found)


def border(style, side: str, width: int, colour: str, *, space: int) -> None:
    """A line along a side of a paragraph. Paragraphs of one style in a row share it without a gap."""
    properties = style.element.get_or_add_pPr()
    lines = properties.find(qn("w:pBdr"))
    if lines is None:
        lines = OxmlElement("w:pBdr")
        properties.insert_element_before(
            lines, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc",
            "w:outlineLvl",
        )  # fmt: skip
    one = OxmlElement(f"w:{side}")
    for key, value in (("val", "single"), ("sz", width), ("space", space), ("color", colour)):
        one.set(qn(f"w:{key}"), str(value))
    lines.append(one)
    if side == "left":
        style.paragraph_format.left_indent = Mm(5)


_OWN_WORDS_BAR = '<w:tblBorders><w:left w:val="single" w:sz="18" w:space="0" w:color="1B4F8C"/></w:tblBorders>'


def set_table_style(document: Docx) -> None:
    """Tables with hairlines between the rows, and columns without lines."""
    style = document.styles.add_style("Avtaletabell", WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    style.element.append(parse_xml(
        f'<w:tblPr {nsdecls("w")}><w:tblBorders>'
        f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/></w:tblBorders>'
        '<w:tblCellMar><w:top w:w="16" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="22" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    ))  # fmt: skip
    cards = document.styles.add_style("Avtalekort", WD_STYLE_TYPE.TABLE)
    cards.base_style = document.styles["Normal Table"]
    cards.element.append(parse_xml(
        f'<w:tblPr {nsdecls("w")}><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="220" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    ))  # fmt: skip
    parties = document.styles.add_style("Parter", WD_STYLE_TYPE.TABLE)
    parties.base_style = document.styles["Normal Table"]
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>' for side in ("top", "bottom"))
    parties.element.append(parse_xml(
        f'<w:tblPr {nsdecls("w")}><w:tblBorders>{lines}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="220" w:type="dxa"/>'
        '</w:tblCellMar></w:tblPr>'
    ))  # fmt: skip
    for name, bar in (("Opplysninger", ""), ("Egne ord tabell", _OWN_WORDS_BAR)):
        pairs = document.styles.add_style(name, WD_STYLE_TYPE.TABLE)
        pairs.element.set(qn("w:styleId"), name.replace(" ", ""))
        pairs.base_style = document.styles["Normal Table"]
        inset = 220 if bar else 0
        pairs.element.append(parse_xml(
            f'<w:tblPr {nsdecls("w")}>{bar}<w:tblCellMar><w:top w:w="14" w:type="dxa"/>'
            f'<w:left w:w="{inset}" w:type="dxa"/><w:bottom w:w="14" w:type="dxa"/>'
            '<w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        ))  # fmt: skip
    style.element.append(parse_xml(
        f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:tcPr><w:tcBorders>'
        '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="1C2024"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    ))  # fmt: skip


def set_page(document: Docx) -> None:
    """A4, 22 mm at the sides; above and below as on a printed page that is set close."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(19.5), Mm(15)
    section.header_distance, section.footer_distance = Mm(10), Mm(7)


def set_edges(document: Docx, pages: str) -> None:
    """Office and title at the top, page numbers as fields at the bottom."""
    section = document.sections[0]
    for part in (section.header, section.footer):
        form = part.paragraphs[0].paragraph_format
        form.tab_stops.clear_all()
        form.tab_stops.add_tab_stop(Mm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    for name in ("Header", "Footer"):
        tabs = document.styles[name].element.get_or_add_pPr().find(qn("w:tabs"))
        if tabs is not None:
            tabs.getparent().remove(tabs)
    border(document.styles["Header"], "bottom", 4, HAIR, space=4)
    top = section.header.paragraphs[0]
    top.add_run("{{ frame.office }}").bold = True
    top.add_run("   {{ frame.subject }}", style="Ledetekst tegn")
    top.add_run("\t")
    top.add_run("{{ frame.draft }}").bold = True
    top.add_run("   {{ frame.classification }}", style="Ledetekst tegn")
    bottom = section.footer.paragraphs[0]
    bottom.add_run("{{ frame.code }}{{ frame.draft_note }}\t")
    before, between, after = pages.replace("{total}", "{page}").split("{page}")
    bottom.add_run(before)
    field(bottom, "PAGE")
    bottom.add_run(between)
    field(bottom, "NUMPAGES")
    bottom.add_run(after)


def field(paragraph, code: str) -> None:
    """A field that Word fills in. It shows 1 until it is."""
    for kind in ("begin", "code", "separate", "shown", "end"):
        run = paragraph.add_run()._r
        if kind == "code":
            run.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> {code} </w:instrText>'))
        elif kind == "shown":
            run.append(parse_xml(f"<w:t {nsdecls('w')}>1</w:t>"))
        else:
            run.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))
