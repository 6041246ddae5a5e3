"""Tables and figures in Markdown."""

from collections.abc import Iterable, Sequence

from evaluation.significance import Difference, interval


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is text and whose others are figures."""
    lines = [list(header), ["---", *["---:"] * (len(header) - 1)], *map(list, rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def number(value: float | None) -> str:
    """'0.812'; a dash where it is undefined."""
    return "–" if value is None else f"{value:.3f}"


def mean_of(values: Sequence[float]) -> str:
    """The mean; a dash without values."""
    return number(sum(values) / len(values) if values else None)


def with_interval(values: Sequence[float]) -> str:
    """'0.812 (0.75-0.87)': the mean and its 95 % interval; a dash without values."""
    if not values:
        return number(None)
    low, high = interval(values)
    return f"{mean_of(values)} ({low:.2f}-{high:.2f})"


def signed(value: float) -> str:
    """'+0.102'."""
    return f"{round(value, 3) + 0.0:+.3f}"  # + 0.0 makes -0.0 positive


def gap(found: Difference) -> str:
    """'+0.102 (+0.04 to +0.16), p = 0.001'."""
    return f"{signed(found.mean)} ({found.low:+.2f} to {found.high:+.2f}), p {chance(found.p)}"


def chance(p: float) -> str:
    """'= 0.012', or '< 0.001'."""
    return "< 0.001" if p < 0.001 else f"= {p:.3f}"
