import pytest

from index.question.only import excluded, groups, restricted


def span(text: str, word: str) -> tuple[int, int]:
    return text.index(word), text.index(word) + len(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alleen in het po: wat geldt er?", True),
        ("Wat geldt er, alleen in het po?", True),
        ("Wat geldt er - uitsluitend po", True),
        ("Wat geldt er (alleen po)", True),
        ("regels, maar dan alleen voor het po", True),
        ("regels alleen po", True),
        ("Zoek alleen stukken over het po met regels", True),
        ("Beperk je tot het po.", True),
        ("Geldt dit alleen voor het po?", False),
        ("Wat geldt er alleen po?", False),
        ("Alleen in het po geldt dit, waarom?", False),
        ("Noem regels die alleen in het po gelden", False),
        ("Dit geldt alleen in het po", False),
        ("regels in het po", False),
        ("regels niet alleen po", False),
    ],
)
def test_restricted(text: str, expected: bool) -> None:
    assert restricted(text, span(text, "po")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("niet in het po", True),
        ("alles behalve po", True),
        ("buiten het po", True),
        ("niet de scholen van het po", False),
        ("in het po niet", False),
    ],
)
def test_excluded(text: str, expected: bool) -> None:
    assert excluded(text, span(text, "po")) is expected


def test_groups_follow_lists() -> None:
    text = "po, vo en so of in het mbo. pro/vso"
    spans = [span(text, word) for word in ("po", "vo", "so", "mbo", "pro", "vso")]
    assert groups(text, spans) == [[0, 1, 2, 3], [4, 5]]
    assert groups("", []) == []
