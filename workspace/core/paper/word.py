"""A document for office programs (Word): real headings, tables with a header row, pictures with words beside them."""

from __future__ import annotations

import io
from collections.abc import Sequence

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table as WordTable

from workspace.core.paper.parts import Block, Heading, Pairs, Paper, Photos, Picture, Points, Table, Text

QUIET = RGBColor(0x55, 0x64, 0x5E)
GREEN = RGBColor(0x14, 0x52, 0x3F)
TAGS = {"en": "en-GB", "fi": "fi-FI", "et": "et-EE", "sv": "sv-FI"}


def render(paper: Paper) -> bytes:
    document = Document()
    _prepare(document, paper)
    document.add_heading(paper.title, level=1)
    document.add_paragraph(paper.under, style="Remark")
    if paper.lead:
        document.add_paragraph(paper.lead)
    for number, section in enumerate(paper.sections):
        heading = document.add_heading(section.heading, level=2)
        heading.paragraph_format.page_break_before = paper.starts_pages and number > 0
        for block in section.blocks:
            _add(document, block)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _prepare(document: DocumentType, paper: Paper) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.language = paper.title, paper.team, TAGS[paper.language]
    properties.comments = ""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Heading 1", 18), ("Heading 2", 12), ("Heading 3", 11), ("Heading 4", 10)):
        style = styles[name]
        style.font.size, style.font.color.rgb = Pt(size), GREEN
        style.font.name = "Arial"
        fonts = style.element.rPr.rFonts
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{attribute}"), None)
    page.footer.paragraphs[0].text = paper.foot
    remark = styles.add_style("Remark", WD_STYLE_TYPE.PARAGRAPH)
    remark.base_style, remark.font.color.rgb = normal, QUIET
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), TAGS[paper.language])
    normal.element.get_or_add_rPr().append(spoken)
    _forget_language_of_the_template(document)


def _forget_language_of_the_template(document: DocumentType) -> None:
    """The defaults would have screen readers read Finnish as English where a style says nothing."""
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), document.core_properties.language)


def _add(document: DocumentType, block: Block) -> None:
    match block:
        case Text():
            document.add_paragraph(block.text, style="Remark" if block.is_quiet else None)
        case Heading():
            document.add_heading(block.text, level=block.level)
        case Points():
            for point in block.points:
                document.add_paragraph(point, style="List Bullet")
        case Pairs():
            for name, value in block.pairs:
                paragraph = document.add_paragraph()
                paragraph.add_run(f"{name}: ").bold = True
                paragraph.add_run(value)
        case Table():
            _add_table(document, block)
        case Picture() | Photos():
            _add_pictures(document, block)


def _add_table(document: DocumentType, block: Table) -> None:
    document.add_paragraph(block.caption, style="Caption")
    table = document.add_table(rows=1, cols=len(block.header), style="Table Grid")
    _fill(table, 0, block.header, is_header=True)
    for row in block.rows:
        table.add_row()
        _fill(table, len(table.rows) - 1, row)
    first = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no name for it
    first.append(OxmlElement("w:tblHeader"))
    told = OxmlElement("w:tblCaption")
    told.set(qn("w:val"), block.caption)
    table._tbl.tblPr.append(told)  # noqa: SLF001
    document.add_paragraph()


def _fill(table: WordTable, number: int, cells: Sequence[str], *, is_header: bool = False) -> None:
    for cell, text in zip(table.rows[number].cells, cells, strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.size = is_header, Pt(9)


def _add_pictures(document: DocumentType, block: Picture | Photos) -> None:
    if isinstance(block, Picture):
        _add_picture(document, block.png, block.alt, width=13)
        return
    for photo in block.photos:
        _add_picture(document, photo.jpeg, photo.alt, width=6)
        document.add_paragraph(photo.caption, style="Caption")


def _add_picture(document: DocumentType, content: bytes, alt: str, *, width: int) -> None:
    """`width` in centimetres."""
    shape = document.add_picture(io.BytesIO(content), width=Cm(width))
    named = shape._inline.docPr  # noqa: SLF001 - python-docx has no name for it
    named.set("descr", alt)
