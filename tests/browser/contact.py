"""Contact sheets: many screens small on one picture, for people to look at."""

from io import BytesIO
from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).parent / "shots"
ACROSS = 4
SMALL = (640, 400)


def sheet(name: str, shots: list[bytes]) -> Path:
    """The screens, in the order they were taken, as one PNG in `shots/`."""
    down = -(-len(shots) // ACROSS)
    whole = Image.new("RGB", (ACROSS * SMALL[0], down * SMALL[1]), "white")
    for place, shot in enumerate(shots):
        small = Image.open(BytesIO(shot)).convert("RGB")
        small.thumbnail(SMALL, Image.Resampling.LANCZOS)
        whole.paste(small, (place % ACROSS * SMALL[0], place // ACROSS * SMALL[1]))
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.png"
    whole.save(path)
    return path
