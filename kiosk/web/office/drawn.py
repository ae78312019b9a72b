"""Charts as SVG: only bars and figures; the words stand beside them as text of the page."""

from collections.abc import Sequence
from typing import Any

from reportlab.graphics import renderSVG  # type: ignore[import-untyped]
from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart  # type: ignore[import-untyped]
from reportlab.graphics.shapes import Drawing  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor  # type: ignore[import-untyped]

from kiosk.web.office.rows import ROW, WIDTH

WIDE, HIGH = 1120, 220
_BAR, _MARGIN = 18, 34
_GREEN, _PALE, _LINE, _SOFT = map(HexColor, ("#095044", "#9fc4ba", "#c9d5d0", "#3c4844"))


def across(values: Sequence[int]) -> str:
    """A bar a row, top down, each in the middle of its row of the table."""
    drawing, chart = Drawing(WIDTH, ROW * len(values)), HorizontalBarChart()
    chart.data = [list(reversed(values))]  # the library counts rows from below
    chart.x = chart.y = 0
    chart.width, chart.height = drawing.width, drawing.height
    chart.barWidth, chart.groupSpacing = _BAR, ROW - _BAR
    chart.categoryAxis.visible = chart.valueAxis.visible = False
    _scale(chart, max(values, default=0))
    drawing.add(chart)
    return str(renderSVG.drawToString(drawing))


def along(days: Sequence[int], series: Sequence[Sequence[int]]) -> str:
    """Bars day by day, a green and a pale one, over the numbers of the days."""
    drawing, chart = Drawing(WIDE, HIGH), VerticalBarChart()
    chart.data = [list(one) for one in series]
    chart.x, chart.y = _MARGIN, _MARGIN
    chart.width, chart.height = WIDE - _MARGIN, HIGH - _MARGIN - 8
    chart.barWidth, chart.barSpacing, chart.groupSpacing = 4, 0.6, 6
    chart.categoryAxis.categoryNames = [str(day) for day in days]
    top = max((n for one in series for n in one), default=0)
    _scale(chart, top)
    chart.valueAxis.valueMax = max(4, top + -top % 4)
    chart.valueAxis.valueStep = chart.valueAxis.valueMax // 4
    chart.valueAxis.labelTextFormat = "%d"
    _quiet(chart)
    drawing.add(chart)
    return str(renderSVG.drawToString(drawing))


def _scale(chart: Any, top: int) -> None:
    chart.valueAxis.valueMin, chart.valueAxis.valueMax = 0, max(1, top)
    chart.bars.strokeColor = None
    chart.bars[0].fillColor, chart.bars[1].fillColor = _GREEN, _PALE


def _quiet(chart: Any) -> None:
    for scale in (chart.categoryAxis, chart.valueAxis):
        scale.visibleTicks = False
        scale.strokeColor = _LINE
        scale.labels.fontSize, scale.labels.fillColor = 15, _SOFT
    chart.valueAxis.visibleAxis = False
    chart.valueAxis.visibleGrid = True
    chart.valueAxis.gridStrokeColor = _LINE
