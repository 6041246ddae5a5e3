"""An everyday or English question finds the passage with the official words."""

import pytest

from index.dutch import WEIGHTS, passage_vector, question_vector, term_id
from index.dutch.english_questions import ALSO, DUTCH, LOANS, SURE
from index.dutch.synonyms import _phrases, asked_in_english, synonyms
from index.dutch.tokens import tokens
from tests.index.lexical import scores

# Question | the words of the passage.
DUTCH_PAIRS = """
    Wat verdient een juf, hoeveel verdient zij? | de beloning van leerkrachten
    Mag mijn dochter de klas nog een keer overdoen? | doubleren
    Mijn zoon moest de klas overdoen | zittenblijvers
    Is het erg als ze bleef zitten? | doublure
    Hij is blijven zitten | zittenblijven
    Wie is er bevoegd voor gym? | bewegingsonderwijs
    Zijn gymlessen gratis? | bewegingsonderwijs
    Wie is de baas van onze school? | schoolleiders
    Wat doen scholen als er geld over is? | onderbesteding
    Mogen we geld overhouden? | onderbesteding
    Wat als een kind thuis een andere taal spreekt? | meertalige kinderen
    Ze spreekt geen Nederlands | anderstalige kinderen
    Moeten we voor bijles betalen? | schaduwonderwijs
    Mijn kind loopt achter | leerachterstanden
    Wat als ze niet mee kunnen komen? | achterstanden
    Er wordt veel gepest | sociale veiligheid
    Heeft elk kind een eigen tablet? | digitalisering
    Wij willen minder papierwerk | administratieve lasten
    Willen ze meer loon? | arbeidsvoorwaarden
    Veel spijbelende jongeren, wat te doen tegen spijbelen? | ongeoorloofd verzuim
    Wanneer gaan ze naar de middelbare school? | het vo
    Kinderen die thuis zitten | thuiszitters
    Invaller voor een zieke juf | vervanging
    Bestaat een kleine school over tien jaar nog? | opheffingsnorm
    Welke boete is er als een kind niet naar school gaat? | verzuim
    Wat doet de school voor slimme kinderen? | hoogbegaafdheid
    Mijn dochter is woordblind | dyslexie
    Hoe groot is het spaargeld van scholen? | eigen vermogen
    Hebben ouders inspraak? | medezeggenschapsraad
    Krijgen we geld voor de verbouwing? | renovatie
    Wie regelt de schoolbus? | leerlingenvervoer
    Mogen leraren zonder diploma lesgeven? | onbevoegden
    Arme gezinnen op onze school | minimabeleid
    Doen we iets aan de ouderavond? | ouderbetrokkenheid
    Kan een school een leerling weigeren? | toelatingsbeleid
    Is er een deadline voor de scholen? | de termijnen
    Wat staat er over lessen die uitvallen, als een les uitvalt? | lesuitval
    Opvang na school | buitenschoolse opvang
"""
ENGLISH_PAIRS = """
    What is the role of the head teacher? | schoolleiders
    How many teachers are there in primary education? | leraren in het basisonderwijs
    What does the report say about grade retention? | zittenblijvers
    Which children are repeating a year? | doublure
    Who supervises the school board? | bevoegd gezag
    What does the inspectorate do? | onderwijsinspectie
    How is the funding of schools organised? | bekostiging
    Which measures are there for disadvantaged pupils? | onderwijsachterstanden
    What is a learning network? | leernetwerken
    Who can apply for the subsidy? | subsidieaanvragen
    What are the core objectives? | kerndoelen
    What about children with special needs? | ondersteuningsbehoefte
    How is citizenship taught? | burgerschapsvorming
    Which pupils learn digital literacy? | digitale geletterdheid
    What is the target for 2020? | streefdoelen
    What is the deadline of the plan? | termijnen
    Which parties signed the agreement? | convenant
    teacher shortage primary education | lerarentekort
    How good are they at reading and arithmetic? | leesvaardigheid en rekenvaardigheid
    What is being done about bullying? | pestgedrag
    How high is the workload of teachers? | werkdruk
    Do the parents have a say in the participation council? | de MR
    When do pupils go to secondary school? | voortgezet onderwijs
    What about the wages and the collective agreement? | de cao
    How is the money left over used? | onderbesteding
"""

DISTRACTORS = """
    De fietsenstalling krijgt een nieuw dak en extra verlichting.
    Wie ziek is, belt voor negen uur met de balie.
    De trein naar Utrecht rijdt door werkzaamheden een uur later.
    In de winter wordt het zwembad verwarmd met aardgas.
    De burgemeester opende de nieuwe brug met een lint.
    Het ziekenhuis nam 240 verpleegkundigen aan.
    Bomen langs de weg geven schaduw in de zomer.
    Het orkest oefent elke woensdag in de oude kerk.
    Een huurder meldde lekkage op de vierde verdieping.
    De voetbalclub zoekt nieuwe vrijwilligers.
    Artikel 30 van het reglement gaat over honden aan de lijn.
    De minister beantwoordde vragen over de snelweg A15.
    Het restaurant is dicht, maar de winkel is open.
    Met een app kunnen bezoekers hun plaats reserveren.
    The museum opens at ten and the garden of the house at noon.
""".strip().splitlines()

CARRIER = "Dit gedeelte gaat in op {}, zoals eerder gezegd."

