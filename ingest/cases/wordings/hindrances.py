"""Wordings of what stood in the way."""

from ingest.cases.wordings.wording import table

WORDINGS = table(
    ("not", r"\b(?:niet|geen|niets|niemand|nooit|nergens)\b", "Niemand wist het."),
    (
        "hardly",
        r"\b(?:nauwelijks|amper|weinig|onvoldoende|zelden|slechts|mondjesmaat|beperkte?)\b"
        r"|\bmaar (?:de helft|één|een|twee|drie)\b|\bnog (?:niet|geen)\b",
        "Er kwam amper iemand.",
    ),
    (
        "too",
        r"\bte (?:veel|weinig|laat|vroeg|kort|lang|duur|druk|moeilijk|makkelijk|groo?te?|kleine?"
        r"|vol"
        r"|krap|hoog|laag|snel|zwaar|talig|vrijblijvend|abstract|algemeen|ingewikkeld|ambitieus"
        r"|smal|ver|beperkt|theoretisch|leidend|vaak)\b|\bzo \w+ dat\b",
        "De groep was te groot.",
    ),
    (
        "staff leaves",
        r"\bvertrok\w*|\bvertrek\w*|\bontslag|\bziek\w*|\bgriep|\binval(?:lers?|len)?\b"
        r"|\bvervang\w*"
        r"|\bvacature\w*|\b\w*wissel(?:ing|ingen|en|den|de)\b|\bverloop\b|\b\w*tekort\w*"
        r"|\bonderbezet\w*|\bopgestapt|\bstapten? op|\bopstapte\w*|\bverlof|\bzwanger\w*"
        r"|\buitval\w*"
        r"|\buitgevallen|\b(?:nieuwe|andere) baan|\bveranderd van baan|\bonbevoegd\w*|\bstarter\w*"
        r"|\binwerken|\bonervaren",
        "Twee leraren vertrokken.",
    ),
    (
        "lost",
        r"\bweg(?:vall\w*|gevallen|zak\w*)|\bviel\w*\b.{0,40}\b(?:weg|uit|stil|tegen)\b"
        r"|\bverviel\w*"
        r"|\bvervallen|\bverloren\b|\bkwijt\b|\b(?:ge)?stop(?:te|ten|t)\b|\bstil\b"
        r"|\b(?:ge)?strand\w*"
        r"|\bstokte|\bvastgelopen|\bliep\w*\b.{0,30}\b(?:vast|stuk|mis|spaak)\b|\bmis(?:luk\w*"
        r"|ging)"
        r"|\bsneuvel\w*|\bprullenbak|\bop slot|\bongebruikt|\bafge(?:haakt|zegd|last|blazen)"
        r"|\bbl(?:eef|even)\b.{0,30}\b(?:liggen|leeg|hangen|weg|beperkt|thuis)\b"
        r"|\bhaak\w*\b.{0,20}\baf\b|\bterugge?tr\w+|\bafwezig|\bniet doorgegaan|\bgestopt\b",
        "De bijeenkomsten vielen uit.",
    ),
    (
        "waiting",
        r"\b(?:ge)?wacht\w*|\bvertrag\w*|\bvertraagd|\blaat\b|\bpas (?:in|na|op|eind|half|begin"
        r"|rond)\b"
        r"|\bmaanden\b|\b(?:half|heel|hele) jaar\b|\bduurden?\b|\blanger dan|\bdeadline\w*"
        r"|\bhaast\b"
        r"|\bhalverwege|\buitgesteld|\btraag|\btrage|\blaag pitje",
        "De boeken kwamen pas na maanden.",
    ),
    (
        "hard",
        r"\b(?:lastige?r?|moeilijk\w*|moeizame?|moeite|worstel\w*|tobben|getob|stroe[fv]e?|zware?"
        r"|ingewikkeld\w*|probleem|problemen|knelpunt\w*|belemmer\w*|obstakel\w*|hinder\w*"
        r"|drempel\w*"
        r"|tegenvaller\w*|uitdaging\w*|struikel\w*|hobbel\w*|valkuil\w*|nadeel|nadelen"
        r"|schaduwzijde\w*|keerzijde|wrijving|wrong|schuurde?|knelde?|knelt|pijnpunt\w*|frustr\w*"
        r"|erger(?:t|de|nis\w*)|gedoe|last|tegenwind|tegenzat|tegenslag\w*|bots(?:en|t|te|ten)"
        r"|klacht\w*|klaag\w*|klagen|mopper\w*|verzucht\w*|strubbeling\w*|consensus|rommelig\w*"
        r"|onrust\w*|hectisch\w*|nood|strijd|gevecht|jammer|helaas)\b",
        "Dat bleek een lastige opgave.",
    ),
    (
        "resistance",
        r"\bweerstand|\bscepti\w+|\bscepsis|\btegenzin|\bbezwa\w+|\bverzet\w*|\bweiger\w*"
        r"|\bwilden? niet|\bniet (?:elke|iedere\w*|alle)\b|\bzag\w*\b.{0,30}\bniet\b|\btwijfel\w*"
        r"|\bonzeker\w*|\bbang\b|\bangst\w*|\bvrees\w*|\bvrezen|\bzorgen\b|\bkriti\w+|\bliever\b"
        r"|\bspeeltje|\bsommige (?:leraren|collega’s|docenten|ouders)|\been deel van|\bhekel\b"
        r"|\bovervallen\b|\bopgelegd|\btop[-‐]down|\bafgerekend|\bvasthoud\w*"
        r"|\bhield\w* .{0,30}vast\b"
        r"|\bmoetje\b|\blage verwachtingen",
        "In de bovenbouw was weerstand.",
    ),
    (
        "busy",
        r"\b(?:druk|drukke|drukte|werkdruk|overvol\w*|volle?|overbelast\w*|overuren|avonden"
        r"|weekend\w*|vakantie\w*|zondag\w*|zaterdag\w*|doodop|moe|uitgeput|bovenop|erbij"
        r"|extra werk"
        r"|geen tijd|niet de tijd|tijdgebrek|tijdrovend|krap\w*|vergader\w*|veel tijd|zoveel)\b"
        r"|\bkost\w*\b.{0,20}\btijd|\bnog iets bij\b",
        "Het werk kwam er nog bovenop.",
    ),
    (
        "papers and rules",
        r"\bverantwoord(?:ing|en)\w*|\bformulier\w*|\bpapier\w*|\bformats?\b|\bloket\w*"
        r"|\badministrati\w*|\bregel(?:s|geving|druk)\b|\bbeschikking|\baanvra\w*|\bprivacy\w*"
        r"|\bavg\b"
        r"|\baanbested\w*|\binkoop\w*|\bverzeker\w*|\bdossier\w*|\btoestemming\w*|\bcao\w*",
        "De verantwoording vroeg drie formulieren.",
    ),
    (
        "money runs out",
        r"\bgeld (?:is |was )?op\b|\btijdelijk\w*|\beenmalig\w*|\bduur(?:der|dere)?\b|\bbekostig\w*"
        r"|\bbezuinig\w*|\bstructurele\b|\bkosten\b|\bonbetaalbaar|\bterugbeta\w*|\bteruggestort"
        r"|\blumpsum\b|\bpotje\b|\bbestedingsperiode",
        "Het geld is maar tijdelijk.",
    ),
    (
        "building and equipment",
        r"\bgebouw\w*|\blokaal|\blokalen|\bwifi|\binternet\w*|\bapparatuur|\bapparaten|\bstoring\w*"
        r"|\blaptop\w*|\blicenti\w*|\bsyste(?:em|men)\b|\bsoftware|\bverbouw\w*|\bverhui\w*"
        r"|\bvervoer\w*|\b(?:reis\w*|rijden|afstand)\b|\bkapot\w*|\bstuk\b|\bhaper\w*|\bgehorig"
        r"|\bmagazijn",
        "De laptops haperden.",
    ),
    (
        "missing",
        r"\bontbr\w+|\bgebrek\w*|\bgemist?\b|\bmiste?n?\b|\bniet te (?:vinden|krijgen|koop)"
        r"|\bonvindbaar|\bniet gevonden|\bzelf (?:\w+ )?(?:maken|verzinnen|schrijven|bedenken)"
        r"|\bonduidelijk\w*|\bonbekend\w*|\bgeen zicht|\bniet (?:weten|wist\w*)"
        r"|\bkon\w*\b.{0,40}\bniet\b|\bopnieuw\b|\bsteeds dezelfde|\btelkens|\bbij nul"
        r"|\bvan voren af"
        r"|\bhoutje|\bhouvast en|\bbekwaam|\bmiscommunicatie|\bachterstanden\b|\bgoed genoeg",
        "Een goede toets ontbreekt.",
    ),
    (
        "contrast",
        r"^[“‘\"]?(?:maar|toch|wel|echter|alleen|helaas|anderzijds|tegelijk\w*)\b"
        r"|\b(?:echter|helaas|ondanks|hoewel|ofschoon|terwijl|tegelijkertijd|daarentegen)\b"
        r"|, maar\b",
        "Toch lukte het niet.",
    ),
    ("had to", r"\bmoest(?:en)?\b|\bmoeten\b|\bhoefde\w*|\bkon(?:den)?\b", "Dat moest opnieuw."),
)
