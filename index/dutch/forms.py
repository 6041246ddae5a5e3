"""Forms of words that Snowball's stemmer parts from their word, or takes for another word."""

# The word, then its other forms.
NOUNS = """
    stad: steden, voorstad: voorsteden, lid: leden, raadslid: raadsleden, teamlid: teamleden
    schip: schepen, smid: smeden, museum: musea, criterium: criteria, centrum: centra
    medium: media, curriculum: curricula, symposium: symposia, datum: data, visum: visa
    forum: fora, quotum: quota, stadium: stadia, gymnasium: gymnasia, lyceum: lycea
    congres: congressen, crisis: crises, analyse: analysen, basis: bases, thesis: theses
    politicus: politici, academicus: academici, technicus: technici, criticus: critici
    historicus: historici, musicus: musici, neerlandicus: neerlandici
    kind: kinder kinderen kindje kindjes, ei: eieren, lied: liederen, blad: bladeren
    been: beenderen, rund: runderen, volk: volkeren, gemoed: gemoederen
    idee: ideeen, zee: zeeen, orkest: orkesten, industrie: industrieen, strategie: strategieen
    categorie: categorieen, theorie: theorieen, kopie: kopieen, knie: knieen
    koe: koeien, vlo: vlooien, leerling: leerlinge leerlingetje leerlingetjes
    gelid: gelederen, mogelijkheid: mogelijkheden, vrouw: vrouwen
    lerares: leraressen
"""

# Words that Snowball takes for another one, with the stem they get instead.
KEPT_ROWS = """
    begeleid: begeleid begeleide begeleiden begeleidt begeleidde begeleidden begeleidend
    begeleidende begeleiding begeleidingen begeleider begeleiders begeleidster
    gemeente: gemeente gemeenten gemeentes gemeentelijk gemeentelijke
    gebied: gebied gebieden, gebouw: gebouw gebouwen gebouwtje, gevolg: gevolg gevolgen
    gemiddeld: gemiddeld gemiddelde gemiddelden gemiddeldes, gezag: gezag, gelijk: gelijk gelijke
    gewoon: gewoon gewone, geheel: geheel gehele gehelen, gevoel: gevoel gevoelens
    gedicht: gedicht gedichten gedichtje gedichtjes, geluk: geluk, gehoor: gehoor
    schaling: schaling, scholing: scholing scholingen
"""

# Strong and irregular verbs: past, participle.
VERBS = """
    bewegen: bewoog bewogen, bieden: bood boden geboden, bijten: beet gebeten
    binden: bond bonden gebonden, blijken: bleek bleken gebleken, blijven: bleef bleven gebleven
    breken: brak braken gebroken, brengen: bracht brachten gebracht, buigen: boog bogen gebogen
    denken: dacht dachten gedacht, doen: doet deed deden gedaan, dragen: droeg droegen gedragen
    dringen: drong drongen gedrongen, drinken: dronk dronken gedronken
    dwingen: dwong dwongen gedwongen, eten: at aten gegeten, gaan: gaat ging gingen gegaan
    gelden: gold golden gegolden, geven: gaf gaven gegeven, grijpen: greep grepen gegrepen
    hangen: hing hingen gehangen, helpen: hielp hielpen geholpen
    houden: hield hielden gehouden, kiezen: koos kozen gekozen, kijken: keek keken gekeken
    klinken: klonk klonken geklonken, komen: komt kwam kwamen gekomen
    kopen: kocht kochten gekocht, krijgen: kreeg kregen gekregen, laten: liet lieten gelaten
    lezen: las lazen gelezen, lijken: leek leken geleken, lopen: liep liepen gelopen
    meten: mat maten gemeten, nemen: nam namen genomen, rijden: reed reden gereden
    roepen: riep riepen geroepen, schenken: schonk schonken geschonken
    schrijven: schreef schreven geschreven, schuiven: schoof schoven geschoven
    slaan: slaat sloeg sloegen geslagen, sluiten: sloot sloten gesloten
    snijden: sneed sneden gesneden, spreken: sprak spraken gesproken
    springen: sprong sprongen gesprongen, staan: staat stond stonden gestaan
    steken: stak staken gestoken, stijgen: steeg stegen gestegen, strijden: streed gestreden
    treden: trad traden getreden, treffen: trof troffen getroffen
    trekken: trok trokken getrokken, vallen: viel vielen gevallen, vangen: ving vingen gevangen
    varen: voer voeren gevaren, vechten: vocht vochten gevochten
    vergeten: vergat vergaten vergeten, verliezen: verloor verloren
    vinden: vond vonden gevonden, vragen: vroeg vroegen gevraagd, wegen: woog wogen gewogen
    werpen: wierp wierpen geworpen, werven: wierf wierven geworven, weten: wist wisten geweten
    wijken: week weken geweken, wijzen: wees wezen gewezen, winnen: won wonnen gewonnen
    zeggen: zegt zei zeiden gezegd, zenden: zond zonden gezonden
    zien: ziet zag zagen gezien, zingen: zong zongen gezongen, zitten: zat zaten gezeten
    zoeken: zocht zochten gezocht, zwemmen: zwom zwommen gezwommen
    zwijgen: zweeg zwegen gezwegen, verdwijnen: verdween verdwenen
    verschijnen: verscheen verschenen, vermijden: vermeed vermeden
    beginnen: begon begonnen, begrijpen: begreep begrepen, vertrekken: vertrok
    ontbreken: ontbrak, rekenen: reken rekent rekende gerekend
    oefenen: oefen oefent oefende geoefend, tekenen: tekent tekende getekend
    openen: opent opende geopend, worden: werd werden geworden
"""

# Before a verb; with the first ones a participle has no 'ge-' (besproken, afgesproken).
INSEPARABLE = "be er her ont ver onder over voor vol weer door".split()
SEPARABLE = """aan achter af bij binnen deel door in mee na om onder op over plaats samen tegen
    terug thuis toe uit vast voor vooruit weg""".split()

NOT_VERBS = frozenset("weken voer voeren mat maten reden boog overweg opgave".split())


def _rows(table: str) -> list[tuple[str, list[str]]]:
    """Word and forms of each row; rows end at a comma or where the next word has its colon."""
    found: list[tuple[str, list[str]]] = []
    for item in table.replace(",", " ").split():
        if item.endswith(":"):
            found.append((item[:-1], []))
        else:
            found[-1][1].append(item)
    return found


def _verb_forms() -> dict[str, str]:
    """Form to infinitive, alone and with prefixes."""
    found = {}
    for verb, forms in _rows(VERBS):
        for form in forms:
            found[form] = verb
            for prefix in INSEPARABLE:
                found[prefix + form.removeprefix("ge")] = prefix + verb
            for prefix in SEPARABLE:
                found.setdefault(prefix + form, prefix + verb)
    return {form: verb for form, verb in found.items() if form not in NOT_VERBS}


# Form to the word whose stem it has.
FORMS = {**_verb_forms(), **{form: word for word, forms in _rows(NOUNS) for form in forms}}

# Form to its stem.
KEPT = {form: word for word, forms in _rows(KEPT_ROWS) for form in forms}