# Nothing is added: other meanings, other orders, too far apart, English words in Dutch.
TRAPS = """
    Wat staat er in de brief over geld?
    Welke eisen gelden per gemeente, en dat geldt over twee jaar
    Soms is het rustig in het gebouw
    Leerlingen blijven op het plein, en anderen mogen gaan zitten
    Hoe is de lokale overheid betrokken?
    Welke middelen zijn er voor de bibliotheek?
    Wat betekent de term school board voor ons?
    De klas wil het plan voor zondag nog eens overdoen
    Wat is reading of arithmetic in het Nederlands?
    Kort samengevat, wat zijn de kosten?
    Hoe regelen we de opstelling van de kast?
    Het onderzoek staat in een rapport
    Krijgt elk kind steun van een bond?
    Die taal van het kind, over de school
    the
    What part of the time do schools have each day?
    Zitten er na het eten kinderen, en blijven ze?
    Best practices en peer review in een team
    What is this, and which of these are there?
""".strip().splitlines()


def rows(table: str) -> list[list[str]]:
    return [[side.strip() for side in row.split("|")] for row in table.strip().splitlines()]


def added(text: str) -> set[int]:
    found = tokens(text)
    return set(synonyms(found, in_english=asked_in_english(found)))


@pytest.mark.parametrize(("asked", "official"), rows(DUTCH_PAIRS) + rows(ENGLISH_PAIRS))
def test_the_official_passage_comes_first(asked: str, official: str) -> None:
    passage = CARRIER.format(official)
    found, *others = scores(asked, [passage, *DISTRACTORS])
    assert found > max(others)
    assert added(asked) & set(passage_vector(passage).indices)


@pytest.mark.parametrize("asked", TRAPS)
def test_nothing_is_added(asked: str) -> None:
    assert not added(asked)


@pytest.mark.parametrize(("asked", "_official"), rows(ENGLISH_PAIRS))
def test_english_is_known(asked: str, _official: str) -> None:
    assert asked_in_english(tokens(asked))


@pytest.mark.parametrize(("asked", "_official"), rows(DUTCH_PAIRS))
def test_dutch_is_known(asked: str, _official: str) -> None:
    assert not asked_in_english(tokens(asked))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("What does 'Weten wat werkt' say about teachers?", True),  # a Dutch title
        ("Wat zegt 'The art of teaching' over leraren?", False),  # an English title
        ("leraar", False),
        ("Else", False),
        ("teaching learning community", False),  # all of them loans
        ("teacher shortage", True),
        ("What is a learning network?", True),
        ("vergelijk teacher met leraar", False),
    ],
)
def test_the_language_of_a_question(text: str, expected: bool) -> None:
    assert asked_in_english(tokens(text)) is expected


def test_english_stop_words_have_no_terms_in_an_english_question() -> None:
    indices = set(question_vector("What is the workload of the teachers?").indices)
    for word in ("what", "the"):
        assert term_id("stem", word) not in indices
        assert term_id("gram", word) not in indices
    assert term_id("stem", "workload") in indices


def test_a_dutch_question_keeps_them() -> None:
    assert term_id("stem", "the") in question_vector("Wat is the leader in me voor een?").indices


def test_the_longest_phrase_goes_first() -> None:
    """A 'head teacher' is no teacher; words of two phrases count for both."""
    assert term_id("stem", "leerkrach") not in added("What does the head teacher do?")
    both = added("What of the primary and secondary education?")
    assert {term_id("abbreviation", "po"), term_id("abbreviation", "vo")} <= both


def test_official_words_are_found_alone_in_compounds_and_as_abbreviation() -> None:
    assert added("Wat is inspraak?") >= {
        *question_vector("medezeggenschap", {"stem": 1.0, "part": 1.0}).indices,
        *question_vector("medezeggenschapsraad", {"stem": 1.0}).indices,
        term_id("abbreviation", "mr"),
    }


def test_an_official_word_weighs_what_its_kind_weighs() -> None:
    vector = question_vector("Wat is gym?", {"synonym": 0.25})
    assert set(vector.indices) == added("Wat is gym?")
    assert set(vector.values) == {0.25}
    off = question_vector("Wat is gym?", {**WEIGHTS, "synonym": 0.0})
    assert not set(off.indices) & added("Wat is gym?")


def test_passages_get_no_synonyms() -> None:
    assert not set(passage_vector("De juf geeft gym").indices) & added("De juf geeft gym")


@pytest.mark.parametrize("in_english", [False, True])
def test_no_phrase_stands_in_two_rows(in_english: bool) -> None:
    phrases = [phrase for some in _phrases(in_english).values() for phrase, _ in some]
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize("in_english", [False, True])
def test_every_row_has_official_words(in_english: bool) -> None:
    assert all(ids for some in _phrases(in_english).values() for _, ids in some)


@pytest.mark.parametrize("broad", ["onderwijs", "school"])
@pytest.mark.parametrize("in_english", [False, True])
def test_no_row_adds_a_broad_word(broad: str, in_english: bool) -> None:
    (stem_id,) = (one for one in question_vector(broad, {"stem": 1.0}).indices)
    assert all(stem_id not in ids for some in _phrases(in_english).values() for _, ids in some)


def test_the_lists_of_words_are_apart() -> None:
    assert not SURE & ALSO
    assert not SURE & LOANS
    assert not DUTCH & (SURE | ALSO)


def test_there_are_enough() -> None:
    assert len(rows(DUTCH_PAIRS) + rows(ENGLISH_PAIRS)) >= 40
    assert len(TRAPS) >= 10


def test_work_grows_with_the_question() -> None:
    text = "de klas overdoen met geld over en blijven zitten "
    short, long = (list(synonyms(tokens(text * n), in_english=False)) for n in (10, 100))
    assert len(long) <= 10 * len(short) + 100
