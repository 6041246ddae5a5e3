"""Signs that a sentence tells what stood in the way."""

from ingest.cases.signs import OTHERS, QUESTION, table

SIGNS = table(
    (
        "personeel",
        2,
        r"\b(?:personeelstekort\w*|lerarentekort|tekort aan|wisselingen|directiewissel\w*|verloop"
        r"|vertrek van|langdurig ziek\w*|ziekte|uitval\w*|onderbezet\w*|vacatures?)\b",
        "Door het lerarentekort bleef taal liggen.",
    ),
    (
        "tijd en drukte",
        2,
        r"\b(?:tijdrovend|drukte|tijdgebrek|werkdruk|geen tijd|niet de tijd|te druk|tijdsintensief"
        r"|overbelast\w*|laag pitje|tijd ontbr\w+|uitgesteld|te veel activiteiten|gepauzeerd)\b",
        "De bijeenkomsten waren tijdrovend.",
    ),
    (
        "geld",
        2,
        r"\b(?:bezuinig\w+|minder budget|geld (?:is )?op\b|lumpsum|te krap|structurele (?:\w+ )?"
        r"(?:financiering|bekostiging|middelen)|tijdelijke (?:\w+ )?(?:middelen|subsidie\w*|geld"
        r"|contract\w*)|tijdelijk (?:geld|contract)"
        r"|gemorst|verspild|wegvalt|wegvallen)\b|\bgeld\b.{0,40}\bstructureel\b",
        "De lumpsum is te krap.",
    ),
    (
        "weerstand",
        2,
        r"\b(?:weerstand|tegenstand|terughoudend\w*|scepti\w+|twijfel\w*|helemaal niet|moetje"
        r"|niet iedereen|niet elke|niet alle|nut van .{0,40}niet in)\b",
        "In de bovenbouw was weerstand.",
    ),
    (
        "onduidelijk",
        2,
        r"\b(?:onduidelijk\w*|niet (?:altijd |helemaal )?duidelijk|miscommunicatie|weinig houvast"
        r"|zoekend\w*|verwarring|rommelig\w*|onrust\w*|te weinig (?:houvast|sturing))\b",
        "De regels waren onduidelijk.",
    ),
    (
        "gestopt",
        2,
        r"\b(?:gestopt|stopte|stilgevallen|stopgezet|afgehaakt|haakten? af|uitgestapt"
        r"|uit het netwerk"
        r"|niet meer georganiseerd|geen bijeenkomst meer|niet doorgegaan|vroegtijdig)\b",
        "Het netwerk stopte vroeg.",
    ),
    (
        "bekwaamheid",
        2,
        r"\b(?:niet|onvoldoende|onvoldoend|te weinig|minder)\b.{0,40}"
        r"\b(?:bekwaam|vaardig|beheers\w*|deskundig\w*|geschoold|kennis|ervaring)\b"
        r"|\bbeheers\w+\b.{0,30}\bniet\b|\bbasis ontbreekt\b",
        "Niet elke leraar voelt zich bekwaam.",
    ),
    (
        "resultaat blijft uit",
        2,
        r"\bachterblij\w+|\bblij(?:f|ven)t?\b.{0,40}\bachter\b|\bteleurstell\w+|\bachterstanden\b"
        r"|\bnog niet\b.{0,40}\bgenoeg\b|\bnog\b.{0,40}\bmoeten kunnen\b",
        "De resultaten zijn teleurstellend.",
    ),
    (
        "niet gelukt",
        2,
        r"\bniet\b.{0,30}\b(?:gelukt|lukt\w*|goed uit|uitgepakt|geleverd|gehaald|van de grond"
        r"|gered)\b"
        r"|\bniet alle activiteiten\b|\bmislukt\w*|\bpakte\b.{0,40}\bniet\b",
        "Dat is niet gelukt.",
    ),
    (
        "te veel of te weinig",
        2,
        r"\b(?:te (?:veel|weinig|zeer|theoretisch|leidend|smal|groot|klein|laat|beperkt|hoog|lang"
        r"|kort"
        r"|moeilijk|vrijblijvend|abstract)|hoog over|theoretisch\w*)\b",
        "Het was te veel theorie.",
    ),
    (
        "lastig",
        2,
        r"\b(?:lastige?r?|moeilijk\w*|knelpunt\w*|struikel\w*|belemmer\w*|hinder\w*|obstakel\w*"
        r"|worstel\w*|nadeel|nadelen|valkuil\w*|problemen|probleem|moeite)\b",
        "Dat bleek lastig.",
    ),
    (
        "moeizaam",
        2,
        r"\b(?:vertraging\w*|vertraagd\w*|moeizaam|moeizame|stroef|stroeve|stagne\w+|traag|trage"
        r"|vastgelopen|op de achtergrond|ondergesneeuwd|blijven liggen|bleef liggen"
        r"|ten koste van)\b",
        "De start was moeizaam.",
    ),
    (
        "last en regels",
        2,
        r"\b(?:last|belastend\w*|zwaar|verantwoording\w*|administrati\w+|regeldruk"
        r"|bureaucra\w+|afgerekend)\b|\bveel tijd\b|\bkostte?n? (?:\w+ ){0,2}tijd\b",
        "De verantwoording kost veel tijd.",
    ),
    (
        "onvrede",
        2,
        r"\b(?:minder (?:prettig|goed|makkelijk\w*|tevreden|tijd|aandacht|uren)|minst|jammer"
        r"|onzeker\w*|frustr\w+|ontevreden|niet passend|past\w* niet|niet past|niet eens"
        r"|zorgen|bezorgd|helaas)\b",
        "Dat vond het team jammer.",
    ),
    (
        "personeel",
        2,
        r"\b(?:vertrokken|vertrekt|vertrok|zieke?|ziekmelding\w*|invallers?|onervaren"
        r"|zij-instromers?|wisselende|wisseling\w*|personeelsverloop)\b",
        "Twee leraren zijn vertrokken.",
    ),
    (
        "omstandigheden",
        2,
        r"\b(?:corona\w*|verhuizing|verbouwing|onrustige?|hectische?|problematiek|schulden|armoede"
        r"|taalachterstand\w*|drukke)\b",
        "Het was een onrustig jaar.",
    ),
    (
        "afstand en afwezigheid",
        2,
        r"\b(?:op afstand|drempel|afwezig|niet aanwezig|terug(?:ge)?tr\w+|reistijd|niet betrokken"
        r"|versnipper\w+|los zand|eilandjes|losse)\b",
        "De scholen lagen op afstand van elkaar.",
    ),
    (
        "nog niet",
        1,
        r"\bnog (?:niet|geen|steeds niet|onvoldoende)\b",
        "Een leerlijn is er nog niet.",
    ),
    (
        "uitdaging",
        2,
        r"\b(?:\w*uitdaging(?:en)?|aandachtspunt(?:en)?)\b",
        "Daar ligt een uitdaging.",
    ),
    (
        "wrijving",
        2,
        r"\b(?:top-down|overvallen|gedoe|ophef|conflict\w*|geen consensus|kink in de kabel"
        r"|strubbeling\w*|geen succes|alleen voor(?:staat|stond)|tegengewerkt|kritiek|ongunstig\w*"
        r"|weerbarsti\w+|voeten in de aarde)\b|\bblij(?:f|ven)t?\b.{0,30}\buit\b",
        "De aanpak kwam top-down.",
    ),
    (
        "zorg",
        1,
        r"\b(?:risico|kritisch\w*|spannend)\b",
        "Dat is een risico.",
    ),
    (
        "ontbreekt",
        2,
        r"\b(?:ontbreekt|ontbreken|ontbrak\w*|gebrek|gemis|mist|misten|schiet tekort"
        r"|tekortschiet\w*"
        r"|schort\w*)\b",
        "Een leerlijn ontbreekt.",
    ),
    (
        "tegenstelling",
        1,
        r"\b(?:maar|echter|toch|helaas|wel|hoewel|tegelijkertijd|niet|geen|nauwelijks|weinig"
        r"|beperkte?|aanvankelijk|in eerste instantie|in het begin)\b",
        "Tegelijkertijd is er weinig tijd.",
    ),
    (
        "ontkende hindernis",
        -2,
        r"\bgeen (?:\w+ )?(?:probleem|struikelblok|obstakel|weerstand|belemmering)"
        r"|\bniet (?:zo’n|als) (?:probleem|vervelend)",
        "Dat is geen probleem.",
    ),
    QUESTION,
    OTHERS,
)
