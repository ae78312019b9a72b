"""Prometheus' text format 0.0.4, as much of it as is needed."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Literal

Kind = Literal["counter", "gauge"]
Sample = tuple[Mapping[str, str], float]


def metric(name: str, kind: Kind, about: str, samples: Iterable[Sample]) -> str:
    r"""One metric with its samples.

    >>> print(metric("up", "gauge", "Whether it is.", [({"a": 'b"'}, 1)]))
    # HELP up Whether it is.
    # TYPE up gauge
    up{a="b\""} 1
    """
    lines = [f"{name}{_labels(labels)} {_figure(value)}" for labels, value in samples]
    return "\n".join([*_head(name, kind, about), *lines])


def histogram(
    name: str,
    about: str,
    bounds: Sequence[float],
    found: Iterable[tuple[Mapping[str, str], Sequence[int], float]],
) -> str:
    """One histogram; `found` are labels, counts by bucket (the last without a bound) and the sum.

    >>> print(histogram("s", "Seconds.", [1], [({}, [2, 1], 4.5)]))
    # HELP s Seconds.
    # TYPE s histogram
    s_bucket{le="1"} 2
    s_bucket{le="+Inf"} 3
    s_sum 4.5
    s_count 3
    """
    lines = _head(name, "histogram", about)
    steps = [*(_figure(bound) for bound in bounds), "+Inf"]
    for labels, counts, total in found:
        sums = list(accumulate(counts))
        for step, count in zip(steps, sums, strict=True):
            lines.append(f"{name}_bucket{_labels({**labels, 'le': step})} {count}")
        lines.append(f"{name}_sum{_labels(labels)} {_figure(total)}")
        lines.append(f"{name}_count{_labels(labels)} {sums[-1]}")
    return "\n".join(lines)


def _head(name: str, kind: str, about: str) -> list[str]:
    return [f"# HELP {name} {about}", f"# TYPE {name} {kind}"]


def _labels(labels: Mapping[str, str]) -> str:
    inner = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items())
    return f"{{{inner}}}" if inner else ""


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")


def _figure(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
