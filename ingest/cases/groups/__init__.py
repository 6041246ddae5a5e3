"""The groups that what is told of a field is counted in, across cases.

A sentence gets the label of each group that it shows; one that shows none has no label. Groups are
few and fixed, so that "in how many cases" means the same for every report.
"""

from ingest.cases.groups.approach import APPROACH
from ingest.cases.groups.obstacles import OBSTACLES
from ingest.cases.groups.results import RESULTS
from ingest.cases.groups.success import SUCCESS
from ingest.cases.wordings.wording import Wording

__all__ = ["APPROACH", "OBSTACLES", "RESULTS", "SUCCESS", "groups_in"]


def groups_in(sentence: str, groups: tuple[Wording, ...]) -> tuple[str, ...]:
    """The labels of the groups that a sentence shows, in the order of the table."""
    lowered = sentence.lower()
    return tuple(group.name for group in groups if group.pattern.search(lowered))
