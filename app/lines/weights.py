"""What speaks for a link. Written by `python -m evaluation fit-lines`; do not edit."""

# Feature -> (from here on, how much the odds rise for each unit more); see app/lines/score.py.
SLOPES: dict[str, tuple[tuple[float, float], ...]] = {
    "meaning": ((0.0, 9.601), (0.3, -7.499), (0.5, -6.508)),
    "subject": ((0.0, 2.878), (0.1, 6.001), (0.3, -5.376)),
    "rarest": ((0.0, 0.925), (2.0, -1.132), (4.0, -0.582)),
    "telling": ((0.0, -0.221), (4.0, 0.141), (8.0, -0.355)),
    "pairs": ((0.0, 3.813), (0.2, -3.08)),
    "indicator": ((0.0, 2.591),),
    "other_indicator": ((0.0, -0.487),),
    "recalled": ((0.0, 4.256),),
    "otherwise": ((0.0, -1.889),),
    "sector": ((0.0, 2.382),),
}
BIAS = -9.173
