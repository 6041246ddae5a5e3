"""What is extracted from a document beside its passages."""

from ingest.cases.extract import cases_of
from ingest.goals.extract import goals_of
from ingest.mentions.extract import mentions_of
from ingest.nouns import ReadDocument, Register
from ingest.placed_references import references_of

VERSION = 4  # raise when a rule of the extraction changes: registers of before are made again


def register_of(read: ReadDocument) -> Register:
    """All that is extracted from a document; a pure function of its canonical text."""
    goals = goals_of(read)
    return Register(
        document=read.document,
        goals=goals,
        mentions=mentions_of(read, goals),
        cases=cases_of(read),
        references=references_of(read),
    )
