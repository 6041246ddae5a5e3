"""What is extracted from a document beside its passages: goals and practice cases."""

from ingest.cases.extract import cases_of
from ingest.goals.extract import goals_of
from ingest.nouns import ReadDocument, Register

VERSION = 1  # raise when a rule of the extraction changes: registers of before are made again


def register_of(read: ReadDocument) -> Register:
    """All that is extracted from a document; a pure function of its canonical text."""
    return Register(document=read.document, goals=tuple(goals_of(read)), cases=cases_of(read))
