"""What a user may say of a document."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adding.corrections import KNOWN_SECTORS, entry_of
from app.adding.nouns import Correction
from ingest.errors import UsageError
from ingest.manifest import ManifestEntry
from ingest.read import as_said, read_document

LETTER = (
    b"# Plan voor het basisonderwijs\n\nUtrecht, 3 mei 2031\n\n"
    b"De basisschool en het basisonderwijs krijgen een plan.\n"
)


def test_nothing_said_leaves_all_as_it_was() -> None:
    assert entry_of("plan.txt", Correction()) == ManifestEntry()


def test_what_is_said_is_tidied() -> None:
    said = Correction(
        title=" Plan \n voor\u202e ", kind="brief", date="2014-07 ", sector=("vo", "po")
    )
    assert entry_of("plan.txt", said) == ManifestEntry(
        title="Plan voor", kind="brief", date="2014-07", sector=("po", "vo")
    )


def test_what_is_emptied_is_not_known() -> None:
    assert entry_of("plan.txt", Correction(date=" ", sector=())) == ManifestEntry(
        unknown=("date", "sector")
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (Correction(date="juli 2014"), "plan.txt: de datum 'juli 2014'"),
        (Correction(date="2014-13"), "Schrijf 2014, 2014-07"),
        (Correction(sector=("hbo",)), "de sector 'hbo'"),
        (Correction(title="x" * 301), "de titel is langer dan 300"),
        (Correction(kind="x" * 61), "de soort is langer dan 60"),
        (Correction(title=" \u200b "), "de titel mag niet leeg zijn. Vul een titel in."),
        (Correction(kind=""), "de soort mag niet leeg zijn. Vul een soort in."),
    ],
)
def test_what_cannot_be_used_is_told(said: Correction, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        entry_of("plan.txt", said)
    assert message in str(caught.value).replace(": is", " is").replace(": mag", " mag")


def test_an_emptied_date_and_sector_do_not_come_back_from_the_document() -> None:
    read = read_document(Path("plan.md"), LETTER)
    assert (read.document.date, read.document.sector) == ("2031-05-03", ("po",))
    said = as_said(read, entry_of("plan.md", Correction(date="", sector=())))
    assert (said.document.date, said.document.sector) == (None, ())
    assert {passage.document.date for passage in said.passages} == {None}


CORRECTIONS = st.builds(
    Correction,
    title=st.sampled_from([None, "Beter", "Anders"]),
    kind=st.sampled_from([None, "kamerbrief", "casusrapport"]),
    date=st.sampled_from([None, "", "2014", "2014-07-10"]),
    sector=st.none() | st.sets(st.sampled_from(KNOWN_SECTORS)).map(lambda found: tuple(found)),
)


@given(CORRECTIONS)
def test_a_correction_makes_of_a_reading_what_reading_again_would(
    tmp_path_factory: pytest.TempPathFactory, said: Correction
) -> None:
    entry = entry_of("plan.md", said)
    path = tmp_path_factory.mktemp("nagekeken") / "plan.md"
    once = as_said(read_document(path, LETTER), entry)
    line = json.dumps({"file": path.name, **asdict(entry)})
    path.with_name("manifest.jsonl").write_text(line)
    assert once == read_document(path, LETTER)
