"""What a document is, by its own first page. Made-up documents; see also test_real_metadata."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.canonical import canonical_text
from ingest.dates import iso_date
from ingest.metadata import describe, slug
from ingest.nouns import Document, Draft, DraftBlock, Removed

Describe = Callable[..., Document]

OCW = "Ministerie van Onderwijs, Cultuur en Wetenschap"
EZK = "Ministerie van Economische Zaken en Klimaat"

LONG = "Alle scholen in de wijk lezen samen en dat bevalt iedereen in de wijk goed. " * 6
LETTER = [
    "> Retouradres Postbus 1 1234 AB Zwolle",
    "De voorzitter van de Tweede Kamer der Staten-Generaal",
    "Datum 7 maart 2031",
    "Betreft Lezen in de wijk",
    "Geachte voorzitter,",
    LONG,
]
MARGIN = ["Ministerie van Onderwijs, Cultuur en", "Wetenschap", "www.rijksoverheid.nl"]
QUESTIONS = [
    "Tweede Kamer der Staten-Generaal",
    "Vergaderjaar 2030–2031 Aanhangsel van de Handelingen",
    "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
    "1234",
    "Vragen van de leden De Wilg (WIL) en Van Es (ES) aan de Minister van Onderwijs, Cultuur en "
    "Wetenschap over lezen in de wijk (ingezonden 3 mei 2031).",
    "Antwoord van Minister Berk (Onderwijs, Cultuur en Wetenschap) (ontvangen 9 juni 2031).",
    "Vraag 1",
]
PRINT = [
    "Tweede Kamer der Staten-Generaal 2",
    "Vergaderjaar 2030–2031",
    "45 678 Lezen in de wijk",
    "45 001 VIII Rekenen in de wijk",
    "Nr. 90 BRIEF VAN DE MINISTER VOOR PRIMAIR EN VOORTGEZET ONDERWIJS",
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    "Den Haag, 3 mei 2031",
    LONG,
]


@pytest.fixture
def described() -> Describe:
    """Describe a file by the paragraphs of its first page, with its margin behind them."""

    def build(
        *paragraphs: str | DraftBlock,
        name: str = "stuk.pdf",
        title: str | None = None,
        margin: list[str] | None = None,
        feet: list[str] | None = None,
    ) -> Document:
        blocks = tuple(
            p if isinstance(p, DraftBlock) else DraftBlock(kind="paragraph", text=p)
            for p in paragraphs
        )
        removed = [("kantlijn", text) for text in margin or []]
        removed += [("kop- of voetregel", text) for text in feet or []]
        draft = Draft(
            blocks=blocks,
            opening="\n\n".join([*(block.text for block in blocks), *(margin or [])]),
            removed=tuple(Removed(text=t, reason=r, page=1, before=0) for r, t in removed),
            title=title,
        )
        return describe(Path(name), "f" * 64, draft, canonical_text(draft))

    return build


def test_letter_to_parliament(described: Describe) -> None:
    """Sender and kenmerk stand in the margin; the addressee is nothing of the letter's own."""
    found = described(*LETTER, margin=[*MARGIN, "Onze referentie", "51234567"])
    assert found == Document(
        id="stuk",
        title="Lezen in de wijk",
        kind="kamerbrief",
        publisher="Ministerie van Onderwijs, Cultuur en Wetenschap",
        date="2031-03-07",
        sector=(),
        reference="51234567",
        dossiers=(),
        file="stuk.pdf",
        sha256="f" * 64,
    )


def test_questions_to_a_minister(described: Describe) -> None:
    """Named by their subject, not by who asked; dated by the answer; numbered in their session."""
    found = described(*QUESTIONS, "ah-tk-20302031-1234")
    assert (found.kind, found.title) == ("kamervragen", "Vragen over lezen in de wijk")
    assert found.publisher == "Tweede Kamer der Staten-Generaal"
    assert (found.date, found.session) == ("2031-06-09", "2030-2031")
    assert found.dossiers == ("ah-tk-20302031-1234",)


def test_questions_without_their_identifier(described: Describe) -> None:
    """The number by itself goes before the first words of the questions."""
    assert described(*QUESTIONS).dossiers == ("ah-tk-20302031-1234",)


def test_print_of_a_letter(described: Describe) -> None:
    """It belongs to every dossier at its head, and names its sender in capitals."""
    found = described(*PRINT, feet=["Tweede Kamer, vergaderjaar 2030–2031, 45 678, nr. 90 2"])
    assert found.kind == "kamerbrief"
    assert found.title == (
        "Lezen in de wijk; Rekenen in de wijk: "
        "brief van de minister voor Primair en Voortgezet Onderwijs"
    )
    assert found.publisher == "Minister voor Primair en Voortgezet Onderwijs"
    assert (found.date, found.session) == ("2031-05-03", "2030-2031")
    assert found.dossiers == ("45678-90", "45001-VIII-90")


