"""What sentences and signs weigh. Written by `python -m evaluation fit`; do not edit."""

# What speaks for a sentence (app/extract/features.py).
SENTENCE: dict[str, float] = {
    "meaning": 2.555,
    "words": 2.047,
    "rank": 2.107,
    "hit": 1.118,
    "distance": -1.496,
    "meaning beside": -1.255,
    "words beside": 2.285,
    "first": -0.35,
    "lead-in": -1.161,
    "without heading": -0.777,
    "background": -0.356,
    "number": 0.364,
    "unit": 1.106,
    "time": 0.352,
    "name": 0.324,
    "reason": 0.507,
    "item": 3.028,
    "experience": 0.965,
}

# What speaks for an answer (app/refusal/signs.py).
ANSWERABLE: dict[str, float] = {
    "passage": 6.582,
    "sentences": 6.093,
    "asked kind": 2.305,
    "search": 1.035,
    "strange": -1.088,
    "year apart": -3.186,
    "outcome": -2.896,
    "english": 3.702,
}
BIAS = -9.592
