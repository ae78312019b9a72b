"""QR codes on the screen, for a customer's own telephone: the same data as on paper, as SVG."""

import functools

from markupsafe import Markup


@functools.lru_cache(maxsize=64)
def drawn(data: str) -> Markup:
    """An address as inline SVG. segno is imported with the first one: few screens show any."""
    import segno

    code = segno.make(data, error="m", micro=False)
    svg = code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None)
    return Markup(svg)  # noqa: S704 - segno draws squares, the data is not in the markup
