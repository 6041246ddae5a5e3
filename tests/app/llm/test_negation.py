"""Denials and opposites between a sentence and its source."""

import pytest

from app.llm.negation import denial_fault
from ingest.sentences import sentence_spans

SAME = [
    ("Uitzendkrachten mogen niet worden ingehuurd.", "Het geld mag niet naar uitzendkrachten."),
    ("De drempel bestaat niet meer.", "De drempel is vervallen."),
    ("Er komt geen apart vak.", "Een apart vak is onnodig."),
    ("Zonder instemming kan het plan niet doorgaan.", "De raad moet met het plan instemmen."),
    ("Deelname is niet verplicht.", "Deelname is vrijwillig."),
    ("De motivatie veranderde niet.", "De motivatie, zo bleek, bleef gelijk."),
    ("In 2025 staan hooguit 150 vacatures open.", "Er staan niet meer dan 150 vacatures open."),
    ("De school leest elke dag.", "De school leest elke dag. De ouders lezen niet."),
    ("Het kost ouders niets.", "De activiteiten zijn gratis voor ouders."),
    ("Het aantal daalde niet.", "Het aantal nam toe."),
    ("Iemand zonder bevoegdheid geeft les.", "Onbevoegden geven les."),
    ("De methode is vervangen door teksten.", "De school gebruikt geen methode, maar teksten."),
    ("Het herstel laat op zich wachten.", "Er is nog geen herstel."),
    ("Zij gaan niet naar school.", "Zij zitten volgens de inspectie nog thuis."),
    ("Een groep telt nooit meer dan 26 kinderen.", "Een groep telt maximaal 26 kinderen."),
]
OTHERWISE = [
    ("De activiteiten zijn niet gratis.", "De activiteiten zijn gratis.", "ontkent iets"),
    ("Er komt een rekentoets.", "Er komt geen rekentoets.", "“niet” of “geen”"),
    ("Het verzuim nam af.", "Het verzuim nam niet af.", "“niet” of “geen”"),
    ("De ouders worden betrokken.", "Ouders worden nooit betrokken.", "“niet” of “geen”"),
    ("Deelname is verplicht.", "Deelname is vrijwillig.", "“verplicht” waar de bron “vrijwillig”"),
    ("Het verzuim steeg.", "Het verzuim daalde.", "“steeg” waar de bron “daalde”"),
    ("Maximaal 80 procent haalt het.", "Minstens 80 procent haalt het.", "“maximaal”"),
    ("Het advies is volledig overgenomen.", "Het advies is deels overgenomen.", "“volledig”"),
    ("Een school is niet zwak als de toets onvoldoende is.",
     "Een school is zwak als de toets onvoldoende is.", "ontkent"),
    ("De school zorgt voor geen plek als ouders niet betalen.",
     "De school zorgt voor een plek als ouders niet betalen.", "ontkent iets anders"),
    ("Het vmbo krijgt geen voorrang.",
     "Het vmbo krijgt voorrang, omdat er weinig uitwisselingen zijn.", "ontkent"),
    ("Steeds minder scholen doen dat.", "Steeds meer scholen doen dat.", "“steeds minder”"),
    ("Meisjes rekenen beter dan jongens.", "Jongens rekenen beter dan meisjes.", "andersom"),
    ("De scores stegen niet.", "De scores stegen, maar het tempo bleef achter.", "ontkent"),
]  # fmt: skip


def fault(text: str, source: str) -> str | None:
    sentences = [source[start:end] for start, end in sentence_spans(source)]
    return denial_fault(text, sentences, sentences[0])


@pytest.mark.parametrize(("text", "source"), SAME)
def test_what_says_the_same(text: str, source: str) -> None:
    assert fault(text, source) is None


@pytest.mark.parametrize(("text", "source", "reason"), OTHERWISE)
def test_what_says_otherwise(text: str, source: str, reason: str) -> None:
    assert reason in (fault(text, source) or "")


@pytest.mark.parametrize("text", [text for text, _, _ in OTHERWISE])
def test_nothing_contradicts_itself(text: str) -> None:
    assert fault(text, text) is None