def test_numbers_of_a_print_in_its_margin(described: Describe) -> None:
    head = ["Tweede Kamer der Staten-Generaal", "Lezen in de wijk", "BRIEF VAN DE MINISTER VAN OCW"]
    numbers = ["Vergaderjaar 2030-2031", "45 678", "45 001", "Nr. 90", "kst-45678-90"]
    assert described(*head, LONG, margin=numbers).dossiers == ("45678-90", "45001-90")


def test_print_of_a_motion_names_no_member(described: Describe) -> None:
    found = described(*PRINT[:3], "Nr. 7 GEWIJZIGDE MOTIE VAN HET LID DE WILG C.S.", LONG)
    assert (found.kind, found.title) == ("motie", "Lezen in de wijk: gewijzigde motie")


def test_cited_print_is_not_the_document(described: Describe) -> None:
    """A footnote that cites a paper looks like the foot of a print, but has no page number."""
    found = described(*LETTER, "1 Tweede Kamer, vergaderjaar 2030–2031, 45 678, nr. 90")
    assert (found.dossiers, found.session) == ((), None)


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("De Voorzitter van de Tweede Kamer der Staten-Generaal", "kamerbrief"),
        ("Antwoord op vragen van het lid De Wilg over lezen", "kamervragen"),
        ("Bestuursakkoord over lezen in de wijk", "bestuursakkoord"),
        ("Actieplan lezen in de wijk", "actieplan"),
        ("Format plan van aanpak", "formulier"),
        ("Toelichting bij het formulier", "toelichting"),
        ("Zes praktijkvoorbeelden uit de wijk", "casusrapport"),
        ("Samenwerkingsovereenkomst lezen in de wijk", "overeenkomst"),
        ("Besluit op uw Woo-verzoek over lezen", "besluit"),
        ("Besluitenlijst van de raad", "besluitenlijst"),
        ("Inventarislijst bij het besluit", "inventarislijst"),
        ("Veelgestelde vragen over lezen", "veelgestelde vragen"),
        ("Monitorrapportage lezen in de wijk", "rapport"),
        ("Evaluatie van het lezen in de wijk", "rapport"),
        ("Handreiking lezen in de wijk", "handreiking"),
        ("Terugblik op lezen Publicatie | 30-04-2031", "webpagina"),
        ("Lezen in de wijk", "document"),
    ],
)
def test_kind(described: Describe, first: str, kind: str) -> None:
    assert described(first, LONG).kind == kind


def test_file_without_text_is_described_by_its_name(described: Describe) -> None:
    """Whether it may go into an index is not decided here."""
    found = described(name="lezen_in-de-wijk 2031.pdf")
    assert (found.title, found.kind, found.date) == (
        "Lezen in de wijk 2031",
        "document",
        "2031",
    )


def test_kind_by_the_name_of_the_file(described: Describe) -> None:
    assert described("Lezen in de wijk.", name="Monitor-2031.txt").kind == "rapport"


def test_kind_is_not_sought_beyond_the_opening(described: Describe) -> None:
    assert described("Lezen gaat goed. " * 300, "Dit rapport is af.").kind == "document"


def test_letter_about_an_agreement_is_a_letter(described: Describe) -> None:
    found = described("De Voorzitter van de Tweede Kamer", "Betreft Bestuursakkoord lezen")
    assert found.kind == "kamerbrief"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("3 mei 2031", "2031-05-03"),
        ("03-05-2031", "2031-05-03"),
        ("3/5/2031", "2031-05-03"),
        ("3.5.2031", "2031-05-03"),
        ("30‐11‐2031", "2031-11-30"),
        ("2031-05-03", "2031-05-03"),
        ("3 Mei 2031", "2031-05-03"),
        ("12 AUGUSTUS 2031", "2031-08-12"),
        ("1 ju li 2031", "2031-07-01"),
        ("3 mrt. 2031", "2031-03-03"),
        ("mei 2031", "2031-05"),
        ("31 april 2031", None),
        ("0 mei 2031", None),
        ("3-13-2031", None),
        ("2031", None),
        ("3 maanden 2031", None),
    ],
)
def test_date_as_written(text: str, date: str | None) -> None:
    assert iso_date(text) == date


