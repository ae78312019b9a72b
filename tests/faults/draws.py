"""Numbers drawn by many hands in several processes, and that none is missing."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.settings import ROOT
from tests.store.shop import ask


def drawn(folder: Path, shops: Sequence[str], threads: int, numbers: int) -> None:
    """A process for each name in `shops`, of so many threads, draws so many numbers for it: each
    shop's go from 1 to the last without a gap, and nobody was told one twice."""
    drawing = [run("drawer", folder, shop, threads, numbers) for shop in shops]
    said: dict[str, list[int]] = {shop: [] for shop in shops}
    for shop, process in zip(shops, drawing, strict=True):
        said[shop] += map(int, process.communicate()[0].split())
        assert process.returncode == 0
    for shop, those in said.items():
        assert sorted(those) == list(range(1, numbers * shops.count(shop) + 1))
    found = ask(folder, "SELECT shop, last FROM queue_numbers ORDER BY shop")
    assert found == [(shop, numbers * shops.count(shop)) for shop in sorted(said)]


def run(program: str, *arguments: object) -> "subprocess.Popen[str]":
    """A program of this folder, its words to be read."""
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.faults.{program}", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
