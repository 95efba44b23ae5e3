"""Draws the road: what `layout` has placed, in the colours of the look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from aevdesk.ui.pages.road.layout import LABEL, SMALL, TITLE, BarBox, Box, LaneBox, MarkBox, Plan, StepBox
from aevdesk.ui.theme import Size, look, paint_icon
from aevdesk.ui.theme.painting import halo_colour, paint_box

ICONS = {"person": "user", "nav": "building-2", "others": "users"}
_LANE_ICONS = {"steps": "route", "loose": "list", "talks": "message-circle"}
_RADIUS = 6


@dataclass(frozen=True, slots=True)
class Marked:
    """What is chosen, under the pointer, held by the keyboard, and what a bubble says at the held end."""

    chosen: str = ""
    over: str = ""
    has_focus: bool = False
    grip: str = "both"
    bubble: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The few words of the picture itself."""

    lanes: str
    today: str


def measure(text: str, kind: str) -> float:
    """How wide words are in one step of the type scale, in px."""
    return QFontMetricsF(look().font(kind)).horizontalAdvance(text)


class RoadPainter:
    """Draws one plan with one painter."""

    def __init__(self, painter: QPainter, plan: Plan, marked: Marked, words: Words) -> None:
        self._painter, self._plan, self._marked, self._words = painter, plan, marked, words
        self._look = look()

    def paint(self, flag_title: str, flag_notes: tuple[str, ...]) -> None:
        """Draw it all."""
        plan, painter = self._plan, self._painter
        whole = QRectF(0, 0, plan.width, plan.height)
        colour = self._look.colour
        paint_box(painter, whole, fill=colour("surface"), line=colour("line"), radius=Size.RADIUS_CARD)
        self._head()
        for place, lane in enumerate(plan.lanes):
            self._lane(lane, is_last=place == len(plan.lanes) - 1)
        self._today()
        for step in plan.steps:
            self._step(step)
        self._flag(flag_title, flag_notes)
        for bar in plan.bars:
            self._bar(bar)
        for mark in plan.marks:
            self._mark(mark)
        self._bubble()

    # Ground

    def _head(self) -> None:
        plan, colour = self._plan, self._look.colour
        inset = self._px(18)
        has_milestones = any(lane.group.kind == "milestone" for lane in plan.lanes)
        lanes = self._words.lanes if has_milestones else ""
        self._write(lanes, "caption_strong", "soft", Box(inset, 0, plan.axis.x - inset, plan.head))
        bottom = max((lane.box.bottom for lane in plan.lanes if lane.group.kind != "talks"), default=plan.height)
        for tick in plan.ticks:
            if tick.x > plan.axis.x + 1:
                self._line(tick.x, plan.head, tick.x, min(bottom, plan.height - 1), colour("hair"))
            self._write(tick.label, SMALL, "soft", Box(tick.x + self._px(6), 0, plan.width, plan.head))
        self._line(plan.axis.x, 1, plan.axis.x, plan.height - 1, colour("line"))
        self._line(1, plan.head, plan.width - 1, plan.head, colour("line"))

    def _lane(self, lane: LaneBox, *, is_last: bool) -> None:
        colour, box = self._look.colour, lane.box
        if not is_last:
            self._line(1, box.bottom, self._plan.width - 1, box.bottom, colour("line"))
        line, small = self._px(22), self._px(18)
        tall = len(lane.lines) * line + len(lane.notes) * small
        is_talk = lane.group.kind == "talks"
        top = box.y + ((box.h - tall) / 2 if is_talk else min(self._px(14), max(self._px(6), (box.h - tall) / 2)))
        self._badge(lane, top + line / 2)
        x = self._px(18 + 34)
        for text in lane.lines:
            kind, tone = ("small", "soft") if is_talk else (TITLE, "ink")
            self._write(text, kind, tone, Box(x, top, self._plan.axis.x - x, line))
            top += line
        for text in lane.notes:
            self._write(text, SMALL, "soft", Box(x, top, self._plan.axis.x - x, small))
            top += small

    def _badge(self, lane: LaneBox, middle: float) -> None:
        side = self._px(24)
        where = QRectF(self._px(18), middle - side / 2, side, side)
        if lane.group.number:
            paint_badge(self._painter, str(lane.group.number), where)
            return
        icon = self._px(18)
        spot = QRectF(where.center().x() - icon / 2, middle - icon / 2, icon, icon)
        paint_icon(self._painter, _LANE_ICONS[lane.group.kind], self._look.colour("soft"), spot)

    def _today(self) -> None:
        plan = self._plan
        if plan.today_x is None:
            return
        pen = QPen(self._look.colour("mute"), 1)
        pen.setDashPattern([3, 3])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(plan.today_x, plan.head), QPointF(plan.today_x, plan.height - 1))
        wide = measure(self._words.today, SMALL) + self._px(8)
        tag = QRectF(plan.today_x - wide / 2, plan.head - self._px(9), wide, self._px(18))
        paint_box(self._painter, tag, fill=self._look.colour("sunken"), line=self._look.colour("line"), radius=9)
        self._write(self._words.today, SMALL, "soft", Box(tag.x() + self._px(4), tag.y(), wide, tag.height()))

    def _flag(self, title: str, notes: tuple[str, ...]) -> None:
        flag, accent = self._plan.flag, self._look.colour("accent")
        top = 0.0 if flag.in_head else flag.top
        self._painter.fillRect(QRectF(flag.x - 1, max(1.0, top), 2, flag.bottom - max(1.0, top)), accent)
        side, x = self._px(18), flag.x + self._px(8)
        if flag.in_head:
            paint_icon(self._painter, "flag", accent, QRectF(x, (self._plan.head - side) / 2, side, side))
            where = Box(x + side + self._px(4), 0, self._plan.width, self._plan.head)
            self._write(title, LABEL, "accent", where)
            return
        paint_icon(self._painter, "flag", accent, QRectF(x, flag.top + self._px(10), side, side))
        y = flag.top + self._px(10) + side + self._px(4)
        self._write(title, LABEL, "accent", Box(x, y, self._plan.width - x, self._px(18)))
        for note in notes:
            y += self._px(17)
            self._write(note, SMALL, "accent", Box(x, y, self._plan.width - x, self._px(18)))

    # What is done

    def _bar(self, bar: BarBox) -> None:
        item, where = bar.item, _rect(bar.box)
        is_chosen = item.id == self._marked.chosen
        if is_chosen:
            self._ring(where)
        fill, line, text = self._tones(bar)
        paint_box(self._painter, where, fill=fill, line=line, width=1.5, radius=_RADIUS,
                  dashed=item.is_open and item.doer != "person")  # fmt: skip
        if item.is_open and item.doer == "person":
            paint_box(self._painter, where.adjusted(2.5, 2.5, -2.5, -2.5), line=text, width=1.2, radius=4, dashed=True)
        if item.id == self._marked.over and not is_chosen:
            paint_box(self._painter, where.adjusted(-2, -2, 2, 2), line=halo_colour(self._look.colour("accent")),
                      width=2, radius=_RADIUS + 2)  # fmt: skip
        self._bar_words(bar, text)
        if is_chosen and item.kind == "act" and bar.box.w >= self._px(40):
            for x in (where.left() + self._px(4), where.right() - self._px(6)):
                self._painter.fillRect(QRectF(x, where.top() + self._px(7), 2, where.height() - self._px(14)), text)

    def _bar_words(self, bar: BarBox, text: QColor) -> None:
        side, middle = self._px(16), bar.box.y + bar.box.h / 2
        is_inside = bar.side == "inside"
        if bar.has_icon:
            icon = "hourglass" if bar.item.kind == "wait" else ICONS[bar.item.doer]
            x = (
                bar.box.x + self._px(10)
                if is_inside and bar.box.w > self._px(40)
                else bar.box.x + (bar.box.w - side) / 2
            )
            paint_icon(self._painter, icon, text, QRectF(x, middle - side / 2, side, side))
        tone = text if is_inside else self._look.colour("ink")
        x = bar.label_x + (self._px(2) if is_inside else 0)
        if not is_inside:
            self._clear(x, middle, measure(bar.label, LABEL), bar.label_w)
        shown = self._write_in(bar.label, LABEL, tone, Box(x, bar.box.y, bar.label_w, bar.box.h))
        if bar.item.badge and (bar.label or is_inside):
            spot = QRectF(x + shown + self._px(6), middle - side / 2, side, side)
            paint_icon(self._painter, bar.item.badge, tone, spot)

    def _tones(self, bar: BarBox) -> tuple[QColor, QColor, QColor]:
        """Fill, outline and text: the person full, Nav tinted, others or together open."""
        colour = self._look.colour
        if bar.item.doer == "person" and bar.item.kind == "act":
            return colour("accent"), colour("accent"), colour("on_accent")
        if bar.item.doer == "nav":
            return colour("accent_tint"), colour("accent"), colour("accent")
        return colour("surface"), colour("soft"), colour("ink")

    def _mark(self, mark: MarkBox) -> None:
        reach, colour = self._px(7), self._look.colour
        is_chosen = mark.item.id == self._marked.chosen
        if is_chosen:
            self._diamond(mark.x, mark.y, reach + 4, None, halo_colour(colour("accent")), 3)
        elif mark.item.id == self._marked.over:
            self._diamond(mark.x, mark.y, reach + 3, None, halo_colour(colour("accent")), 2)
        fill = colour("accent") if is_chosen else colour("surface")
        self._diamond(mark.x, mark.y, reach, fill, colour("accent"), 1.75)
        if is_chosen and self._marked.has_focus:
            self._diamond(mark.x, mark.y, reach + 4, None, colour("accent"), 1.5)
        line = self._px(20)
        self._clear(mark.label_x, mark.y, measure(mark.label, SMALL), mark.label_w)
        self._write(mark.label, SMALL, "ink", Box(mark.label_x, mark.y - line / 2, mark.label_w + 2, line))

    def _step(self, step: StepBox) -> None:
        colour, where = self._look.colour, _rect(step.box)
        is_chosen = bool(step.stair.item_id) and step.stair.item_id == self._marked.chosen
        now = not step.stair.item_id
        self._painter.fillRect(where, colour("sunken" if now else "accent" if is_chosen else "accent_tint"))
        tone = colour("control" if now else "accent")
        self._painter.fillRect(QRectF(where.left(), where.top(), where.width(), 2.5), tone)
        self._painter.fillRect(QRectF(where.left(), where.top(), 1.5, where.height()), tone)
        if is_chosen and self._marked.has_focus:
            self._ring(where)
        if step.stair.item_id and step.stair.item_id == self._marked.over and not is_chosen:
            halo = halo_colour(colour("accent"))
            paint_box(self._painter, where, line=halo, width=3, radius=3)
        note = self._px(17) if step.note else 0
        x, top = step.box.x + self._px(6), step.box.y - self._px(4) - note - self._px(18)
        room = step.box.w - self._px(8)
        for text, kind, line in ((step.label, LABEL, 0), (step.note, SMALL, 1)):
            self._clear(x, top + self._px(9 + 17 * line), measure(text, kind), room)
        self._write(step.label, LABEL, "ink", Box(x, top, room, self._px(18)))
        self._write(step.note, SMALL, "soft", Box(x, top + self._px(17), room, self._px(18)))

    def _bubble(self) -> None:
        """What a date becomes, at the end that is moved."""
        box = self._held_box()
        if box is None or not self._marked.bubble:
            return
        wide, tall = measure(self._marked.bubble, LABEL) + self._px(20), self._px(26)
        middle = {"first": box.x, "last": box.right}.get(self._marked.grip, box.x + box.w / 2)
        x = min(max(self._px(4), middle - wide / 2), self._plan.width - wide - self._px(4))
        y = box.y - tall - self._px(6)
        y = y if y >= self._px(2) else box.bottom + self._px(6)
        paint_box(self._painter, QRectF(x, y, wide, tall), fill=self._look.colour("ink"), radius=_RADIUS)
        spot = Box(x + self._px(10), y, wide, tall)
        self._write_in(self._marked.bubble, LABEL, self._look.colour("surface"), spot)

    def _held_box(self) -> Box | None:
        chosen = self._marked.chosen
        for bar in self._plan.bars:
            if bar.item.id == chosen:
                return bar.box
        for mark in self._plan.marks:
            if mark.item.id == chosen:
                return Box(mark.x - self._px(8), mark.y - self._px(8), self._px(16), self._px(16))
        found = (step.box for step in self._plan.steps if step.stair.item_id == chosen)
        return next((Box(box.x, box.y, 2, box.h) for box in found), None)

    # Strokes

    def _ring(self, where: QRectF) -> None:
        """Round what is chosen: a soft halo, and with the focus a line; only an end when only that is held."""
        accent, marked = self._look.colour("accent"), self._marked
        paint_box(self._painter, where.adjusted(-4, -4, 4, 4), fill=halo_colour(accent), radius=_RADIUS + 4)
        if marked.has_focus:
            around = where.adjusted(-4, -4, 4, 4)
            if marked.grip != "both":
                edge = around.left() if marked.grip == "first" else around.right() - 4
                self._painter.fillRect(QRectF(edge, around.top() - 3, 4, around.height() + 6), accent)
            else:
                paint_box(self._painter, around, line=accent, width=2, radius=_RADIUS + 3)

    def _clear(self, x: float, middle: float, wide: float, room: float) -> None:
        """Take away the lines of the months behind words."""
        if wide > 0:
            tall = self._px(18)
            ground = QRectF(x - 2, middle - tall / 2, min(wide, room) + 4, tall)
            self._painter.fillRect(ground, self._look.colour("surface"))

    def _diamond(self, x: float, y: float, reach: float, fill: QColor | None, line: QColor, width: float) -> None:
        path = QPainterPath()
        corners = (QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y))
        path.addPolygon(QPolygonF(list(corners)))
        path.closeSubpath()
        pen = QPen(line, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _line(self, x1: float, y1: float, x2: float, y2: float, colour: QColor) -> None:
        if x1 == x2:
            self._painter.fillRect(QRectF(round(x1), y1, 1, y2 - y1), colour)
        else:
            self._painter.fillRect(QRectF(x1, round(y1), x2 - x1, 1), colour)

    def _write(self, text: str, kind: str, tone: str, where: Box) -> float:
        return self._write_in(text, kind, self._look.colour(tone), where)

    def _write_in(self, text: str, kind: str, colour: QColor, where: Box) -> float:
        """Write on one line, cut with «…» where it has no room; returns how wide it became."""
        if not text or where.w <= 0:
            return 0
        font = self._look.font(kind)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(where.w) + 1)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(QRectF(where.x, where.y, where.w + 4, where.h), Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def _px(self, at_100: float) -> int:
        return self._look.px(at_100)


def paint_badge(painter: QPainter, number: str, where: QRectF) -> None:
    """The round mark with the number of a milestone."""
    current = look()
    paint_box(painter, where, fill=current.colour("accent"), radius=where.height() / 2)
    painter.setFont(current.font("caption_strong"))
    painter.setPen(current.colour("on_accent"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, number)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.w, box.h)