@pytest.mark.parametrize(
    ("paragraphs", "name", "date"),
    [
        (["Datum 13 juli 2031"], "stuk.txt", "2031-07-13"),
        (["Datum : 13-07-2031"], "stuk.txt", "2031-07-13"),
        (["Datum\nBetreft\n13 juli 2031\nLezen in de wijk"], "stuk.txt", "2031-07-13"),
        (["Zwolle, 7 maart 2031", "Later, op 8 april 2032, ..."], "stuk.txt", "2031-03-07"),
        (["’s-Gravenhage, mei 2031"], "stuk.txt", "2031-05"),
        (["Akkoord over lezen", "Definitieve versie 10 juli 2031"], "stuk.txt", "2031-07-10"),
        (["Lezen in de wijk", "Publicatie | 30-05-2031"], "stuk.txt", "2031-05-30"),
        (["Peildatum: 14 mei 2031"], "stuk.txt", "2031-05-14"),
        (["Besluitenlijst raad 29 juni 2031 om 17.00 uur"], "stuk.txt", "2031-06-29"),
        (["Bijlage bij de brief d.d. 2-5-2031"], "stuk.txt", "2031-05-02"),
        (["Lezen", LONG, "Uitgave van De Wilg www.wilg.nl mei 2031"], "stuk.txt", "2031-05"),
        (["Plannen voor 2030"], "jaarplan_2031.txt", "2031"),
        (["Jaarverslag 2030"], "stuk.txt", "2030"),
        (["Schooljaar 2029/2030"], "stuk.txt", "2030"),
        (["Programma 2030-2034"], "stuk.txt", None),
        (["In uw brief van 26 maart 2031 vraagt u om informatie."], "stuk.txt", None),
        (["Er staan 2500 stoelen."], "stuk.txt", None),
    ],
)
def test_date(described: Describe, paragraphs: list[str], name: str, date: str | None) -> None:
    document = described(*paragraphs, name=name)
    assert document.date == date
    assert document.year == (int(date[:4]) if date else None)


def test_date_in_the_subject_of_a_letter_is_of_another(described: Describe) -> None:
    found = described("Betreft Besluit op uw verzoek d.d. 8 april 2031", "Datum 13 juli 2031")
    assert found.date == "2031-07-13"


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Ministerie van OCW", OCW),
        ("Ministerie van Onderwijs,Cultuur en\nWetenschap", OCW),
        ("Ministerie van Economische Zaken", "Ministerie van Economische Zaken"),
        (EZK, EZK),
        ("Met het Ministerie van OCW, Amsterdam", OCW),
        ("Vragen? info@minocw.nl", OCW),
        ("Vragen? info@minocw.n1", OCW),
        ("www.rijksoverheid.nl/lnv", "Ministerie van Landbouw, Natuur en Voedselkwaliteit"),
        ("De Inspectie van het Onderwijs schrijft", "Inspectie van het Onderwijs"),
        ("DUS-I helpt u", "Dienst Uitvoering Subsidies aan Instellingen"),
        ("De raad van de gemeente Den Helder besluit", "Gemeente Den Helder"),
        ("Stichting De Wilg", None),
    ],
)
def test_publisher(described: Describe, line: str, publisher: str | None) -> None:
    assert described(line).publisher == publisher


def test_who_pays_for_a_study_does_not_publish_it(described: Describe) -> None:
    found = described("Lezen in de wijk", "In opdracht van het ministerie van OCW", "Oberon")
    assert found.publisher == "Oberon"


def test_publisher_in_the_foot_of_the_pages(described: Describe) -> None:
    found = described("Samenvatting", LONG, feet=["Lezen in de wijk 1 Sardes, 2031"])
    assert (found.publisher, found.date) == ("Sardes", "2031")


def test_parties_publish_their_agreement(described: Describe) -> None:
    parties = "Dit bestuursakkoord wordt gesloten tussen de staatssecretaris van OCW en de PO-Raad."
    found = described("Bestuursakkoord lezen", parties)
    assert found.publisher == "Ministerie van Onderwijs, Cultuur en Wetenschap en PO-Raad"


@pytest.mark.parametrize(
    "address",
    ["Aan het Ministerie van OCW", "T.a.v. de minister, Ministerie van OCW", "Aan\nde PO-Raad"],
)
def test_addressee_is_not_the_sender(described: Describe, address: str) -> None:
    found = described("VO-raad", address, "Betreft Lezen", "Geachte mevrouw De Wilg,", LONG)
    assert (found.publisher, found.kind) == ("VO-raad", "brief")


def test_letter_without_its_head_is_known_by_its_signature(described: Describe) -> None:
    found = described(
        "Ik informeer uw Kamer over lezen. Het helpt om Kennisnet te vragen.",
        "De Minister voor Primair en Voortgezet Onderwijs,\nA. Berk",
    )
    assert found.publisher == "Minister voor Primair en Voortgezet Onderwijs"
    assert described("Ik informeer uw Kamer over Kennisnet.").publisher is None


