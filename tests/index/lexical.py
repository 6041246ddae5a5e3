"""The lexical half of a search without a store, for the tests of the analyzer."""

import math
from collections import Counter

from index.dutch import passage_vector, question_vector


def scores(question: str, passages: list[str]) -> list[float]:
    """What the store makes of it: the weights times the inverse document frequency."""
    vectors = [passage_vector(passage) for passage in passages]
    frequency = Counter(index for vector in vectors for index in vector.indices)
    asked = question_vector(question)
    weights = {
        index: weight * math.log(1 + (len(vectors) - n + 0.5) / (n + 0.5))
        for index, weight in zip(asked.indices, asked.values, strict=True)
        if (n := frequency[index])
    }
    return [
        sum(
            weights.get(index, 0.0) * value
            for index, value in zip(vector.indices, vector.values, strict=True)
        )
        for vector in vectors
    ]
