"""One spelling or form finds the other: a passage that holds only the one comes first."""

import pytest

from tests.index.lexical import scores

# Kind of pair: one = other, ...; each is asked for in both directions.
PAIRS = """
    number: leerling = leerlingen, school = scholen, leraar = leraren, stad = steden,
    lid = leden, museum = musea, criterium = criteria, kind = kinderen, ei = eieren,
    thema = thema's, foto = foto’s, strategie = strategieën, taak = taken, vak = vakken,
    brief = brieven, prijs = prijzen, kans = kansen,
    mens = mensen, advies = adviezen, methode = methoden, probleem = problemen,
    praktijkvoorbeeld = praktijkvoorbeelden, vaardigheid = vaardigheden, curriculum = curricula
    diminutive: tabel = tabelletje, stap = stapje, groep = groepje, kring = kringetje,
    kind = kindjes, auto = auto'tje
    verb: lezen = gelezen, schrijven = schreef, kiezen = koos, krijgen = gekregen,
    bespreken = besprak, stijgen = gestegen, onderzoeken = onderzocht, rekenen = rekent,
    begeleiden = begeleidt, verbeteren = verbeterde, afspreken = afgesproken,
    beginnen = begonnen, denken = dacht, adviseren = geadviseerd
    compound: burgerschapsonderwijs = onderwijs in burgerschap, taalbeleid = taal,
    taalbeleid = beleid voor taal, lerarenteam = team van leraren, rekenles = les in rekenen,
    leesvaardigheid = vaardigheid in lezen, kwaliteitszorg = zorg voor kwaliteit,
    schoolleiderstekort = tekort aan schoolleiders, vakoverstijgend = vak,
    achterstandswijk = wijk met achterstand, onderwijstijd = tijd voor onderwijs,
    toetsresultaten = resultaat van de toets, werkdrukmiddelen = middelen tegen werkdruk,
    kinderopvang = opvang, nieuwkomersklas = klas voor nieuwkomers, leesclub = lezen
    joined: leer netwerk = leernetwerk, leer-netwerk = leernetwerk, leer-netwerk = leer netwerk,
    taal beleid = taalbeleid, school leider = schoolleider, vo-school = vo school,
    basis vaardigheden = basisvaardigheden, praktijk voorbeeld = praktijkvoorbeeld,
    on-line = online
    brackets: (mede)zeggenschap = medezeggenschap, (mede)zeggenschap = zeggenschap,
    leraren(teams) = lerarenteams, leerling(en) = leerlingen
    abbreviation: OCW = Onderwijs Cultuur en Wetenschap, IB'er = intern begeleider,
    ib-er = IB’er, ib-er = interne begeleiding, vve = voor- en vroegschoolse educatie,
    NT2 = Nederlands als tweede taal, lovs = leerlingvolgsysteem, vo = voortgezet onderwijs,
    po/vo = primair onderwijs, mbo'er = mbo, IBO = interdepartementaal beleidsonderzoek,
    DUO = Dienst Uitvoering Onderwijs, cvb = college van bestuur, MR = medezeggenschapsraad,
    gmr = gemeenschappelijke medezeggenschapsraad, edi = expliciete directe instructie,
    plg = professionele leergemeenschappen, so en vso = speciaal onderwijs,
    PrO = praktijkonderwijs, hbo en wo = wetenschappelijk onderwijs, swv = samenwerkingsverband,
    wpo = Wet op het primair onderwijs, po-raad = PO-Raad, art. 12 = artikel 12
    written number: 15;5 miljoen = 15.5 miljoen, € 15;5 mln = 15;5 miljoen, 1.500 = 1500,
    1 500 = 1500, 31 293 = 31293, 2022-2023 = 2022/2023, 2022–2023 = 2022/'23, 2022-2023 = 2022,
    2022/2023 = 2023, niveau 1F = 1f, 50% = 50 procent, 50 percent = 50%,
    vier actielijnen = 4 actielijnen, tweede tranche = tranche 2, 3e leerjaar = derde leerjaar,
    groep 3; 4 en 5 = groep 5, groep 3 t/m 5 = groep 4, lijn 1.2 = lijn 1;2
    accent: coördinatie = coordinatie, één café = cafe, reünie = reunie, privé = prive,
    geïntegreerd = geintegreerd
    typing error: basisvaardigheden = basisvaardighden, burgerschap = burgershcap,
    onderwijsinspectie = onderwijsinpsectie
"""


def pairs_of(table: str) -> list[tuple[str, str]]:
    """Both directions of each pair; a `;` in the table stands for a comma in the text."""
    rows = [row.split(":")[-1] for row in table.replace("\n", " ").split(",") if row.strip()]
    found = []
    for row in rows:
        one, other = (side.strip().replace(";", ",") for side in row.split(" = "))
        found += [(one, other), (other, one)]
    return found


UNRELATED = """
    De fietsenstalling krijgt een nieuw dak en extra verlichting.
    Het jaarlijkse feest begint om acht uur in de grote tent.
    Wie ziek is, belt voor negen uur met de balie.
    De trein naar Utrecht rijdt door werkzaamheden een uur later.
    Oude computers gaan naar een bedrijf dat ze opknapt.
    In de winter wordt het zwembad verwarmd met aardgas.
    Het water in de sloot stond na de storm erg hoog.
    Van de oogst ging een derde verloren door hagel.
    Een goede maaltijd kost ongeveer twaalf euro.
    De burgemeester opende de nieuwe brug met een lint.
    Tussen 2011 en 2014 daalde het aantal inbraken met 8 procent.
    Het ziekenhuis nam 240 verpleegkundigen aan.
    Bomen langs de weg geven schaduw in de zomer.
    De bakker om de hoek sluit op maandag.
    Het orkest oefent elke woensdag in de oude kerk.
    Zij verhuisden vorig jaar naar een dorp bij de grens.
    De post kwam pas na drie dagen aan.
    Een huurder meldde lekkage op de vierde verdieping.
    De krant bracht groot nieuws over de verkiezingen.
    De voetbalclub zoekt nieuwe vrijwilligers.
    Voor de verbouwing is 2,4 miljoen euro begroot.
    Artikel 30 van het reglement gaat over honden aan de lijn.
    Op pagina 14 staat een kaart van de haven.
    De kat sliep de hele middag op een stoel bij het raam.
    Wegens drukte duurt het wachten aan de telefoon langer.
    Nieuwe regels voor parkeren gaan in op 1 januari 2020.
    Een agent hield de auto aan wegens te hard rijden.
    Het restaurant is dicht, maar de winkel blijft open.
    De minister beantwoordde vragen over de snelweg A15.
    Met een app kunnen bezoekers hun plaats reserveren.
""".strip().splitlines()

# Kamers with words of the pairs would be no unrelated ones.
CARRIER = "Dit gedeelte gaat in op {}, zoals eerder gezegd."


@pytest.mark.parametrize(("held", "asked"), pairs_of(PAIRS))
def test_one_finds_the_other(held: str, asked: str) -> None:
    found, *others = scores(asked, [CARRIER.format(held), *UNRELATED])
    assert found > max(others)


def test_there_are_enough_pairs() -> None:
    assert len(pairs_of(PAIRS)) >= 2 * 100
