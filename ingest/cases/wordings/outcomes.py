"""Wordings of change: figures, measurements, then and now."""

from ingest.cases.wordings.wording import COUNT, table

WORDINGS = table(
    (
        "rises",
        r"\b(?:ge)?ste(?:eg|gen)\b|\bstijg\w*|\b(?:ge)?gr(?:oe|e)i\w*|\btoege?n\w+|\btoename"
        r"|\bn(?:am|amen|eemt|emen)\b.{0,60}\btoe\b|\b(?:ge|ver)?verbeter\w*|\bvooruit\w*"
        r"|\bomhoog|\bopgelopen|\bverdubbel\w*|\bverdrievoudig\w*|\bsprong\w*|\bklom\b|\bhoger\b"
        r"|\bop peil\b|\bgewonnen\b|\bversterkt\b|\bverhoogd\b",
        "Het leestempo nam in een jaar flink toe.",
    ),
    (
        "falls",
        r"\b(?:ge)?da(?:al|l)\w*|\bafgenomen|\bafname|\bn(?:am|amen|eemt|emen)\b.{0,60}\baf\b"
        r"|\bverminder\w*|\b(?:ge)?halveer\w*|\bteruggelopen|\bl(?:iep|iepen|oopt)\b.{0,40}\bterug"
        r"|\bteruggebracht|\b(?:ge)?slonk\w*|\bgeslonken|\bomlaag|\b(?:ge)?za(?:k|kt|kte|kten)\b"
        r"|\blager\b|\bachteruit\w*|\bkromp|\bverdwenen",
        "Het verzuim liep verder terug.",
    ),
    (
        "from to",
        rf"\bvan (?:(?:gemiddeld|bijna|ruim|ongeveer|zo’n|slechts"
        rf"|maar) )?{COUNT}\b.{{0,50}}\bnaar\b"
        rf".{{0,25}}?\b{COUNT}\b|\bboven het (?:landelijk )?gemiddelde"
        rf"|\btegen(?:over)? (?:gemiddeld |bijna |ruim )?{COUNT}\b|\bvan de {COUNT}\b"
        rf"|\bop de tien\b",
        "Het aandeel ging van 44 naar 61 procent.",
    ),
    (
        "measure",
        r"\b\d[\d.,]*\s?(?:%|procent|punt\w*)|\bprocent\b|\b[123][fs]\b|\b[123][fs]-|\b\d,\d\b"
        r"|\b(?:een )?(?:derde|kwart|driekwart|helft)\b",
        "Twaalf procent haalt 1F.",
    ),
    ("number", rf"\b{COUNT}\b", "Er zijn zes groepen."),
    ("two numbers", rf"\b{COUNT}\b.*\b{COUNT}\b", "Vier van de zes groepen doen mee."),
    (
        "then",
        r"\b(?:voorheen|vroeger|destijds|eerst(?!e)|eerder)\b|\bbij de (?:start|eerste|nulmeting"
        r"|vorige)|\bjaar (?:geleden|eerder|daarvoor)\b|\bin 20\d\d (?:was|waren|nog)"
        r"|\bwa(?:s|ren) dat\b|\b(?:ervoor|daarvoor|toen nog)\b|\bvoor het (?:eerst|project)"
        r"|\baan het begin\b|\bvorig\w* (?:school)?jaar",
        "Vroeger bleef het bij één zin.",
    ),
    (
        "now",
        r"\b(?:nu|inmiddels|intussen|tegenwoordig|sindsdien|ondertussen|voortaan|steeds)\b"
        r"|\b(?:dit|afgelopen) (?:school)?(?:jaar|voorjaar|najaar|maand\w*|zomer|januari|april|mei"
        r"|juni)\b",
        "Inmiddels doen alle groepen mee.",
    ),
    (
        "measured",
        r"\b\w*toets\w*|\bscore\w*|\bmeting\w*|\bvragenlijst\w*|\benquête\w*|\bpeiling\w*"
        r"|\btelling\w*|\bgemiddeld\w*|\b\w*niveau\w*|\baandeel|\bpercentage|\bcijfers?\b"
        r"|\bregistratie\w*|\bverzuim\w*|\bresulta\w+|\b\w*resultaten|\bopbrengst\w*|\buitkomst\w*"
        r"|\beffect\w*|\bonderzoek\w*|\bdoorstroom\w*|\bvaardigheid\w*|\bprestaties?",
        "De score op de toets is bekend.",
    ),
    (
        "how many",
        r"\baantal\b|\bhoeveelheid|\baandeel|\bde meeste\b|\b(?:vrijwel|bijna) (?:alle|iedere|elke)"
        r"|\balle (?:leerlingen|kinderen|leraren|docenten)|\biedere(?:en)?\b",
        "Vrijwel alle kinderen doen mee.",
    ),
    (
        "more than before",
        r"\b(?:meer|minder|betere?|vaker|sneller|zekerder|rustiger|hoger|lager|langer|actiever"
        r"|zelfstandiger|makkelijker|bewuster|rijker|sterker|leuker|gerichter|professioneler"
        r"|zichtbaar\w*|merkba\w+|duidelijk)\b",
        "Kinderen lezen vaker.",
    ),
    (
        "dares",
        r"\bdur(?:f|ven|fde|fden|ft)\b|\buit zichzelf|\bvanzelf\b|\bzelfstandig\w*|\bzelf\b"
        r"|\bzelfvertrouwen|\bplezier\b|\btrots\w*|\bkunnen nu|\bkan nu|\bgewoon\b|\bniet meer\b"
        r"|\bgeen .{0,20}meer\b|\bgeleerd\b|\bgegroeid",
        "Leerlingen durven nu te vragen.",
    ),
    (
        "noticed",
        r"\b(?:merk\w*|zien we|ziet|zag(?:en)?|zie je|hoor\w*|valt op|viel op|opvallend\w*|blijkt"
        r"|bleek|melden|meldt|meldden|bevestig\w*)\b",
        "De leraar merkt dat het beter gaat.",
    ),
    (
        "led to",
        r"\b(?:opgeleverd|lever\w* .{0,40}\bop|leid\w* .{0,40}tot|geleid|resulteer\w*|gevolg\w*"
        r"|bereikt|haal(?:t|de|den)|halen|gehaald|behaal\w*|gelukt|gerealiseerd|geland|ontstaan"
        r"|geworden|vruchten|teweeg\w*|gezorgd|zorgde\w*)\b",
        "Dat heeft een leerlijn opgeleverd.",
    ),
    (
        "achieved",
        r"\bstap(?:pen)? (?:vooruit |verder )?(?:gezet|gemaakt)|\bvordering\w*|\bverworven\w*"
        r"|\bbewustwording|\bbewuster|\bgeïmplementeerd|\bingevoerd|\bverweven|\bontwikkeld\b"
        r"|\bopgesteld|\btot stand|\bveranderd?\b|\bverandering\w*|\baandacht (?:gekomen|voor)"
        r"|\b(?:plaats|plek) (?:gekregen|gegeven|in)\b|\bwinst\b|\bop orde\b|\bgaan samenwerken"
        r"|\bgebruik(?:t|en)\b.{0,30}\b(?:inmiddels|nu|steeds)",
        "Er zijn stappen gezet.",
    ),
    (
        "stays away",
        r"\buitgebleven|\bbl(?:ijft|ijven|eef|even)\b.{0,40}\b(?:uit|gelijk|steken|hetzelfde|achter"
        r"|staan)\b|\bachterblij\w+|\bgeen (?:enkel )?(?:verschil|effect)|\bniet (?:bereikt"
        r"|gehaald)"
        r"|\bkwam niet|\bgelijk gebleven|\bnergens uit|\btegenvall\w*|\btegengevallen"
        r"|\bteleurstell\w*|\bhetzelfde|\bevenveel|\beven (?:lang|hoog|groot|vaak)|\bgerekend op",
        "De groei bij spelling is uitgebleven.",
    ),
    (
        "kept",
        r"\bblijf(?:t)?\b|\bblijven\b|\b(?:ge)?borg\w*|\bveranker\w*|\bopgenomen in"
        r"|\bsta(?:at|an) in het\b|\bga(?:at|an) door|\bvast onderdeel|\bstructureel|\bvoortaan"
        r"|\bformatie\w*|\blumpsum|\b(?:school|jaar|werk)plan\w*|\bjaartaak|\bovergenomen"
        r"|\bneemt .{0,30}over\b|\beigen (?:begroting|budget)"
        r"|\buit (?:de|het) (?:eigen|gewone|reguliere)|\bopgeleid om|\bbetaald uit|\bduurza\w+"
        r"|\bin dienst\b",
        "De lessen staan in het schoolplan.",
    ),
)