@pytest.mark.parametrize(
    ("lines", "reference"),
    [
        (["Onze referentie", "51234567"], "51234567"),
        (["Ons kenmerk: VO-1234567/b"], "VO-1234567/b"),
        (["Ons kenmerk", "PO/KOV/512345"], "PO/KOV/512345"),
        (["Ons kenmerk", "DGA-SKI / 21165506"], "DGA-SKI / 21165506"),
        (["Referentie", "BZ-2031.48862"], "BZ-2031.48862"),
        (["Kenmerk 51234567 van 3 mei"], "51234567"),
        (["Kenmerk: 51234567. Lezen is leuk."], "51234567"),
        (["Uw kenmerk", "51234567"], None),
        (["Onze referentie", "Datum 22 november 2031"], None),
        (["bij brief van 3 mei, kenmerk 51234567"], None),
    ],
)
def test_kenmerk(described: Describe, lines: list[str], reference: str | None) -> None:
    assert described(*lines, "Een zin over lezen.").reference == reference


def test_sectors_by_their_share_of_the_mentions(described: Describe) -> None:
    """Two mentions at least, and a fifth of all."""
    assert described("Het mbo en het mbo. Het vo.").sector == ("mbo",)
    assert described("Basisscholen en het po. Vo en vo.").sector == ("po", "vo")
    assert described("Het mbo. " * 9, "Het vo en het vo.").sector == ("mbo",)
    assert described("Voortgezet speciaal onderwijs en voortgezet onderwijs, vo.").sector == ("vo",)
    assert described("Het onderwijs.").sector == ()


def heading(text: str) -> DraftBlock:
    return DraftBlock(kind="heading", text=text, level=1)


def marked(text: str) -> DraftBlock:
    return DraftBlock(kind="title", text=text)


@pytest.mark.parametrize(
    ("paragraphs", "given", "title"),
    [
        # The title in the markup, with a subtitle of one line; not the name of a body.
        ([marked("Lezen in de wijk"), LONG], None, "Lezen in de wijk"),
        (
            [marked("Monitor 2031"), "Lezen in de wijk", LONG],
            None,
            "Monitor 2031: Lezen in de wijk",
        ),
        ([marked("Lezen"), "Versie 1.0", LONG], None, "Lezen"),
        ([marked("PO-Raad"), heading("Lezen in de wijk")], None, "Lezen in de wijk"),
        # The file's own title, if the page bears it out.
        ([heading("Plan"), "Voor lezen"], "  Plan\n voor lezen ", "Plan voor lezen"),
        ([heading("Lezen in de wijk"), LONG], "Aandachtspunten 2029", "Lezen in de wijk"),
        ([LONG], "Aandachtspunten van 2029", "Aandachtspunten van 2029"),
        ([LONG, "Plan voor lezen"], "Microsoft Word - Plan voor lezen.docx", "Plan voor lezen"),
        # The first lines of a title page, past what stands around a title.
        (["1", "logo.png", "Lezen in de wijk", "Datum 3 mei 2031", LONG], None, "Lezen in de wijk"),
        (
            ["Overeenkomst over het lezen", "in de wijk", LONG],
            None,
            "Overeenkomst over het lezen in de wijk",
        ),
        (["Lezen in de wijk Publicatie | 30-05-2031", LONG], None, "Lezen in de wijk"),
        # No title page: a heading that says something, else the name of the file.
        (
            [heading("Inhoud"), heading("1. Inleiding"), heading("Lezen in de wijk")],
            None,
            "Lezen in de wijk",
        ),
        ([LONG, heading("Inhoud")], None, "Plan voor lezen"),
        (["en verder lezen zij.", heading("Hulp aan scholen")], None, "Plan voor lezen"),
    ],
)
def test_title(
    described: Describe, paragraphs: list[str | DraftBlock], given: str | None, title: str
) -> None:
    assert described(*paragraphs, name="plan_voor-lezen.txt", title=given).title == title


def test_title_by_the_heads_of_the_pages(described: Describe) -> None:
    feet = ["Lezen in de wijk 7 Sardes, 2031", "Lezen in de wijk 31 Sardes, 2031"]
    assert described(heading("Samenvatting"), LONG, feet=feet).title == "Lezen in de wijk"


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("Betreft Lezen in de wijk", "Lezen in de wijk"),
        ("Betreft: Lezen in\nde wijk", "Lezen in de wijk"),
        ("Onderwerp\nLezen in de wijk", "Lezen in de wijk"),
        (
            "Datum 13 juli 2031\nBetreft Leesonder-\nwijs in de wijk\nOns kenmerk",
            "Leesonderwijs in de wijk",
        ),
    ],
)
def test_title_of_a_letter_is_its_subject(described: Describe, block: str, title: str) -> None:
    assert described("T.a.v. mevrouw De Wilg", block, "Geachte mevrouw,", LONG).title == title


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plan van Aanpak (2031)", "plan-van-aanpak-2031"),
        ("Coördinatie_één", "coordinatie-een"),
        ("--", "document"),
        ("汉字", "document"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected
