"""Conversations: the question before, what is asked then, and the question that is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.question.follow_up import completed
from index.question.follow_up.words import EMPTY
from index.question.known import known_from
from index.question.text import WORD, folded
from ingest.nouns import Document

OCW = "Ministerie van Onderwijs, Cultuur en Wetenschap"
LIBRARY = [
    ("Bestuursakkoord primair onderwijs 2014-2020", "bestuursakkoord", f"{OCW} en PO-Raad", "2014"),
    ("Actieplan Sterk in Lezen 2011-2015", "actieplan", OCW, "2011"),
    ("Kamerbrief aanpak lerarentekort", "kamerbrief", OCW, "2023"),
    ("Acht scholen aan het lezen", "casusrapport", "Sardes", "2025"),
]
KNOWN = known_from(
    [
        Document(
            id=str(number),
            title=title,
            kind=kind,
            publisher=publisher,
            date=date,
            sector=("po", "vo"),
            reference=None,
            dossiers=(),
            file="",
            sha256="",
        )
        for number, (title, kind, publisher, date) in enumerate(LIBRARY)
    ]
)

WEAK = "Hoeveel zeer zwakke scholen waren er in 2011?"
METHOD = "Welke methode koos de basisschool uit praktijkvoorbeeld 3 voor begrijpend lezen?"
BOARDS = "Wat moeten schoolbesturen doen aan het lerarentekort?"
MONEY = "Hoeveel geld per leerling kregen scholen in tranche 4?"
GYM = "Hoeveel uur gym moeten basisscholen geven?"
PLAN = "Wat zegt het actieplan van 2011 over lezen?"
NETWORK = "Waarom stopte het leernetwerk?"
ENGLISH = "How many primary schools were very weak in 2011?"

CONVERSATIONS = [
    # A year or period
    (WEAK, "en in 2014?", "Hoeveel zeer zwakke scholen waren er in 2014?"),
    (WEAK, "En sinds 2014?", "Hoeveel zeer zwakke scholen waren er sinds 2014?"),
    (WEAK, "en nu?", "Hoeveel zeer zwakke scholen waren er nu?"),
    (WEAK, "in 2014", "Hoeveel zeer zwakke scholen waren er in 2014?"),
    (GYM, "En in 2017?", "Hoeveel uur gym moeten basisscholen geven in 2017?"),
    ("Hoe verliep de norm van 2011 tot 2014?", "En in 2023?", "Hoe verliep de norm in 2023?"),
    (PLAN, "en in dat van 2014?", "In dat van 2014: het actieplan over lezen?"),
    # A sector
    (WEAK, "En in het vo?", "Hoeveel zeer zwakke scholen waren er in 2011 in het vo?"),
    (GYM, "en in het vo?", "Hoeveel uur gym moeten scholen in het vo geven?"),
    (GYM, "en mbo?", "Hoeveel uur gym moeten scholen in het mbo geven?"),
    (GYM, "En middelbare scholen?", "Hoeveel uur gym moeten middelbare scholen geven?"),
    (GYM, "alleen in het vo?", "Hoeveel uur gym moeten basisscholen geven, alleen in het vo?"),
    ("Wie betaalt de boeken in het vo?", "Ook in het mbo?", "Wie betaalt de boeken in het mbo?"),
    (
        "Wie betaalt de boeken in het vo?",
        "en op de basisschool?",
        "Wie betaalt de boeken op de basisschool?",
    ),
    (
        "Wie betaalt de boeken in het vo?",
        "Hoe zit dat in het speciaal onderwijs?",
        "Wie betaalt de boeken in het speciaal onderwijs?",
    ),
    (
        "Wat is het verschil tussen po en vo?",
        "en mbo?",
        "Wat is het verschil tussen po en vo, en mbo?",
    ),
    ("rekenen vo", "en in het po?", "rekenen po"),
    # A document
    (PLAN, "en in het bestuursakkoord?", "Wat zegt het bestuursakkoord over lezen?"),
    (PLAN, "en het bestuursakkoord van 2014?", "Wat zegt het bestuursakkoord van 2014 over lezen?"),
    (
        WEAK,
        "en volgens het bestuursakkoord?",
        "Hoeveel zeer zwakke scholen waren er in 2011 volgens het bestuursakkoord?",
    ),
    # Something with a number
    (
        METHOD,
        "En bij praktijkvoorbeeld 5?",
        "Welke methode koos de basisschool uit praktijkvoorbeeld 5 voor begrijpend lezen?",
    ),
    (
        METHOD,
        "En de school uit praktijkvoorbeeld 5?",
        "Welke methode koos de basisschool uit praktijkvoorbeeld 5 voor begrijpend lezen?",
    ),
    (
        METHOD,
        "En nummer 5?",
        "Welke methode koos de basisschool uit praktijkvoorbeeld 5 voor begrijpend lezen?",
    ),
    ("Wat is het doel van lijn 2?", "en lijn 3?", "Wat is het doel van lijn 3?"),
    ("Wat is het doel van lijn 2?", "en 3?", "Wat is het doel van lijn 3?"),
    (MONEY, "en in tranche 3?", "Hoeveel geld per leerling kregen scholen in tranche 3?"),
    (
        MONEY,
        "en de eerste tranche?",
        "Hoeveel geld per leerling kregen scholen in de eerste tranche?",
    ),
    (
        PLAN,
        "en bij praktijkvoorbeeld 5?",
        "Wat zegt het actieplan van 2011 over lezen bij praktijkvoorbeeld 5?",
    ),
    # A subject
    (PLAN, "en rekenen dan?", "Wat zegt het actieplan van 2011 over rekenen?"),
    (PLAN, "rekenen dan?", "Wat zegt het actieplan van 2011 over rekenen?"),
    (PLAN, "Hoe zit het met burgerschap?", "Wat zegt het actieplan van 2011 over burgerschap?"),
    (PLAN, "en over techniek?", "Wat zegt het actieplan van 2011 over techniek?"),
    (BOARDS, "en schoolleiders?", "Wat moeten schoolleiders doen aan het lerarentekort?"),
    (BOARDS, "En de minister?", "Wat moet de minister doen aan het lerarentekort?"),
    (BOARDS, "en aan verzuim?", "Wat moeten schoolbesturen doen aan verzuim?"),
    (MONEY, "En besturen?", "Hoeveel geld per leerling kregen besturen in tranche 4?"),
    (MONEY, "en per school?", "Hoeveel geld per school kregen scholen in tranche 4?"),
    (WEAK, "En zwakke?", "Hoeveel zwakke scholen waren er in 2011?"),
    (WEAK, "en kleine scholen?", "Hoeveel kleine scholen waren er in 2011?"),
    (
        "Welke scholen in Amsterdam deden mee?",
        "En in Utrecht?",
        "Welke scholen in Utrecht deden mee?",
    ),
    ("Wat is het doel van lijn 2?", "en de kosten?", "Wat zijn de kosten van lijn 2?"),
    (NETWORK, "En de kosten?", "De kosten: het leernetwerk?"),
    (
        "Wie betaalt de boeken in het vo?",
        "en het vervoer?",
        "Wie betaalt de boeken in het vo, en het vervoer?",
    ),
    (
        "Hoeveel leraren hadden in 2014 een master?",
        "En schoolleiders in 2020?",
        "Hoeveel schoolleiders hadden in 2020 een master?",
    ),
    (
        "Hoeveel leraren hadden in 2014 een master?",
        "En hoeveel schoolleiders?",
        "Hoeveel schoolleiders hadden in 2014 een master?",
    ),
    # Words that point back
    (
        "Hoeveel zeer zwakke scholen waren er?",
        "Wanneer was dat?",
        "Wanneer was dat: zeer zwakke scholen?",
    ),
    (WEAK, "Was dat in 2014 minder?", "Was dat in 2014 minder: zeer zwakke scholen?"),
    (WEAK, "Hoeveel waren het er in 2015?", "Hoeveel waren het er in 2015: zeer zwakke scholen?"),
    (WEAK, "Wie controleert dat?", "Wie controleert dat: zeer zwakke scholen in 2011?"),
    (WEAK, "Welke scholen waren dat?", "Welke scholen waren dat: zeer zwakke scholen in 2011?"),
    (NETWORK, "Hoeveel kostte het?", "Hoeveel kostte het: het leernetwerk?"),
    (NETWORK, "Wat vonden leraren daarvan?", "Wat vonden leraren daarvan: het leernetwerk?"),
    (NETWORK, "Hoe komt dat?", "Hoe komt dat: het leernetwerk?"),
    (
        BOARDS,
        "Hoeveel geld krijgen ze?",
        "Hoeveel geld krijgen ze: schoolbesturen aan het lerarentekort?",
    ),
    (
        GYM,
        "Geldt dat ook voor het vo?",
        "Geldt dat ook voor het vo: uur gym, scholen?",
    ),
    (
        "Zijn er scholen die de thuistaal gebruiken?",
        "Welke van die scholen staan in Utrecht?",
        "Welke van die scholen staan in Utrecht: scholen die de thuistaal gebruiken?",
    ),
    (
        "Is het verplicht om burgerschap te geven?",
        "Mag een school dat weigeren?",
        "Mag een school dat weigeren: verplicht om burgerschap?",
    ),
    (
        "Welke afspraken over techniek staan in het bestuursakkoord?",
        "Zijn deze afspraken gehaald?",
        "Zijn deze afspraken gehaald: afspraken over techniek in het bestuursakkoord?",
    ),
    # Questions that are empty by themselves
    (NETWORK, "Wanneer?", "Wanneer stopte het leernetwerk?"),
    (NETWORK, "Sinds wanneer?", "Sinds wanneer stopte het leernetwerk?"),
    (NETWORK, "en waarom niet?", "Waarom niet: het leernetwerk?"),
    (NETWORK, "Wat was het resultaat?", "Wat was het resultaat: het leernetwerk?"),
    (NETWORK, "Door wie?", "Door wie: het leernetwerk?"),
    ("Kregen scholen geld?", "Waarom?", "Waarom kregen scholen geld?"),
    ("Kregen scholen geld?", "Hoeveel?", "Hoeveel: scholen geld?"),
    ("Waar staat NPO voor?", "Waarom?", "Waarom: NPO?"),
    (WEAK, "Welke scholen?", "Welke scholen: zeer zwakke scholen in 2011?"),
    (WEAK, "Nog meer?", "Nog meer: zeer zwakke scholen in 2011?"),
    (BOARDS, "Noem een voorbeeld.", "Noem een voorbeeld: schoolbesturen aan het lerarentekort?"),
    (
        BOARDS,
        "En wat doet de minister?",
        "Wat doet de minister: schoolbesturen aan het lerarentekort?",
    ),
    # Found while trying
    (
        "Welke basisschool heeft de hoogste score?",
        "en de laagste?",
        "Welke basisschool heeft de laagste score?",
    ),
    (
        "Hoeveel procent van de leraren had een master?",
        "En havo-docenten?",
        "Hoeveel procent van de havo-docenten had een master?",
    ),
    (MONEY, "En basisscholen?", "Hoeveel geld per leerling kregen basisscholen in tranche 4?"),
    ("Wat is formatief toetsen?", "en summatief toetsen?", "Wat is summatief toetsen?"),
    ("Wat is formatief toetsen?", "Hoe pak je dat aan?", "Hoe pak je dat aan: formatief toetsen?"),
    (
        "Wat is formatief toetsen?",
        "Noem een school die dat doet.",
        "Noem een school die dat doet: formatief toetsen?",
    ),
    (PLAN, "en over taal en rekenen?", "Wat zegt het actieplan van 2011 over taal en rekenen?"),
    (PLAN, "en Sardes?", "Wat zegt Sardes over lezen?"),
    (GYM, "Wat vonden hun ouders?", "Wat vonden hun ouders: uur gym, basisscholen?"),
    (WEAK, "Voor welke groepen?", "Voor welke groepen: zeer zwakke scholen in 2011?"),
    (
        "Hoeveel scholen kregen subsidie in tranche 2?",
        "hoeveel besturen?",
        "Hoeveel besturen kregen subsidie in tranche 2?",
    ),
    (
        "Hoeveel scholen kregen subsidie in tranche 2?",
        "en hoeveel vo-scholen?",
        "Hoeveel vo-scholen kregen subsidie in tranche 2?",
    ),
    (
        "Wanneer werd de eindtoets verplicht?",
        "en de kleutertoets?",
        "Wanneer werd de eindtoets verplicht, en de kleutertoets?",
    ),
    # English
    (
        ENGLISH,
        "and in secondary education?",
        "How many schools in secondary education were very weak in 2011?",
    ),
    (ENGLISH, "when was that?", "When was that: primary schools, very weak in 2011?"),
    (ENGLISH, "What about 2014?", "How many primary schools were very weak in 2014?"),
    (ENGLISH, "why?", "Why: primary schools, very weak in 2011?"),
    (
        "What did the 2014 agreement say about reading?",
        "and writing?",
        "What did the 2014 agreement say about writing?",
    ),
]


@pytest.mark.parametrize(("before", "text", "expected"), CONVERSATIONS)
def test_follow_up(before: str, text: str, expected: str) -> None:
    assert completed(text, [before], KNOWN) == expected
    assert completed(expected, [before], KNOWN) is None
    assert completed(expected, [before, expected], KNOWN) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "En?",
        "Bedankt!",
        "Wat is burgerschap?",
        "Wat betekent formatief toetsen?",
        "Wat is het Masterplan basisvaardigheden?",
        "Hoe hoog is de vrijwillige ouderbijdrage?",
        "Wanneer begon tranche 3?",
        "Wat zegt het bestuursakkoord?",
        "Hoeveel leraren zijn er in het basisonderwijs?",
        "leerlingen die thuiszitten",
        "rekenen vo",
        # "dat", "die", "het", "er" and "ze" that do not point back
        "Klopt het dat scholen minder geld kregen?",
        "Hoe komt het dat leerlingen slechter lezen?",
        "Is het waar dat scholen zelf betalen?",
        "Welke scholen die subsidie kregen, stopten daarmee?",
        "Wat kostte het dichten van de loonkloof?",
        "Waarom is het belangrijk om ouders te betrekken?",
        "Zijn er scholen met een moestuin?",
        "Wat doen kleuters als ze moe zijn?",
        "Wat is Ontwikkelkracht en wie betaalt dat?",
        "Hoeveel subsidie kregen scholen dit schooljaar?",
        # "en" before a question that says all by itself
        "En wat is gespreid leren?",
        "Hoeveel basisteams?",
        "Hoe zit het met de lumpsum?",
        "Hoe gaat het met leraren?",
        "Wat doen scholen met hun geld?",
        "Hoe zorg je dat leerlingen meer lezen?",
        "En hoe worden leraren opgeleid in het mbo?",
        "En hoeveel leraren in het mbo kregen in 2019 een hogere salarisschaal?",
        "En begeleid leernetwerk afrondende bijeenkomst uitkomst",
        "Vraag: wanneer was dat?",
    ],
)
def test_question_by_itself(text: str) -> None:
    assert completed(text, [WEAK], KNOWN) is None


def test_the_last_question_is_built_on() -> None:
    first = completed("en in het vo?", [GYM], KNOWN)
    assert first == "Hoeveel uur gym moeten scholen in het vo geven?"
    second = completed("en in het mbo?", [GYM, first], KNOWN)
    assert second == "Hoeveel uur gym moeten scholen in het mbo geven?"
    told = completed("Wie controleert dat?", [GYM, first, second], KNOWN)
    assert told == "Wie controleert dat: uur gym, scholen in het mbo?"
    assert (
        completed("Waarom?", [told], KNOWN) == "Waarom: controleert, uur gym, scholen in het mbo?"
    )


@pytest.mark.parametrize("before", [[], [""], ["?"], ["Waarom is dat zo?"], ["woord " * 200]])
def test_nothing_to_build_on(before: list[str]) -> None:
    assert completed("en in het vo?", before, KNOWN) is None


WORDS = st.sampled_from(
    """en maar and ook hoe zit het met dat die deze dit daarvan ze er in op van voor per volgens
    uit de het een wat wanneer waarom hoeveel welke is was kostte kregen scholen basisscholen vo po
    mbo leraren minister rekenen lezen taal praktijkvoorbeeld lijn 5 2 2014 2011 sinds vanaf
    bestuursakkoord actieplan doel kosten zwakke alleen dan nog meer Utrecht techniek how many
    schools reading that why ? , : . € %""".split()
)
SPOKEN = st.lists(WORDS, max_size=9).map(" ".join)


@given(text=SPOKEN | st.text(), before=st.sampled_from([row[0] for row in CONVERSATIONS]) | SPOKEN)
def test_completed_is_complete_and_keeps_the_words(text: str, before: str) -> None:
    whole = completed(text, [before], KNOWN)
    if whole is not None:
        assert completed(whole, [before], KNOWN) is None
        assert completed(whole, [before, whole], KNOWN) is None
        kept = set(map(folded, WORD.findall(whole)))
        said = {word for word in map(folded, WORD.findall(text)) if word not in EMPTY}
        assert said <= kept


@given(text=st.text(), before=st.lists(st.text(), max_size=3))
def test_any_text_is_allowed(text: str, before: list[str]) -> None:
    whole = completed(text, before, KNOWN)
    assert whole is None or whole.strip()
