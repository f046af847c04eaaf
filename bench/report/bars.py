"""bars(): a chart of horizontal bars as SVG, legible on light and dark pages."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

_WIDTH = 760
_LABELS = 250  # pixels on the left
_VALUES = 110  # pixels on the right
_BAR = 18
_STEP = 26
_TOP = 48

_STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .ours { fill: #0969da }
  .other { fill: #8c959f }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .ours { fill: #58a6ff } .other { fill: #6e7681 } }
"""


@dataclass(frozen=True)
class Bar:
    label: str
    value: float
    text: str  # beside the bar
    ours: bool = False


def bars(title: str, all_bars: list[Bar]) -> str:
    """Lengths are in proportion to the values."""
    height = _TOP + _STEP * len(all_bars) + 8
    scale = (_WIDTH - _LABELS - _VALUES) / max(bar.value for bar in all_bars)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-label="{escape(title)}">',
        f"<style>{_STYLE}</style>",
        f'<text class="title" x="8" y="26">{escape(title)}</text>',
    ]
    for i, bar in enumerate(all_bars):
        top = _TOP + i * _STEP
        middle = top + _BAR - 5
        width = max(1.0, bar.value * scale)
        lines += [
            f'<text x="{_LABELS - 8}" y="{middle}" text-anchor="end">{escape(bar.label)}</text>',
            f'<rect class="{"ours" if bar.ours else "other"}" x="{_LABELS}" y="{top}" width="{width:.1f}" '
            f'height="{_BAR}" rx="2"/>',
            f'<text x="{_LABELS + width + 8:.1f}" y="{middle}">{escape(bar.text)}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
