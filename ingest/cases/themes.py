"""Themes of schools: a name and the words that tell of it.

A heading of a case that names one is a theme as well.
"""

from ingest.cases.wordings.wording import table

THEMES = table(
    (
        "lezen",
        r"\blees(?:onderwijs|les\w*|vaardig\w*)|\blezen\b",
        "Het leesonderwijs is vernieuwd.",
    ),
    ("begrijpend lezen", r"\bbegrijpend (?:lezen|luisteren)", "Begrijpend lezen gaat beter."),
    ("leesplezier", r"\bleesplezier|\bbibliothe\w+|\bbieb\b|\bvoorlezen", "Meer leesplezier."),
    ("leesstrategieën", r"\bleesstrateg\w+", "Elke docent kent de leesstrategieën."),
    ("rijke teksten", r"\b(?:rijke|kennisrijke) teksten|\bkennisrijk\w*", "Met rijke teksten."),
    ("woordenschat", r"\bwoordenschat\w*|\btaalbegrip", "De woordenschat groeit."),
    ("schrijven en spelling", r"\bspelling|\bschrijf(?:onderwijs|vaardig\w*)", "Spelling telt."),
    ("nieuwkomers en NT2", r"\bnt2\b|\bnt2-|\bnieuwkomers|\banderstalige?", "Een NT2-klas."),
    ("meertaligheid", r"\bthuistaal|\bmoedertaal|\bmeertalig\w*|\beigen taal", "De thuistaal mag."),
    ("taal in alle vakken", r"\btaalgericht\w*|\bvaktaal|\bschooltaal", "Taalgericht onderwijs."),
    (
        "taalbeleid",
        r"\btaalbeleid|\btaalonderwijs|\btaalrijke?\b|\btaallessen",
        "Een taalrijke school.",
    ),
    ("rekenen", r"\breken(?!ing)\w*|\bwiskunde\w*", "Het rekenonderwijs is vernieuwd."),
    ("burgerschap", r"\bburgerschap\w*", "Burgerschap staat in het plan."),
    ("portfolio", r"\bportfolio\w*", "Leerlingen houden een portfolio bij."),
    (
        "digitale geletterdheid",
        r"\bdigitale? (?:geletterd\w*|rijbewijs|vaardig\w*)|\bvr-|\b3d-|\bai\b|\bchromebooks?"
        r"|\bprogrammeren",
        "Er zijn VR-brillen voor digitale geletterdheid.",
    ),
    (
        "leermiddelen",
        r"\b(?:leermiddelen|materialen|lesmateriaal|hulpmiddelen)\b",
        "Nieuwe leermiddelen.",
    ),
    (
        "directe instructie",
        r"\bedi\b|\bedi-|\bdirecte instructie|\binstructie(?:model|fase|s)?\b",
        "De school werkt met EDI.",
    ),
    ("didactiek", r"\bdidacti\w+|\bleskwaliteit|\blesopbouw|\blesbezoek\w*", "Een lesbezoek."),
    ("differentiatie", r"\bdifferenti\w+|\bop maat\b|\beigen niveau", "Lessen op maat."),
    (
        "jonge kind",
        r"\bkleuter\w*|\bjonge kind\w*|\bonderbouw(?!d)|\bvve\b",
        "De kleuters beginnen.",
    ),
    ("executieve functies", r"\bexecutieve|\bmotoriek|\bergotherap\w+", "Executieve functies."),
    (
        "gedrag en rust",
        r"\bgedragsaanpak|\babc-|\bpbs\b|\brust (?:in|op)\b|\buitdagend gedrag",
        "Rust in de klas.",
    ),
    ("hoge verwachtingen", r"\bhoge(?:re)? verwachtingen", "Met hoge verwachtingen."),
    (
        "motivatie en eigenaarschap",
        r"\bmotivatie|\beigenaarschap|\bbetrokkenheid\b",
        "Meer eigenaarschap.",
    ),
    ("ouders", r"\bouders?\b|\bouderbetrokken\w*", "Ouders lezen voor."),
    ("rijke schooldag", r"\bnaschools\w*|\bschooldag\b|\bverrijk\w+", "Naschoolse activiteiten."),
    ("zaakvakken", r"\bwereldoriëntatie|\bzaakvakken|\bthema’s\b", "Taal bij de zaakvakken."),
    (
        "vakoverstijgend werken",
        r"\bvakoverstijgend\w*|\bverbanden tussen vakken|\bin alle vakken|\bgeïntegreerd",
        "Vakoverstijgend rekenen.",
    ),
    (
        "leerlijnen en curriculum",
        r"\bleerlijn\w*|\bcurriculum\w*|\bkerndoelen|\bleerdoelen",
        "Een leerlijn.",
    ),
    (
        "coördinatoren",
        r"\b(?:taal|reken|burgerschaps?)?coördinator(?:en)?\b(?! van ocw| vanuit ocw)",
        "Een coördinator per vak.",
    ),
    (
        "verantwoordelijke per vak",
        r"\bverantwoordelijken?\b(?! voor)|\bkartrekkers?\b|\bvakgroep\w*",
        "Per vakgroep een kartrekker.",
    ),
    (
        "teams en werkgroepen",
        r"\bleerteams?|\bwerkgroep\w*|\bexpertiseteams?|\bonderwijsteams?",
        "Er zijn drie leerteams.",
    ),
    (
        "professionele leergemeenschap",
        r"\bleergemeenschap\w*|\bplg\b|\bcollectief leren|\bvan elkaar te leren",
        "Een professionele leergemeenschap.",
    ),
    (
        "scholing van het team",
        r"\bprofessionaliser\w+|\bscholing\w*|\bcursus\w*|\btraining\w*"
        r"|\bdeskundigheidsbevordering",
        "Het team volgde scholing.",
    ),
    ("coaching", r"\bcoaching\w*|\bcoach(?:es)?\b|\w+coaches\b", "Leraren krijgen coaching."),
    ("beeldcoaching", r"\bvideo\w*|\bfilmen\b|\bbeeldcoach\w*", "Met video kijken zij terug."),
    (
        "ontwikkelplannen",
        r"\bontwikkelplan\w*|\bpersoonlijke? ontwikkeling",
        "Elk een ontwikkelplan.",
    ),
    (
        "startende leraren",
        r"\bstartende (?:leerkrachten|leraren|docenten)|\bnieuwe leraren|\bpabo\b",
        "Nieuwe leraren leren mee.",
    ),
    (
        "vernieuwd team",
        r"\b(?:vernieuwde?|hernieuwde) team\w*|\brisico-?school|\binterim-\w+",
        "Een vernieuwd team.",
    ),
    (
        "schoolleiding",
        r"\bdirectiewissel\w*|\bleiderschap\b|\bnieuwe (?:directeur|schoolleider)",
        "Een nieuwe directeur.",
    ),
    (
        "plan en begroting",
        r"\bverbeterplan\w*|\bbeleidsrijk\w*|\bschoolplan|\bjaarplan\w*|\bplan \w+ geschreven",
        "Een verbeterplan als basis.",
    ),
    (
        "zicht op resultaten",
        r"\bmonitor\w*|\bkindvolgsysteem|\bleerlingvolgsysteem|\bdatateam|\btoetsanalyse\w*"
        r"|\bkwaliteitszorg",
        "Een datateam.",
    ),
    (
        "werken met kennis uit onderzoek",
        r"\bevidence-informed|\bwetenschappelijke|\bbewezen effectie\w*",
        "De school werkt evidence-informed.",
    ),
    (
        "vakmensen van buiten",
        r"\bexterne? (?:partij\w*|partner\w*|deskundige\w*|trainer\w*|ingehuurd)"
        r"|\bexpertisecentrum",
        "Een externe partner helpt.",
    ),
    (
        "extra personeel",
        r"\bonderwijsassistent\w*|\bextra (?:collega|leerkracht|docent)\w*",
        "Een onderwijsassistent helpt.",
    ),
    (
        "begeleid leernetwerk",
        r"\bbegeleide? leernetwerk\w*|\bhet (?:leer)?netwerk\b",
        "Het begeleid leernetwerk kwam bijeen.",
    ),
    (
        "kijken zonder oordeel",
        r"\bzonder oordeel|\bkijkvragen?|\bobserv\w+",
        "Kijken zonder oordeel.",
    ),
    (
        "theory of action",
        r"\btheory of action|\binstructional rounds|\bdidactische driehoek",
        "Werken met een theory of action.",
    ),
    ("onderwijsvisies", r"\bonderwijsvisies?\b|\bvisies? op\b", "Een visie op leren."),
)
