import pytest

from index.question.text import folded, joined, unquoted


@pytest.mark.parametrize(
    ("text", "plain", "phrases"),
    [
        ("  wat  is\n dit ", "wat is dit", ()),
        (
            'wat is "leraren in opleiding" hier',
            "wat is leraren in opleiding hier",
            ["leraren in opleiding"],
        ),
        ('"taal"', "taal", ["taal"]),
        (
            "„rijke teksten” en “open vragen”",
            "rijke teksten en open vragen",
            ["rijke teksten", "open vragen"],
        ),
        ("„rijke teksten“", "rijke teksten", ["rijke teksten"]),
        ("« rijke teksten »?", "rijke teksten?", ["rijke teksten"]),
        ("‘rijke teksten’", "rijke teksten", ["rijke teksten"]),
        ("'rijke teksten'", "rijke teksten", ["rijke teksten"]),
        ("over ('rijke teksten')", "over (rijke teksten)", ["rijke teksten"]),
        # One word between single marks is stressed, not quoted.
        ("‘taal’ of 'taal'", "‘taal’ of 'taal'", ()),
        ("foto's en video's", "foto's en video's", ()),
        ("'s ochtends en 's middags", "'s ochtends en 's middags", ()),
        ("de IB’er en de RT’er", "de IB’er en de RT’er", ()),
        ("leraren' ouders' kinderen", "leraren' ouders' kinderen", ()),
        ('een scherm van 12" of 14" breed', 'een scherm van 12" of 14" breed', ()),
        ('"zonder einde', '"zonder einde', ()),
        ('""', '""', ()),
        ('"?!"', '"?!"', ()),
        ('"te lang ' + "a" * 200 + '"', '"te lang ' + "a" * 200 + '"', ()),
        ("", "", ()),
    ],
)
def test_unquoted(text: str, plain: str, phrases: list[str]) -> None:
    assert unquoted(text) == (plain, tuple(phrases))


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Coördinatie", "coordinatie"), ("EÉN", "een"), ("IB'er", "ib'er"), ("cafe\u0301", "cafe")],
)
def test_folded(word: str, expected: str) -> None:
    assert folded(word) == expected


def test_joined() -> None:
    assert joined([]) == ""
    assert joined(["po"]) == "po"
    assert joined(["po", "vo", "so"]) == "po, vo en so"
