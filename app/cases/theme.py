"""The criterion of a theme: words that the case tells of."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.cases.judgement import Judgement
from index.dutch import stems
from ingest.nouns import Finding, PracticeCase


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutTheme:
    """The largest share of the words, by their stems, that stands together.

    Together is in the title, or in one passage on themes or approach and its labels: "hoog" in one
    place and "verwachtingen" in another do not make "hoge verwachtingen".
    """

    text: str  # as asked: "hoge verwachtingen"
    field: str = "theme"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class; of equals the heaviest passage, then the first, proves it."""
        asked = set(stems(self.text))
        places = [(len(asked & words) / len(asked), one) for words, one in _places(case)]
        if not places:
            return Judgement(nearness=None, alike=False, text="thema's niet bekend")
        nearness, quote = max(places, key=lambda place: (place[0], *_order(place[1])))
        if not nearness:
            text = f"niets over thema {self.text} in het profiel"
            return Judgement(nearness=0.0, alike=False, text=text)
        name = "ook thema" if nearness == 1 else "deels thema"
        text = f"{name} {self.text}" if quote else f"{name} {self.text} (in de titel)"
        return Judgement(nearness=nearness, alike=True, text=text, quote=quote)


def _places(case: PracticeCase) -> Iterator[tuple[set[str], Finding | None]]:
    """The words of each place that tells a theme; None is the title."""
    if case.title:
        yield set(stems(case.title)), None
    for one in (*case.themes, *case.approach):
        yield set(stems(f"{one.text} {' '.join(one.labels)}")), one


def _order(finding: Finding | None) -> tuple[int, int]:
    """A passage goes before the title, for it says more."""
    return (finding.weight, -finding.start) if finding else (-1, 0)
