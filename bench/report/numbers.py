"""Numbers as people read them."""

from __future__ import annotations


def short(value: float) -> str:
    """Three digits that count: 1,240,000 -> "1,240,000"; 3.4567 -> "3.46"; 0.123 -> "0.12"."""
    if value >= 1000:
        digits = len(str(int(value))) - 3
        return f"{round(value, -digits):,.0f}"
    if value >= 100:
        return f"{value:.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}"
