"""The verdict on a sentence, with its reason."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.llm.coverage import content_words, coverage
from app.llm.nearest import nearest_span
from app.llm.sentences import Claim, claims
from app.llm.source import Source
from app.llm.verify import DANGLING, NO_CITATION, Check, verify

LIBRARY = Source(
    number=1,
    about="Kamerbrief Lezen\n2023-05-12\n2. Bibliotheken",
    text=(
        "Op 62 procent van de basisscholen is een bibliotheek ingericht. Deelname is vrijwillig. "
        "Stichting Lezen noemt de eerste uitkomsten ‘hoopgevend, maar nog te pril’."
    ),
)
MONEY = Source(
    number=2,
    about="Kamerbrief Lezen\n2023-05-12\n3. Geld",
    text="Voor 2024 is 46 miljoen euro beschikbaar. Ouders betalen niets. Scholen vragen het aan.",
)
SOURCES = [LIBRARY, MONEY]


def check(text: str, *cites: int) -> Check:
    return verify(Claim(text=text, cites=cites), SOURCES)


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("Op 62 procent van de basisscholen is een bibliotheek ingericht.", (1,)),
        ("In het basisonderwijs heeft 62% van de scholen een bibliotheek.", (1,)),
        ("Scholen hoeven niet verplicht mee te doen: deelname is vrijwillig.", (1,)),
        ("Volgens Stichting Lezen zijn de uitkomsten “hoopgevend, maar nog te pril”.", (1,)),
        ("Er is in 2024 € 46.000.000 beschikbaar, en ouders hoeven niets te betalen.", (2,)),
        ("Een bibliotheek (op 62%) is vrijwillig, en ouders betalen niets.", (1, 2)),
        ("De kamerbrief van 12 mei 2023 trekt 46 miljoen euro uit.", (2,)),
    ],
)  # fmt: skip
def test_supported(text: str, cites: tuple[int, ...]) -> None:
    assert check(text, *cites) == Check(text=text, cites=cites, dangling=())


@pytest.mark.parametrize(
    ("text", "cites", "doubt"),
    [
        ("Ouders betalen niets.", (), NO_CITATION),
        ("Ouders betalen niets.", (7,), DANGLING),
        ("Op 35 procent van de basisscholen is een bibliotheek.", (1,),
         "het getal “35 procent” staat niet in de bron"),
        ("Voor 2025 is 46 miljoen euro beschikbaar.", (2,), "“2025” staat niet in de bron"),
        ("Stichting Schrijven is hoopvol over de eerste uitkomsten.", (1,),
         "de naam “Schrijven” staat niet in de bron"),
        ("De stichting noemt het ‘een groot succes’.", (1,),
         "“een groot succes” staat niet letterlijk in de bron"),
        ("Zij betalen alles zelf, ook de boeken, schriften en uitstapjes.", (1,),
         "te weinig van de zin staat in de bron"),
        ("Deelname is verplicht.", (1,),
         "de zin zegt “verplicht” waar de bron “vrijwillig” zegt"),
        ("Voor 2024 is geen 46 miljoen euro beschikbaar.", (2,),
         "de zin ontkent iets wat de bron niet ontkent"),
    ],
)  # fmt: skip
def test_doubted(text: str, cites: tuple[int, ...], doubt: str) -> None:
    assert check(text, *cites).doubt == doubt


def test_another_passage_is_named() -> None:
    found = check("Voor 2024 is 46 miljoen euro beschikbaar.", 1)
    assert (found.doubt, found.rather) == ("dit staat niet in [1], wel in [2]", 2)


def test_a_dangling_number_beside_a_right_one_is_kept_apart() -> None:
    found = check("Ouders betalen niets.", 2, 9)
    assert (found.supported, found.cites, found.dangling) == (True, (2,), (9,))


def test_the_nearest_sentence() -> None:
    start, end = nearest_span("Deelname is vrijwillig.", LIBRARY)
    assert LIBRARY.text[start:end] == "Deelname is vrijwillig."
    start, end = nearest_span("62% heeft een bibliotheek en deelname is vrijwillig.", LIBRARY)
    assert LIBRARY.text[start:end].startswith("Op 62 procent")
    assert LIBRARY.text[start:end].endswith("Deelname is vrijwillig.")


@pytest.mark.parametrize(
    ("text", "source", "share"),
    [
        ("leerlingen begeleiden", "De leerling wordt begeleid.", 1.0),
        ("primair onderwijs", "het po", 1.0),
        ("het po", "primair onderwijs", 1.0),
        ("juf", "de leerkracht", 1.0),
        ("verlenging", "eenmaal verlengd", 0.5),
        ("piraten", "De school leest.", 0.0),
        ("", "niets", 1.0),
    ],
)
def test_coverage(text: str, source: str, share: float) -> None:
    assert coverage(content_words(text), source) == share


@pytest.mark.parametrize(
    "text",
    [
        "1" * 900,
        "miljoen " * 110,
        "5 miljoen miljoen miljoen " * 30,
        "vijf " * 180,
        "2019-" * 180,
        "‘a " * 300,
        "Aa " * 300,
        "niet " * 180,
        "1.000 " * 150,
        "a" * 12_000,
        "*a " * 4_000,
    ],
)
def test_odd_text_is_doubted(text: str) -> None:
    assert not check(text, 1, 2).supported
    assert claims(" " * 11_000 + text)


@settings(max_examples=60, deadline=None)
@given(st.text(), st.text(), st.lists(st.integers(0, 4), max_size=3))
def test_any_sentence_gets_a_verdict(text: str, source: str, cites: list[int]) -> None:
    sources = [Source(number=1, about="Titel", text=source), MONEY]
    found = verify(Claim(text=text, cites=tuple(cites)), sources)
    assert set(found.cites) <= {1, 2}
    assert set(found.dangling) <= {0, 3, 4}


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([(s, span) for s in SOURCES for span in s.spans]))
def test_a_sentence_of_a_source_is_supported_by_it(
    one: tuple[Source, tuple[int, int]],
) -> None:
    source, (start, end) = one
    assert check(source.text[start:end], source.number).supported
