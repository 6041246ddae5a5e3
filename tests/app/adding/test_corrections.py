"""What a user may say of a document."""

import pytest

from app.adding.corrections import entry_of
from app.adding.nouns import Correction
from ingest.errors import UsageError
from ingest.manifest import ManifestEntry


def test_nothing_said_leaves_all_as_it_was() -> None:
    assert entry_of("plan.txt", Correction(title="  ", date=" ")) == ManifestEntry()


def test_what_is_said_is_tidied() -> None:
    said = Correction(title=" Plan \n voor ", kind="brief", date="2014-07 ", sector=("vo", "po"))
    assert entry_of("plan.txt", said) == ManifestEntry(
        title="Plan voor", kind="brief", date="2014-07", sector=("po", "vo")
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (Correction(date="juli 2014"), "plan.txt: de datum 'juli 2014'"),
        (Correction(date="2014-13"), "Schrijf 2014, 2014-07"),
        (Correction(sector=("hbo",)), "de sector 'hbo'"),
        (Correction(title="x" * 301), "de titel is langer dan 300"),
        (Correction(kind="x" * 61), "de soort is langer dan 60"),
    ],
)
def test_what_cannot_be_used_is_told(said: Correction, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        entry_of("plan.txt", said)
    assert message in str(caught.value).replace(": is", " is")
