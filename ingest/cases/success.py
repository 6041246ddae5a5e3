"""Signs that a sentence tells what helped."""

from ingest.cases.signs import AGAINST, table

SIGNS = table(
    (
        "wat hielp",
        2,
        r"\b(?:dankzij|helpt|hielp(?:en)?|helpend|geholpen|profiteren|droeg(?:en)? .{0,30}bij"
        r"|draagt .{0,30}bij|bijgedragen|werkt (?:heel |echt )?goed|het werkt)\b"
        r"|\bzorg(?:t|en|de|den) er ?voor dat\b",
        "De vaste opbouw helpt de leerlingen.",
    ),
    (
        "gewaardeerd",
        2,
        r"\b(?:waardeert|waarderen|waardering|gewaardeerd|waardevolle?|op prijs|prijst|te spreken"
        r"|goed gedaan|enthousiast|prettig|fijn|zinvol\w*|meerwaarde)\b",
        "De leraren waarderen de hulp.",
    ),
    (
        "voorwaarde",
        2,
        r"\b(?:voorwaarden?|randvoorwaarden|sleutel|succesfactor\w*|essentieel|cruciaa?l\w*"
        r"|(?:is|was|heel|erg) belangrijk|belang (?:van|voor)|de kracht)\b",
        "Rust is een voorwaarde om te leren.",
    ),
    (
        "tijd en uren",
        2,
        r"\b(?:kre(?:eg|gen)|krijg(?:t|en)|hebben|heeft|gecreëerd|vrijgemaakt|vrijgeroosterd)\b"
        r".{0,60}\b(?:tijd|uren|taakuren)\b"
        r"|\b(?:uren|tijd)\b.{0,40}\b(?:bieden|vrijgemaakt|vrijgeroosterd|gecreëerd|gekomen)\b",
        "De coördinatoren kregen een dag per week de tijd.",
    ),
    (
        "vertrouwen en ruimte",
        2,
        r"\b(?:vertrouwen|vrijheid|eigen verantwoordelijkheid|mogelijkheden|eigen (?:inzicht"
        r"|inbreng"
        r"|keuzes))\b|\bveel ruimte\b|\bmeer ruimte\b",
        "Het team kreeg het vertrouwen.",
    ),
    (
        "eigen mensen",
        2,
        r"\b(?:eigen|zelf)\b.{0,40}\b(?:mensen|expertise|deskundig\w+|opgeleid|opleiden|personeel"
        r"|\w*coaches)\b|\bin huis\b(?! gehaald)",
        "De school leidde eigen coaches op.",
    ),
    (
        "hecht team",
        2,
        r"\b(?:hechte?|collectief|graag .{0,20}leren|leergierig\w*|betrokken team|saamhorig\w*"
        r"|teamonderwijs|neuzen)\b",
        "Het team is hecht.",
    ),
    (
        "samen",
        2,
        r"\bsamen (?:voor\b|lessen)|\bin gezamenlijkheid\b"
        r"|\b(?:gezamenlijke?|samen)\b.{0,40}\b(?:lessen|opgepakt|voorbere\w+|evalueren|geven)\b",
        "Zij maken samen lessen over water.",
    ),
    ("samen", 1, r"\b(?:samen|gezamenlijke?|van elkaar|met elkaar)\b", "Zij leren van elkaar."),
    (
        "structuur",
        2,
        r"\b(?:duidelijke|vaste|heldere|stevige) (?:structuur|lijn|taak|doelen|opbouw)\b"
        r"|\bde structuur\b|\bverdeling\b|\bconsistent\w*",
        "Elke les kent een vaste opbouw.",
    ),
    (
        "bewuste keuze",
        2,
        r"\bgekozen .{0,60}omdat\b|\bbewust\w* (?:keuzes?|gekozen|gericht|op)\b|\bvanaf het begin\b"
        r"|\bjuiste (?:keuzes?|mensen)\b|\bbasis\b.{0,60}\b(?:er al|geweest)\b",
        "Er is gekozen voor EDI omdat het bewezen werkt.",
    ),
    (
        "kennis uit onderzoek",
        2,
        r"\b(?:evidentie|wetenschappelijke?|evidence-informed|onderbouwde|bewezen)\b",
        "De keuzes steunen op wetenschappelijke kennis.",
    ),
    (
        "klein beginnen",
        2,
        r"\bklein\w* (?:te )?begin\w*|\bstap voor stap\b|\bolievlek\w*|\bgeleidelijk\b",
        "Klein beginnen gaf het team moed.",
    ),
    (
        "schoolleiding",
        2,
        r"\b(?:schoolleid\w+|directie|directeur|intern begeleider)\b.{0,60}"
        r"\b(?:sturing|sturende|aanwezig|actie(?:f|ve)|doen mee|nauw betrokken|ondersteun\w+)\b",
        "De schoolleider was bij elke bijeenkomst aanwezig.",
    ),
    (
        "hulp van buiten",
        2,
        r"\b(?:blik van buiten\w*|neutrale?|kritische vragen|concrete (?:voorbeelden"
        r"|ondersteuning))\b"
        r"|\brust\b.{0,80}\bgebracht\b|\bbegeleid door een\b|\b\w*expert\b",
        "De blik van buiten hielp.",
    ),
    (
        "begeleiding van nieuwe collega's",
        2,
        r"\bnieuwe (?:\w+ ){0,3}(?:leraren|leerkrachten|docenten|collega’s)\b.{0,60}"
        r"\b(?:coach|maatje|gekoppeld|getraind|begeleid\w*)\b",
        "Nieuwe leraren krijgen een coach.",
    ),
    (
        "zicht op leerlingen",
        1,
        r"\b(?:monitor\w*|achterhalen|in beeld|analyseer\w*|zicht op)\b",
        "De school brengt leerlingen goed in beeld.",
    ),
    (
        "veiligheid",
        1,
        r"\b(?:vertrouwelijke?|veiligheid|veilige|zonder oordeel|kwetsbaar)\b",
        "De gesprekken zijn vertrouwelijk.",
    ),
    (
        "gedeelde visie",
        2,
        r"\b(?:gedeelde|gezamenlijke|gemeenschappelijke|duidelijke|heldere)"
        r" (?:visie|ambitie|taal)\b|\bdraagvlak\b|\bgedragen\b",
        "Het team heeft een gedeelde visie.",
    ),
    (
        "verantwoordelijkheid en urgentie",
        1,
        r"\b(?:verantwoordelijkheid|urgentie|noodzaak|eigenaarschap|bereidheid|trots)\b",
        "Het team voelt de urgentie.",
    ),
    (
        "goede verhouding",
        2,
        r"\b(?:gelijkwaardige?|korte lijn\w*|goed contact|goede (?:relatie|band|sfeer|samenwerking)"
        r"|wederzijds\w*|openheid)\b",
        "De korte lijnen in het team helpen.",
    ),
    (
        "focus",
        1,
        r"\bfocus\b|\bprioriteit(?:en)?\b|\bmaatwerk\b|\baansluit\w* bij\b|\bherhaald?\b",
        "Er is focus op een paar doelen.",
    ),
    (
        "trekkers",
        2,
        r"\b(?:belangrijke|grote|voorname|centrale) rol\b"
        r"|\b(?:spil|aanjagers?|kartrekkers?|voortrekkers?|drijvende kracht|enthousiasm\w+"
        r"|bevlogen|gedreven|gemotiveerde?|motiveert|motiveren|uitstekend)\b",
        "De coördinator is de spil.",
    ),
    (
        "gunstige invloed",
        2,
        r"\bpositieve (?:invloed|ervaring\w*|bijdrage|effecten?)\b|\bpositief uit\w*|\bhouvast\b"
        r"|\bversterkend\w*|\bte danken\b|\bdankt\b|\bwij(?:d|t|dt)\b.{0,60}\baan\b"
        r"|\bgestructureerd\w*|\b(?:sterke|goede|krachtige?) (?:structuur|basis|cultuur|team"
        r"|sfeer)\b"
        r"|\bhet sterke\b",
        "Dat had een positieve invloed.",
    ),
    (
        "belang",
        2,
        r"\bbelang\b(?! bij)|\burgentie\b|\bnut\b(?!.{0,40}\bniet\b)",
        "Iedereen zag het belang in.",
    ),
    (
        "leren van anderen",
        2,
        r"\b(?:tips?|adviezen|feedback|spiegel|sparren|in de keuken|uitwissel\w+|inspir\w+)\b",
        "Het netwerk gaf een goede tip.",
    ),
    (
        "zelf bepalen",
        2,
        r"\b(?:bepa(?:alt|len)\b.{0,30}\bzelf|autonom\w+|eigen regie|ruimte om)\b",
        "De secties bepalen het zelf.",
    ),
    (
        "extra handen",
        2,
        r"\bextra (?:hand\w+|personeel|ondersteuning|begeleiding|formatie|collega\w*|uren)\b"
        r"|\btaakuren\b|\bgefaciliteerd\b|\bfacilite\w+|\bvrijgesteld\b",
        "De extra handen in de klas helpen.",
    ),
    ("betrokken", 1, r"\b(?:betrokken|betrekken|meegenomen|continu)\b", "Iedereen is betrokken."),
    (
        "leerzaam",
        2,
        r"\b(?:leerza\w+|plezierig\w*|veel goeds|goede dag|beste manier|juiste aanpak|schouders"
        r"|teweeggebracht|positieve energie)\b|\bonder schooltijd\b",
        "Het bezoek was leerzaam.",
    ),
    (
        "reden",
        1,
        r"\b(?:omdat|doordat|daardoor|hierdoor|waardoor|zodat|daarmee|door (?:te|de|het))\b",
        "Daardoor leren zij beter.",
    ),
    (
        "gunstig",
        1,
        r"\b(?:goed|goede|beter|mooi|makkelijker|zekerder|succes\w*|positie\w+|rust)\b",
        "Dat gaat goed.",
    ),
    (
        "hindernis",
        -2,
        r"\b(?:lastig|moeilijk|weerstand|onduidelijk|ontbr\w+|te weinig|tekort\w*|gestopt"
        r"|stopte)\b",
        "Dat was lastig.",
    ),
    *AGAINST,
)
