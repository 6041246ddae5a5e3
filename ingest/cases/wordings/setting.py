"""Wordings of what a school did, and of what stands around it: wishes, others, quotations."""

from ingest.cases.wordings.wording import table

WORDINGS = table(
    (
        "does",
        r"\b(?:volgd?en?|volgde|gevolgd|leren|leest|lezen|oefen\w*|werk(?:t|en|ten|te)|maak(?:t|ten"
        r"|te)"
        r"|maken|schrijven|schreven|bezoek(?:t|en)|bezocht\w*|bereid\w*|kreeg|kregen|krijgen|krijgt"
        r"|kwam|kwamen|komt|komen|geeft|geven|houdt|houden|praat|praten|bespreek\w*|bespreken"
        r"|kiezen"
        r"|kiest|koos|kozen|bouw\w*|ontwikkel\w*|ontwierp\w*|stelde\w*|begon\w*|start(?:te\w*)?"
        r"|organiseer\w*|richtte|lopen|koken|zingen|spelen)\b",
        "De kleuters zingen elke dag.",
    ),
    (
        "put in place",
        r"\b(?:ingericht|aangeschaft|kocht|kochten|gekocht|ingevoerd|ingehuurd|aangesteld|opgezet"
        r"|opgeleid|getraind|geschoold|vervangen|gekoppeld|ingezet|gestart|geïntroduceerd|aangepakt"
        r"|aangebracht|uitgevoerd|georganiseerd|ingevoerd|aangeboden|biedt|zet in)\b",
        "Er is een studio ingericht.",
    ),
    (
        "form",
        r"\b(?:lessen|les|lessenreeks|reeks|project\w*|programma|werkgroep\w*|leerteam\w*|methoden?"
        r"|methodes|aanpak|leerlijn\w*|cursus\w*|training\w*|scholing\w*|studie(?:dag|middag)\w*"
        r"|\w*klasje|atelier\w*|maatje\w*|kring\w*|portfolio\w*|bibliotheek|boeken|materia\w*"
        r"|lesmodel|leesclub|excursie\w*|kalender|gesprekken|bijeenkomst\w*|spellen|instructie\w*"
        r"|methodiek|werksessies|observaties)\b",
        "Er kwam een lessenreeks.",
    ),
    (
        "who",
        r"\b(?:de school|het team|leraren|docenten|leerkrachten|leerlingen|kinderen|mentoren"
        r"|kleuters|groepen|klassen|klas|groep \d|brugklas\w*|onderbouw|bovenbouw|assistent\w*"
        r"|secties?)\b",
        "De mentoren beginnen.",
    ),
    (
        "also",
        r"\b(?:daarnaast|verder|ook|ten slotte|tot slot|bovendien|vervolgens|tevens|allereerst"
        r"|ten eerste|ten tweede)\b",
        "Daarnaast is er een spreekuur.",
    ),
    (
        "afterwards",
        r"\bna (?:de|het) (?:subsidie\w*|project)|\bzonder subsidie|\bvolgend (?:school)?jaar"
        r"|\bkomende?\b|\bstraks\b|\bvanaf (?:augustus|september|januari|20\d\d|het nieuwe)"
        r"|\bin 20(?:2[5-9]|3\d)\b|\bsubsidie (?:stopt|afloopt|eindigt)|\btoekomst\w*|\bvervolg",
        "Volgend jaar komt er een vervolg.",
    ),
    (
        "wish",
        r"\bzou(?:den)?\b|\b(?:ge)?hoop(?:t|te|ten)?\b|\bhopen\b|\bwens\w*|\bdro(?:om|omt|men)\b"
        r"|\bgraag\b|\bhopelijk|\bverwacht(?:te|ten|ing|en)?\b|\bbedoeling|\bvan plan|\bplan om"
        r"|\bstreef\w*|\bwil(?:len|de|den)?\b|\bmoeten? (?:er|het|dat|leiden)\b|\bzal\b|\bzullen\b"
        r"|\boverweeg\w*|\bonderzoekt|\bmisschien\b|\bwellicht|\bpleit\w*|\bsuggestie\w*",
        "De school zou dat graag willen.",
    ),
    (
        "other schools",
        r"\b(?:andere|naburige|bevriende|grotere|kleinere|tweede) scho(?:ol|len)\b|\bbuurschool"
        r"|\bzusterschool|\been school (?:in|uit|verderop)\b|\belders\b|^[“‘\"]?daar\b"
        r"|\bcollega-?scho\w+|\bverderop\b|\bscholengemeenschap|\bdie school\b|\bop een school\b"
        r"|\bscholen (?:in|binnen|uit|van|die|zelf|hebben|waren)\b|\b(?:veel|alle|sommige) scholen",
        "Een andere school deed het anders.",
    ),
    ("question", r"\?[”’\"']*$|\?[”’]", "Hoe krijg je het team mee?"),
    ("quotation", r"[“”‘\"]", "“Het lukte”, zegt zij."),
    ("we", r"\b(?:ik|wij|we|ons|onze|mijn|je|jij)\b", "Wij begonnen klein."),
    (
        "beforehand",
        r"\baanleiding|\bvoor de subsidie|\bal jaren|\blag(?:en)? .{0,30}onder\b|\binspectie"
        r"|\bging\w* fout|\bachterstand\w*|\b(?:staat|ligt) (?:in|aan|tussen|midden)\b|\bwijk\b"
        r"|\bdorp\b|\bstad\b|\btelt\b|\bzorg\w* over",
        "De school ligt aan een kanaal.",
    ),
    ("had", r"\bhad(?:den)?\b", "De school had een plan."),
    (
        "subsidy",
        r"\bsubsidie\w*|\bocw\b|\bministerie|\bregeling\w*|\bbeleid\w*|\bpolitiek|\bmiddelen\b",
        "De regeling loopt af.",
    ),
)
