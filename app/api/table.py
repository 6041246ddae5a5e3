"""Which verbs there are: what each takes and gives, and what it is called.

The HTTP routes, their description and the MCP tools are all made from this table.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.api import asked, held, registers
from app.api import parameters as takes
from app.api.shapes import answers, cases, documents, goals
from app.api.shapes.common import Shape
from app.api.verbs import Verbs
from app.output import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """Something that can be asked."""

    name: str  # of the MCP tool, and of the route unless `path` says otherwise
    title: str  # Dutch
    text: str  # Dutch: what it does and when to use it
    run: Callable[[Verbs, Any], Json]  # the second is one of `takes`
    takes: type[takes.Parameters]
    gives: type[Shape]
    few: int | None = None  # the limit for an assistant that names none; it reads all it gets


SEARCH = Verb(
    name="search",
    title="Zoek passages",
    text="Zoekt in de tekst van beleidsstukken over onderwijs en geeft de beste passages, "
    "woordelijk, met hun vindplaats. Gebruik dit als je zelf wilt lezen wat er staat.",
    run=asked.search,
    takes=takes.SearchParameters,
    gives=answers.Found,
)
ASK = Verb(
    name="ask",
    title="Beantwoord een vraag",
    text="Beantwoordt een vraag met zinnen uit de stukken. Elke markering [n] hoort bij een "
    "citaat met document, koppen, bladzijde, woorden en adres. Staat er geen antwoord in de "
    "stukken, dan is abstained true en zegt reason waarom.",
    run=asked.ask,
    takes=takes.AskParameters,
    gives=answers.Answer,
)
GOALS = Verb(
    name="goals",
    title="Beleidsdoelen en afspraken",
    text="Geeft beleidsdoelen en afspraken uit de stukken: wat er wordt gemeten, uitgangswaarde, "
    "streefwaarde, jaar, wie het moet doen, en de woorden waarin het staat.",
    run=registers.goals,
    takes=takes.GoalsParameters,
    gives=goals.Goals,
    few=20,
)
CASES = Verb(
    name="cases",
    title="Praktijkvoorbeelden van scholen",
    text="Geeft praktijkvoorbeelden: wat een school deed, wat het opleverde, wat hielp en wat "
    "tegenzat. Met 'like' en 'wish' komen de scholen vooraan die lijken op wat je zoekt, met de "
    "redenen en de verschillen.",
    run=registers.cases,
    takes=takes.CasesParameters,
    gives=cases.Cases,
    few=2,
)
TIMELINE = Verb(
    name="timeline",
    title="Beleidslijn door de jaren",
    text="Laat zien hoe een beleidsdoel door de jaren heen veranderde: uitgangswaarden, "
    "streefwaarden, metingen, oordelen en veranderingen, elk met de zin waarin het staat.",
    run=registers.timeline,
    takes=takes.TimelineParameters,
    gives=goals.Timeline,
    few=5,
)
REFERENCES = Verb(
    name="references",
    title="Verwijzingen tussen stukken",
    text="Geeft welke stukken naar welke Kamerstukken, wetten en andere stukken verwijzen, met de "
    "zinnen waarin dat staat.",
    run=registers.references,
    takes=takes.ReferencesParameters,
    gives=documents.References,
    few=20,
)
DOCUMENTS = Verb(
    name="documents",
    title="Documenten in de bibliotheek",
    text="Geeft welke documenten er zijn, met soort, datum, uitgever, sector en omvang.",
    run=held.documents,
    takes=takes.DocumentsParameters,
    gives=documents.Documents,
    few=100,
)
DOCUMENT = Verb(
    name="document",
    title="Eén document met zijn koppen",
    text="Geeft van één document de gegevens, hoeveel doelen en praktijkvoorbeelden erin staan, "
    "en de koppen met hun plaats in de tekst.",
    run=held.document,
    takes=takes.DocumentParameters,
    gives=documents.Opened,
)
PASSAGE = Verb(
    name="passage",
    title="Lees een plaats",
    text="Geeft de woorden van een plaats (document, start en end uit een ander resultaat), met "
    "de tekst ervoor en erna. Gebruik dit om een citaat te controleren of verder te lezen.",
    run=held.passage,
    takes=takes.PassageParameters,
    gives=answers.Surroundings,
)
VERBS = (SEARCH, ASK, GOALS, CASES, TIMELINE, REFERENCES, DOCUMENTS, DOCUMENT, PASSAGE)
