"""Groups of obstacles."""

from ingest.cases.wordings.wording import table

OBSTACLES = table(
    (
        "personeel",
        r"\bvertrok\w*|\bvertrek\w*|\bontslag|\bziek\w*|\binval\w*|\bvervang\w*|\bvacature\w*"
        r"|\b\w*wissel(?:ing|ingen|en|den|de)\b|\bverloop\b|\b(?:personeels|leraren)tekort\w*"
        r"|\bonderbezet\w*|\bopgestapt|\bverlof|\b(?:nieuwe|andere|van) baan|\bkomen en gaan"
        r"|\bverschillende leraren|\bonervaren",
        "Twee leraren vertrokken.",
    ),
    (
        "tijd en drukte",
        r"\btijd\b|\b\w*druk(?:te)?\b|\buren\b|\bavonden\b|\bzondag|\bvakantie\b|\bovervol\w*"
        r"|\btijdrovend|\bwerkdruk|\bovermatig|\bbovenop|\berbij\b|\blast\b|\bvoorbereiding",
        "Er was geen tijd voor overleg.",
    ),
    (
        "geld",
        r"\bgeld\b|\btijdelijk\w*|\blumpsum|\bbezuinig\w*|\bkosten\b|\b(?:te )?duur\b|\bbudget"
        r"|\bbekostiging|\bstructurele\b|\bpotje\b",
        "Het geld is tijdelijk.",
    ),
    (
        "weerstand",
        r"\bweerstand|\bscepti\w+|\btegenzin|\bbezwa\w+|\bweiger\w*|\bwilden? niet|\bniet iedere\w*"
        r"|\bniet elke|\bliever\b|\bspeeltje|\boverval\w+|\btop[-‐]down|\bstapten\b.{0,20}\buit\b"
        r"|\bdeden\b.{0,30}\bniet mee|\bin goede aarde|\bhielden\b.{0,40}\b(?:vast|erbij)\b"
        r"|\btwijfel\w*|\bkriti\w+|\bzagen\b.{0,40}\bniet\b|\bafgerekend",
        "In de bovenbouw was weerstand.",
    ),
    (
        "bekwaamheid",
        r"\bbekwaam|\bvaardig\w*|\bonzeker\w*|\bervaring\b|\bverstand van|\bniet geschoold"
        r"|\bkennis\b"
        r"|\bdurfde\w*\b|\bstartende|\blage verwachtingen",
        "Niet elke leraar voelt zich bekwaam.",
    ),
    (
        "regels en verantwoording",
        r"\bverantwoording\w*|\bformulier\w*|\bpapier\w*|\bloket\w*|\badministrati\w*|\bregels\b"
        r"|\bbeschikking|\baanvra\w*|\bprivacy\w*|\btoestemming\w*|\bdossier\w*|\bcao\w*"
        r"|\bverzeker\w*|\bregeldruk",
        "De verantwoording kostte dagen.",
    ),
    (
        "gebouw en techniek",
        r"\bgebouw\w*|\blokaal|\blokalen|\bwifi|\binternet\w*|\bappara\w+|\blaptop\w*|\bsyste(?:em"
        r"|men)"
        r"|\bsoftware|\bstoring\w*|\bvervoer\w*|\blekte|\bruimte te|\bmagazijn|\badministraties",
        "De laptops haperden.",
    ),
    (
        "materiaal en methode",
        r"\bmateria\w+|\bboeken\b|\bmethode\b|\brekenmethode|\blespakket\w*|\btoets\b"
        r"|\bmeetinstrument"
        r"|\binstrument|\blesboeken|\bte leidend|\btheoretisch\w*",
        "Een goede toets was er niet.",
    ),
    (
        "uitval en vertraging",
        r"\bvervallen|\bverviel\w*|\bviel\w*\b.{0,40}\buit\b|\bniet doorgegaan|\bvertraging"
        r"|\bwacht\w*"
        r"|\bmaanden\b|\buitgesteld|\bgestopt|\bstopte\w*|\bafgezegd|\bstil\b|\bverloren\b"
        r"|\bte laat"
        r"|\blaag pitje|\bopgeschort|\bhalf jaar|\bweken\b",
        "De boeken kwamen maanden te laat.",
    ),
    (
        "onduidelijkheid",
        r"\bonduidelijk\w*|\bmiscommunicatie|\bhouvast|\bsturing|\bverwarring|\brommelig\w*"
        r"|\bniet duidelijk|\bonrust\w*|\bconsensus|\bgedoe\b",
        "De regels waren onduidelijk.",
    ),
    (
        "netwerk en partners",
        r"\b\w*netwerk\w*|\bpartner\w*|\bbegeleider\b|\b\w*adviesdienst|\bleverancier|\bop afstand"
        r"|\bafwezig|\bbijeenkomst\w*|\bzorgverzekeraar|\bgemeente\b|\bonderwijscoördinator",
        "Het netwerk viel uiteen.",
    ),
    (
        "ouders en leerlingen",
        r"\bouders?\b|\bgezin\w*|\bthuis\w*|\bachterstanden|\bmeisjes|\bleerlingen die|\binstromen"
        r"|\bverhuiz\w*|\bomgeving\b|\bklacht\b",
        "Ouders kwamen niet.",
    ),
    (
        "resultaat blijft uit",
        r"\bachterblij\w+|\bbl(?:ijft|ijven|eef)\b.{0,30}\b(?:uit|achter)\b|\bniet gemeten"
        r"|\bnog niet\b.{0,40}\bgenoeg|\bteleurstell\w*|\bzakte\b",
        "De groei blijft uit.",
    ),
)
