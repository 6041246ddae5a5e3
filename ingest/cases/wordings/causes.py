"""Wordings of what helped: reasons, praise, time, people and ways of working."""

from ingest.cases.wordings.wording import table

WORDINGS = table(
    ("so that", r"\b(?:waardoor|zodat|waarmee)\b", "Er was tijd, zodat het lukte."),
    ("therefore", r"\b(?:daardoor|hierdoor|daarmee|dus|daarom|vandaar)\b", "Daardoor lukte het."),
    ("because", r"\b(?:omdat|doordat|want|aangezien|immers)\b", "Het lukte omdat er tijd was."),
    (
        "owing to",
        r"\bdankzij|\bte danken|\bdank(?:t|en)\b|\b(?:mede|vooral|juist) door\b"
        r"|\bdoor (?:de|het|een|die|dat|te)\b",
        "Dankzij de ouders lukte het.",
    ),
    (
        "helped",
        r"\bhelp\w*|\bhielp\w*|\bgeholpen|\bhulp\b|\bsteun\w*|\bondersteun\w*|\bbijdra\w*"
        r"|\bbijgedragen|\bdroeg\w*|\bscheel(?:t|de)\b|\bbespaar\w*|\bmaakte?.{0,20}verschil"
        r"|\bg(?:af|aven|eeft|even)\b.{0,30}\b(?:rust|lucht|vertrouwen|houvast|energie|ruimte|moed)"
        r"|\bwerkte?\b.{0,20}\b(?:goed|omdat|zo)\b|\blukte|\baansloeg|\bsloeg.{0,30}\baan\b"
        r"|\bop (?:z’n|zijn) plek|\bpakt\w*\b.{0,30}\buit\b|\bvoorkom(?:t|en)\b|\bstimule\w+"
        r"|\bmotive\w+",
        "De vaste opbouw geeft de klas houvast.",
    ),
    (
        "success",
        r"\bsucces\w*|\bsleutel\w*|\bgeheim\b|\bkracht\w*|\b(?:rand)?voorwaarde\w*|\bessentieel"
        r"|\bcruciaal|\bdoorslag\w*|\bbelang(?:rijk\w*)?\b|\bbeslissend|\bgoude?n?\b|\bonmisbaar"
        r"|\bmotor\b|\bspil\b|\baanjager\w*|\b(?:voor|kar)?trekker\w*|\bbevorder\w*|\bverklaring"
        r"|\bgunstig|\bredding\b|\bommekeer",
        "Rust was de sleutel.",
    ),
    (
        "attributed",
        r"\b(?:volgens|wij(?:st|zen) op|noemt?|noemen|noemde|schrijft|toegeschreven|roemt|prijst"
        r"|looft|geeft de eer|wijdt|gevraagd naar|benadruk\w*|legt uit|verklaart|ziet als)\b",
        "De rector wijst op het team.",
    ),
    (
        "only then",
        r"\bpas (?:toen|als|nadat|daarna)|\btoen\b|\bjuist\b|\balleen (?:daardoor|zo|omdat)"
        r"|\bvanaf (?:dag|dat|het|de eerste)|\bmeteen|\bdirect\b|\bzonder (?:die|dat|deze|hem"
        r"|haar)\b"
        r"|\banders (?:was|had|waren)",
        "Pas toen geloofde het team erin.",
    ),
    (
        "praise",
        r"\b\w*waard(?:eer|er|evol)\w*|\bgewaardeerd|\bmeerwaarde|\bprettig\w*|\bfijn\w*|\bblij\b"
        r"|\btevreden\w*|\bte spreken\b|\bpositie(?:f|ve)\b|\bzinvol\w*|\bnuttig\w*|\bleerza\w+"
        r"|\bmooie?\b|\bgoede?\b|\bsterke?\b|\buitstekend\w*|\bplezierig\w*|\bop prijs\b|\bprofijt"
        r"|\bprofite\w+|\bbeste manier|\bjuiste\b|\bveel aan\b",
        "Het team vond de hulp prettig.",
    ),
    (
        "time and hours",
        r"\b\w*uren\b|\bper week\b|\bdag(?:en)? per\b|\b(?:lesuur|middag(?:en)?|dagdeel|dagdelen)\b"
        r"|\bvrij(?:ge)?(?:rooster|maak|gemaakt|gesteld)\w*|\bde tijd\b|\btijd (?:om|voor|te|is)\b"
        r"|\bingeroosterd|\bhet rooster\b|\bonder schooltijd|\bgefacilite\w+|\bextra hand\w*",
        "Zij kreeg een dag per week.",
    ),
    (
        "fixed",
        r"\bvaste?\b|\bverplicht\w*|\bafspra(?:ak|ken)\b|\bafgesproken|\bwekelijks\w*"
        r"|\bdagelijks\w*"
        r"|\bmaandelijks\w*|\bper jaar\b|\bkeer per\b"
        r"|\b(?:elke|iedere) (?:week|maand|dag|ochtend|\w+dag)\b",
        "Elke dinsdag is er overleg.",
    ),
    (
        "together",
        r"\beigen\b|\bsamen\b|\bgezamenlijk\w*|\b(?:met|van|bij) elkaar\b|\bsamenwerk\w*"
        r"|\bhechte?\b"
        r"|\biedereen\b|\bdraagvlak|\bgedragen\b|\bbetrok\w*|\bmeedo\w*|\bmeedeed|\bmeegedacht"
        r"|\bmeebeslis\w*|\bneuzen\b|\bonderling\w*|\bgedeelde\b|\bsfeer\b|\bcultuur\b",
        "Het team bereidt samen voor.",
    ),
    (
        "trust",
        r"\bvertrouw\w*|\bveilig\w*|\bruimte\b|\bvrijheid|\bgeduld|\bopen(?:heid)?\b"
        r"|\benthousias\w*"
        r"|\bbevlogen|\bgeloof\w*|\bgeloven|\blange adem|\brust\b|\bkorte lijn\w*"
        r"|\bgelijkwaardig\w*"
        r"|\bvoorbeeld\b|\bkwetsbaar|\bblootge\w*|\bzonder oordeel|\bautonom\w+|\bregie\b"
        r"|\bverantwoordelijkheid|\beigenaarschap|\bhumor\b|\bserieus\b",
        "De directie gaf veel ruimte.",
    ),
    (
        "step by step",
        r"\bstap voor stap|\bklein(?:e|er|schalig)?\b|\béén (?:ding|verandering|doel|vak|model)"
        r"|\been voor een|\btegelijk\b|\bgeleidelijk|\btempo\b|\bfase\w*|\bfocus\w*|\bkeuzes?\b"
        r"|\bgekozen|\bkoos\b|\bkozen\b|\bvrijwillig\w*|\bprioriteit\w*|\bbewust\b|\bliefhebbers",
        "Het begon klein, met twee groepen.",
    ),
    (
        "leader",
        r"\b\w*directeur\w*|\bschoolleid\w*|\b(?:con)?rector\b|\bteamleid\w*|\bbestuur\w*"
        r"|\bdirectie"
        r"|\bleidinggeven\w*|\bmanagement\w*|\blocatieleider",
        "De directeur deed zelf mee.",
    ),
    (
        "from outside",
        r"\bextern\w*|\btrainer\w*|\badvi(?:s|es)\w*|\bcoach\w*|\bspecialist\w*|\bbibliothe\w*"
        r"|\bgemeente\b|\bpabo|\bhogeschool|\b\w*netwerk\w*|\bvrijwilliger\w*|\bouders?\b"
        r"|\bbureau\b"
        r"|\bandere scholen|\bschoolbezoek\w*|\bbezoeken aan|\bonderwijscoördinator",
        "De bibliotheek dacht mee.",
    ),
    (
        "knowledge",
        r"\bdeskundig\w*|\bkennis\b|\bexpertise|\bbewezen|\bwetenschap\w*|\bevidence\w*"
        r"|\bmonitor\w*"
        r"|\bdata\w*|\banalys\w*|\bstructuur\w*|\bgestructureerd\w*|\bconsistent\w*|\bvisie\w*"
        r"|\bverbeterplan|\bduidelijke\b|\bheldere?\b|\bcontinu\b|\binzicht\w*|\btips?\b|\bfeedback"
        r"|\binspir\w+|\bblik\b|\bspiegel\b",
        "Een heldere structuur ligt vast.",
    ),
)
