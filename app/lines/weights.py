"""What speaks for a link. Written by `python -m evaluation fit-lines`; do not edit."""

# Feature -> (from here on, how much the odds rise for each unit more); see app/lines/score.py.
SLOPES: dict[str, tuple[tuple[float, float], ...]] = {
    "meaning": ((0.0, 9.543), (0.3, -6.582), (0.5, -8.521)),
    "subject": ((0.0, 3.2), (0.1, 6.246), (0.3, -4.774)),
    "rarest": ((0.0, 0.968), (2.0, -1.23), (4.0, -0.716)),
    "telling": ((0.0, -0.197), (4.0, 0.149), (8.0, -0.412)),
    "pairs": ((0.0, 4.707), (0.2, -3.062)),
    "indicator": ((0.0, 1.002),),
    "other_indicator": ((0.0, -1.855),),
    "recalled": ((0.0, 3.546),),
    "otherwise": ((0.0, -2.172),),
    "sector": ((0.0, 2.093),),
}
BIAS = -8.751
