"""Abbreviations of Dutch education policy with their long forms; either finds the other.

A text that holds a short or a long form gets the term of the row (`phrases.py`). A row that
starts with `!` has a short form that is also a word or a title ('so', 'pro', 'mr.'): in a passage
it counts with an upper-case letter after the first (`SO`, `PrO`), after an article ('de mr') or
beside a row without `!` ('hbo en wo', 'so/vso').
"""

import re
from dataclasses import dataclass

TABLE = """
    po                  = primair onderwijs
    vo                  = voortgezet onderwijs
    ! so                = speciaal onderwijs
    vso                 = voortgezet speciaal onderwijs
    sbo                 = speciaal basisonderwijs
    ! bo, bao           = basisonderwijs; regulier basisonderwijs
    ! pro               = praktijkonderwijs
    vmbo                = voorbereidend middelbaar beroepsonderwijs
    havo                = hoger algemeen voortgezet onderwijs
    vwo                 = voorbereidend wetenschappelijk onderwijs
    mbo                 = middelbaar beroepsonderwijs
    hbo                 = hoger beroepsonderwijs
    ! wo                = wetenschappelijk onderwijs
    ! ho                = hoger onderwijs
    bve                 = beroepsonderwijs en volwasseneneducatie
    roc                 = regionaal opleidingencentrum
    aoc                 = agrarisch opleidingscentrum
    pabo                = pedagogische academie basisonderwijs; lerarenopleiding basisonderwijs
    vavo                = voortgezet algemeen volwassenenonderwijs
    lwoo                = leerwegondersteunend onderwijs
    bbl                 = beroepsbegeleidende leerweg
    bol                 = beroepsopleidende leerweg
    isk                 = internationale schakelklas
    azc                 = asielzoekerscentrum
    vve                 = voor- en vroegschoolse educatie; voorschoolse en vroegschoolse educatie
    bso                 = buitenschoolse opvang
    tso                 = tussenschoolse opvang
    ikc                 = integraal kindcentrum
    ocw                 = onderwijs, cultuur en wetenschap
    szw                 = sociale zaken en werkgelegenheid
    vws                 = volksgezondheid, welzijn en sport
    bzk                 = binnenlandse zaken en koninkrijksrelaties
    vng                 = vereniging van nederlandse gemeenten
    ! duo               = dienst uitvoering onderwijs
    ! slo               = stichting leerplanontwikkeling
    nro                 = nationaal regieorgaan onderwijsonderzoek
    nwo                 = nederlandse organisatie voor wetenschappelijk onderzoek
    nji                 = nederlands jeugdinstituut
    ! cito              = centraal instituut voor toetsontwikkeling
    cvte                = college voor toetsen en examens
    cpb                 = centraal planbureau
    scp                 = sociaal en cultureel planbureau
    cbs                 = centraal bureau voor de statistiek
    ! ser               = sociaal-economische raad
    po-raad, poraad     = sectororganisatie voor het primair onderwijs
    vo-raad, voraad     = sectororganisatie voor het voortgezet onderwijs
    mbo-raad, mboraad   = sectororganisatie voor het middelbaar beroepsonderwijs
    aob                 = algemene onderwijsbond
    avs                 = algemene vereniging schoolleiders
    fnv                 = federatie nederlandse vakbeweging
    cnv                 = christelijk nationaal vakverbond
    ! laks              = landelijk aktie komitee scholieren
    caop                = centrum arbeidsverhoudingen overheidspersoneel
    swv                 = samenwerkingsverband passend onderwijs; samenwerkingsverband
    opp                 = ontwikkelingsperspectief; ontwikkelingsperspectiefplan
    tlv                 = toelaatbaarheidsverklaring
    sop                 = schoolondersteuningsprofiel
    cvb                 = college van bestuur
    rvt                 = raad van toezicht
    ! mr                = medezeggenschapsraad
    gmr                 = gemeenschappelijke medezeggenschapsraad
    opr                 = ondersteuningsplanraad
    ! or                = ondernemingsraad
    ib, iber            = intern begeleider; interne begeleiding
    rt                  = remedial teaching; remedial teacher
    oop                 = onderwijsondersteunend personeel
    zzp                 = zelfstandige zonder personeel
    fte                 = voltijdsbaan; voltijdbaan; voltijdequivalent; fulltime equivalent
    cao                 = collectieve arbeidsovereenkomst
    vog                 = verklaring omtrent het gedrag
    bhv                 = bedrijfshulpverlening
    nt1                 = nederlands als eerste taal
    nt2                 = nederlands als tweede taal
    lovs, lvs           = leerling- en onderwijsvolgsysteem; leerlingvolgsysteem
    avi                 = analyse van individualiseringsvormen
    sova                = sociale vaardigheden; sociale vaardigheid
    sel                 = sociaal-emotioneel leren
    edi                 = expliciete directe instructie
    plg                 = professionele leergemeenschap
    lob                 = loopbaanorientatie en -begeleiding; loopbaanorientatie
    bsa                 = bindend studieadvies
    bpv                 = beroepspraktijkvorming
    pta                 = programma van toetsing en afsluiting
    ! ce                = centraal examen
    ! se                = schoolexamen
    bavo                = basisvorming
    ict                 = informatie- en communicatietechnologie
    avg                 = algemene verordening gegevensbescherming
    ckv                 = culturele en kunstzinnige vorming
    ! lo                = lichamelijke opvoeding
    iq                  = intelligentiequotient
    adhd                = aandachtstekortstoornis; aandachtstekort-hyperactiviteitstoornis
    ggd                 = gemeentelijke gezondheidsdienst
    cjg                 = centrum voor jeugd en gezin
    goab, oab           = gemeentelijk onderwijsachterstandenbeleid; onderwijsachterstandenbeleid
    npo                 = nationaal programma onderwijs
    rif                 = regionaal investeringsfonds mbo; regionaal investeringsfonds
    ! rio               = register instellingen en opleidingen
    ibo                 = interdepartementaal beleidsonderzoek
    wob                 = wet openbaarheid van bestuur
    woo                 = wet open overheid
    wpo                 = wet op het primair onderwijs
    wvo                 = wet op het voortgezet onderwijs; wet voortgezet onderwijs
    wec                 = wet op de expertisecentra
    ! web               = wet educatie en beroepsonderwijs
    whw                 = wet op het hoger onderwijs en wetenschappelijk onderzoek
    wms                 = wet medezeggenschap op scholen
    wot                 = wet op het onderwijstoezicht
    ! bio               = wet op de beroepen in het onderwijs
    mkb                 = midden- en kleinbedrijf
    eu                  = europese unie
    oeso, oecd          = organisatie voor economische samenwerking en ontwikkeling
    pisa                = programme for international student assessment
    timss               = trends in international mathematics and science study
    pirls               = progress in international reading literacy study
    ivho                = inspectie van het onderwijs; onderwijsinspectie
    nko                 = nederlandse katholieke vereniging van ouders
    ogw                 = opbrengstgericht werken
    hgw                 = handelingsgericht werken
    vsv                 = voortijdig schoolverlaten; voortijdig schoolverlater
    ! tos               = taalontwikkelingsstoornis
    ! ses               = sociaaleconomische status; sociaal-economische status
    lgf                 = leerlinggebonden financiering
    wsns                = weer samen naar school
    ! lio               = leraar in opleiding
    llo                 = leven lang ontwikkelen
    evc                 = erkenning van verworven competenties
    pdca                = plan do check act
    bapo                = bevordering arbeidsparticipatie ouderen
    ! zat               = zorgadviesteam
    hrm                 = human resource management; personeelsbeleid
    vsnu                = vereniging van universiteiten
    vtoi                = vereniging van toezichthouders in onderwijsinstellingen
    kvlo                = koninklijke vereniging voor lichamelijke opvoeding
    mdt                 = maatschappelijke diensttijd
    pbs                 = positive behavior support
    amvb                = algemene maatregel van bestuur
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One abbreviation; `short` and `long` in lower case."""

    short: tuple[str, ...]
    long: tuple[str, ...]
    ambiguous: bool

    @property
    def name(self) -> str:
        """What the row's term is made of."""
        return self.short[0]


def _rows() -> list[Row]:
    rows = []
    for line in TABLE.strip().splitlines():
        short, _, long = line.partition("=")
        rows.append(
            Row(
                short=tuple(form.strip() for form in short.strip(" !").split(",")),
                long=tuple(form.strip() for form in long.split(";")),
                ambiguous="!" in short,
            )
        )
    return rows


ROWS = _rows()
ROW_OF = {short: row for row in ROWS for short in row.short}


def rows_of(written: str) -> tuple[Row, ...]:
    """The row of a whole word, or else those of its parts between hyphens and apostrophes."""
    lower = written.lower()
    if lower in ROW_OF:
        return (ROW_OF[lower],)
    return tuple(ROW_OF[part] for part in re.split("['-]", lower) if part in ROW_OF)
