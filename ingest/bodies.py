"""The public bodies that publish on education, with the names they go by.

Names of ministries since 2010, from https://www.rijksoverheid.nl/ministeries and the
predecessors in the Staatsalmanak; their short names are those of the bodies themselves.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body, and the patterns by which a text names it."""

    name: str  # as shown and filtered by
    named: re.Pattern[str]  # "Ministerie van OCW", "DUS-I"
    headed: re.Pattern[str] | None  # by the title of its minister
    hosts: re.Pattern[str] | None  # addresses on the internet: "minocw.nl"


# Ministry: (full name, short name, host).
MINISTRIES = [
    ("Algemene Zaken", "AZ", "minaz.nl"),
    ("Asiel en Migratie", "AenM", "minaenm.nl"),
    ("Binnenlandse Zaken en Koninkrijksrelaties", "BZK", "minbzk.nl"),
    ("Buitenlandse Zaken", "BZ", "minbuza.nl"),
    ("Defensie", "DEF", "mindef.nl"),
    ("Economische Zaken en Klimaat", "EZK", "minezk.nl"),
    ("Economische Zaken", "EZ", "minez.nl"),
    ("Financiën", "FIN", "minfin.nl"),
    ("Infrastructuur en Waterstaat", "IenW", "minienw.nl"),
    ("Infrastructuur en Milieu", "IenM", "minienm.nl"),
    ("Justitie en Veiligheid", "JenV", "minjenv.nl"),
    ("Klimaat en Groene Groei", "KGG", "minkgg.nl"),
    ("Landbouw, Natuur en Voedselkwaliteit", "LNV", "minlnv.nl"),
    ("Landbouw, Visserij, Voedselzekerheid en Natuur", "LVVN", "minlvvn.nl"),
    ("Onderwijs, Cultuur en Wetenschap", "OCW", "minocw.nl"),
    ("Sociale Zaken en Werkgelegenheid", "SZW", "minszw.nl"),
    ("Veiligheid en Justitie", "VenJ", "minvenj.nl"),
    ("Volksgezondheid, Welzijn en Sport", "VWS", "minvws.nl"),
    ("Volkshuisvesting en Ruimtelijke Ordening", "VRO", "minvro.nl"),
]
# What ministers without a ministry of their own are for.
PORTFOLIOS = [
    "Primair en Voortgezet Onderwijs",
    "Basis- en Voortgezet Onderwijs en Media",
    "Buitenlandse Handel en Ontwikkelingssamenwerking",
    "Klimaat en Energie",
    "Langdurige Zorg en Sport",
    "Natuur en Stikstof",
    "Rechtsbescherming",
]
# Other body: (name, short name or none, host). A short name that is a word is left out.
OTHERS = [
    ("Inspectie van het Onderwijs", "Onderwijsinspectie", "onderwijsinspectie.nl|owinsp.nl"),
    ("Dienst Uitvoering Subsidies aan Instellingen", "DUS-I", "dus-i.nl"),
    ("Dienst Uitvoering Onderwijs", None, "duo.nl"),
    ("Rijksdienst voor Ondernemend Nederland", None, "rvo.nl"),
    ("Onderwijsraad", None, "onderwijsraad.nl"),
    ("Algemene Rekenkamer", None, "rekenkamer.nl"),
    ("Nationaal Regieorgaan Onderwijsonderzoek", "NRO", "nro.nl"),
    ("Centraal Planbureau", "CPB", "cpb.nl"),
    ("Sociaal en Cultureel Planbureau", "SCP", "scp.nl"),
    ("PO-Raad", None, "poraad.nl"),
    ("VO-raad", None, "vo-raad.nl"),
    ("MBO Raad", None, "mboraad.nl"),
    ("Algemene Onderwijsbond", "AOb", "aob.nl"),
    ("SEO Economisch Onderzoek", None, "seo.nl"),
    ("Kohnstamm Instituut", None, "kohnstamminstituut.nl"),
    ("Regioplan", None, "regioplan.nl"),
    ("Oberon", None, "oberon.eu"),
    ("Sardes", None, "sardes.nl"),
    ("Kennisnet", None, "kennisnet.nl"),
    ("Stichting Leerplanontwikkeling", "SLO", "slo.nl"),
    ("Tweede Kamer der Staten-Generaal", None, "tweedekamer.nl"),
]


def _printed(name: str) -> str:
    """The pattern of a name: it may run over two lines or lack the space after a comma."""
    return re.escape(name).replace(",\\ ", r",?\s*").replace("\\ ", r"\s+")


def _hosts(hosts: str) -> re.Pattern[str]:
    # A scan may read "minocw.nl" as "minocw.n1".
    pattern = hosts.replace(".", r"\.").replace(r"\.nl", r"\.n[l1]")
    return re.compile(rf"(?<![\w-])(?:{pattern})\b", re.IGNORECASE)


def _ministry(name: str, short: str, host: str) -> Body:
    # "Economische Zaken" must not match where "en Klimaat" follows.
    longer = [full for full, _, _ in MINISTRIES if full.startswith(f"{name} ")]
    not_longer = "".join(rf"(?!{_printed(full[len(name) :])})" for full in longer)
    full = rf"{_printed(name)}\b{not_longer}"
    return Body(
        name=f"Ministerie van {name}",
        named=re.compile(rf"(?i:\bMinisterie\s+van\s+{full})|\b[Mm]inisterie\s+van\s+{short}\b"),
        headed=re.compile(rf"(?i:\b(?:minister|staatssecretaris)\s+van\s+(?:{full}|{short}\b))"),
        hosts=_hosts(f"{host}|rijksoverheid.nl/{short.lower()}"),
    )


def _portfolio(name: str) -> Body:
    title = re.compile(rf"\bminister\s+voor\s+{_printed(name)}\b", re.IGNORECASE)
    return Body(name=f"Minister voor {name}", named=title, headed=title, hosts=None)


def _other(name: str, short: str | None, host: str) -> Body:
    names = _printed(name) + (rf"|{re.escape(short)}" if short else "")
    named = re.compile(rf"\b(?:{names})\b")
    return Body(name=name, named=named, headed=None, hosts=_hosts(host))


BODIES = [
    *(_ministry(*row) for row in MINISTRIES),
    *(_portfolio(name) for name in PORTFOLIOS),
    *(_other(*row) for row in OTHERS),
]
