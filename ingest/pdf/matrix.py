"""Transformation matrices of PDF (ISO 32000-1, 8.3.3)."""

from typing import Any

Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def times(a: Matrix, b: Matrix) -> Matrix:
    """First `a`, then `b`."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def shifted(matrix: Matrix, x: float, y: float) -> Matrix:
    """First a shift by (x, y), then `matrix`."""
    a, b, c, d, e, f = matrix
    return (a, b, c, d, x * a + y * c + e, x * b + y * d + f)


def apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where `matrix` takes the point (x, y)."""
    a, b, c, d, e, f = matrix
    return x * a + y * c + e, x * b + y * d + f


def turn(quarters: int, width: float, height: float) -> Matrix:
    """Turns a page of this size clockwise by 0 to 3 quarters, its corner back at (0, 0)."""
    turns: tuple[Matrix, ...] = (
        IDENTITY,
        (0.0, -1.0, 1.0, 0.0, 0.0, width),
        (-1.0, 0.0, 0.0, -1.0, width, height),
        (0.0, 1.0, -1.0, 0.0, height, 0.0),
    )
    return turns[quarters]


def number(value: Any, default: float = 0.0) -> float:
    """An operand as a number; files hold other things in its place."""
    return float(value) if isinstance(value, int | float) else default


def matrix_of(values: Any) -> Matrix:
    """Six operands as a matrix; the identity where they are not six numbers."""
    if isinstance(values, list) and len(values) >= 6:
        a, b, c, d, e, f = (number(value) for value in values[:6])
        return (a, b, c, d, e, f)
    return IDENTITY
