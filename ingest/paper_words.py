"""The words by which policy documents are named, and which of them name nothing by themselves."""

from collections.abc import Iterable

# What names of documents end in -> example of a name.
HEADS = (
    "akkoord",  # Techniekakkoord
    "plan",  # actieplan Samen Lezen
    "agenda",  # Leesagenda
    "programma",  # programma Sterke Start
    "nota",  # nota Ruimte voor Rekenen
    "notitie",  # startnotitie Brede School
    "brief",  # Lerarenbrief
    "rapport",  # rapport "Lezen op 1"
    "rapportage",  # rapportage "Stand van de School"
    "advies",  # advies "Later kiezen"
    "convenant",  # convenant Schone Lucht
    "pact",  # Leespact
    "monitor",  # Rekenmonitor 2019
    "voorstel",  # wetsvoorstel Kleine Scholen
    "visie",  # Arbovisie 2040
    "verkenning",  # Leesverkenning
    "verslag",  # jaarverslag Leesraad 2031
    "code",  # Code Goed Lezen
    "aanpak",  # Aanpak Laaggeletterdheid
    "manifest",  # Leesmanifest
    "strategie",  # Digitaliseringsstrategie
    "regeling",  # regeling "Extra Leestijd"
    "handreiking",  # handreiking "Lezen thuis"
    "leidraad",  # leidraad "Goed rekenen"
    "kader",  # Bestuurlijk kader Sport en Bewegen
)
# Words that end as a head does and are no name of a paper -> what they are.
OTHER = (
    r"(?:[a-z]*impact|compact|intact",  # "met meer impact"
    r"|leerplan|bestemmingsplan|stappenplan|regioplan",  # "de stichting Leerplan"; a bureau
    r"|kader|onderzoeksvoorstel)",  # "in het kader"
)
# Words that bring in a title between quotation marks only -> example.
TITLED = (
    "onderzoek",  # beleidsonderzoek "Kansen delen"
    "evaluatie",  # evaluatie "Vijf jaar leesplan"
    "publicatie",  # publicatie "Wat werkt"
    "boek",  # programmaboek "Samen leren"
)
# What stands before a head in words for any document of a kind: they name one only together with
# a name, a subject or a year. "" is the head alone.
GENERIC = frozenset(
    """aanbiedings aanpak activiteiten actie advies arbeids begeleidings beleids bestuurs bewegings
    concept controle cultuur deel doorontwikkel eind eindadvies implementatie inkoop jaar kader
    kamer koers kwaliteits leer les lijn lumpsum master meerjaren nader onderwijs onderzoeks
    ontwikkel ontwikkelings op opleidings ouder overgangs plannings principe project raam reken
    samenwerkings school schooljaar scholings sector stap start subsidie taal tarief team toekomst
    tussen uitvoerings veiligheids verbeter verbeteringen verzamel voor voortgangs wensen werk
    werkkosten wets woord zorg""".split()
) | {""}
# Agreements, and papers that come every year, that are names in small letters too -> example.
KNOWN = (
    r"(?:regeer|coalitie|hoofdlijnen|klimaat|herfst|voorjaars|begrotings|onderwijs|preventie)"
    r"akkoord",  # "zoals in het regeerakkoord staat"
    r"(?:miljoenen|voorjaars|najaars)nota",  # "de miljoenennota 2031"
    r"[a-z]{3,}pact",  # "het techniekpact"; not "impact" and "compact", which have fewer
    r"onderwijsverslag",  # "volgens het onderwijsverslag"
    r"leraren(?:brief|agenda)",  # "in de lerarenbrief"
)
# What a document in small letters is about, so that its name goes on -> example.
SUBJECTS = (
    r"(?:(?:primair|voortgezet|speciaal|hoger|funderend|passend|basis|middelbaar)\s)"
    r"(?:beroeps)?onderwijs",  # Leesagenda primair onderwijs
    r"[a-z]*(?:onderwijs|vaardigheden|geletterdheid)",  # masterplan basisvaardigheden
    r"(?:po|vo|so|mbo|hbo|ho)(?!-)",  # sectorakkoord vo
)
# What a name in small letters does not hold, so that it ends before it.
STOPS = frozenset(
    """aan aangenomen aangepast al als ben bestaat betreft biedt bij blijkt dan dat deze die
    dit doet door dus echter een eveneens gaat geeft gegeven geldt genoemd gestart had hebben
    heeft hem hen het hier hierna hij ik in is kan kent komt krijgen krijgt kunnen laat ligt
    maakt mag moet moeten mogelijk na naar niet nodig nog of om onder ontvangt ook over
    regelt sinds staan staat stelt te tegen toe toont tot treedt uit van vanaf vanuit
    verplicht via volgens vormt vraagt waar waarin waarmee wanneer waren was we werd werden
    wij wil worden wordt zal zegt zich zie zij zijn zoals zou""".split()
)
# Names of bodies and people that stand behind a word for a document and are no name of it.
BODIES = (
    r"(?:[A-Z][\w-]*-[Rr]aad|[A-Z]\w*raad|OCW|VWS|SZW|BZK|EZK?|LNV|IenW|VNG|SLO|DUO|DUS-I|NRO|"
    r"Inspectie|Kamer|Tweede|Eerste|Minister\w*|Staatssecretaris|Rekenkamer\w*|Commissie|"
    r"Ministerie|Nederland|Nederlandse|Europese|Raad|Staten)"
)


def is_generic(word: str) -> bool:
    """Whether a word may be said of any document of a kind: 'plan', 'Actieplan', 'IBO'."""
    folded = word.lower()
    return folded == "ibo" or any(
        folded.endswith(head) and folded.removesuffix(head).rstrip("-") in GENERIC
        for head in (*HEADS, *TITLED)
    )


def _either(words: Iterable[str]) -> str:
    """Any of the words, with a small letter or a capital first."""
    return "|".join(f"[{w[0]}{w[0].upper()}]{w[1:]}" for w in sorted(words, key=len, reverse=True))


# A "gemeenschappelijke regeling" is a public body.
NO_NAME = rf"(?<![Gg]emeenschappelijke\s)(?!(?i:{''.join(OTHER)})(?!\w))"
HEAD = rf"(?:{_either(HEADS)})"
TITLE_HEAD = rf"(?:{_either((*HEADS, *TITLED))})"
STOP = rf"(?:(?i:{'|'.join(sorted(STOPS))})(?!\w))"
SUBJECT = rf"(?:{'|'.join(SUBJECTS)})(?![^\W\d])"  # a mark of a footnote may follow
