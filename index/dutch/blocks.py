"""The building blocks of Dutch compounds that the analyzer knows.

One word a block, as it stands alone, without accents: what the compounds of education policy are
made of, and words that look like compounds and are none ('onderwijs', 'voorbeeld'), for a block
is never split. A compound of a block and one unknown part is split too (`compounds.py`).
"""

BLOCKS = frozenset(
    """aanbesteding aanbod aandacht aandeel aanleiding aanmelding aanpak aanpassing aansluiting
    aanspraak aansprakelijkheid aanstelling aantal aanvraag aanvulling aanwezigheid aanwijzing
    aardrijkskunde absentie achtergrond achterstand actie activiteit administratie advies
    adviseur afdeling afname afronding afschrijving afspiegeling afspraak afstand afstemming
    aftrap afwezigheid agenda akkoord alfabet alfabetisering algebra allocatie ambitie
    ambtenaar analyse angst antwoord app arabisch arbeid arbo archief armoede artikel asiel
    asielzoeker aspect assistent audit auteur autisme avond baan balans band bank basis
    beantwoording bedrag bedreiging bedrijf beeld beeldend begaafdheid begeleider begeleiding
    begin begrijpend begrip begroting behandeling behartiger beheer beheersing behoefte
    bekostiging bekwaamheid belang belasting beleid belemmering beleving beloning benadering
    benoeming beoordeling beperking beraad beroep bescherming beschikbaarheid beschikking
    beschrijving besef besluit bestand besteding bestel bestendig bestuur bestuurder betaling
    betekenis betekenisvol betoog betrokkenheid bevoegd bevoegdheid bevolking bevordering
    bewaker bewaking beweging bewijs bewind bewustwording bezetting bezoek bezuiniging bezwaar
    bibliotheek bijdrage bijeenkomst bijlage bijstand bijstelling biologie blad blok boek
    boekhouding bond bord bouw bouwsteen branche breed breedte breuk brief bron brug brugklas
    bruto budget bureau bureaucratie burgemeester burger burgerschap bus buurt campus
    capaciteit carriere casus centrum certificaat chat cijfer cluster coach coaching coalitie
    code cohesie college commissie communicatie compensatie competentie competitie computer
    concentratie concept concern concierge concurrentie conferentie conrector consulent consult
    contact context contract controle convenant coordinatie coordinator corona crisis criterium
    cultuur curriculum cursist cursus cyclus dag dak daling dans data datum debat decaan
    decreet deel deelname deelnemer deling denk departement deskundige deskundigheid detail
    diagnose dialoog dictee didactiek dienst diepte differentiatie digitaal digitalisering
    dilemma diploma directeur directie discipline discriminatie discussie diversiteit docent
    doel doelmatigheid doelstelling doeltreffendheid domein donatie doorbraak doorstroom
    dossier doubleren draagvlak drama dreiging drempel druk duits duur dyscalculie dyslexie
    echt economie educatie eenheid effect eigen eind eis emancipatie emotioneel energie engels
    erfgoed erkenning ervaring ethiek etniciteit evaluatie evidentie examen excellentie
    experimenteer expert expertise faal fabriek factor factuur faculteit fase feedback feest
    fiets film filosofie financiering flexibiliteit fonds formaat formatie formulier forum foto
    fout frans fraude fries functie functiemix fusie fysiek garantie gast gastouder gebeurtenis
    gebied geboorte gebouw gebrek gebruik gebruiker gecijferdheid gedicht gedrag gegeven geld
    geletterdheid gelijk gelijkheid geloof geluid gemeenschap gemeente gemiddelde gericht
    geschiedenis geschil gesprek gesteldheid getal gevaar gevoel geweld gewicht gewoonte gezag
    gezin gezondheid gids gift glas godsdienst goed graad grammatica grens grieks groei groente
    groep grond grondslag groot gym gymnasium gymnastiek handboek handel handeling handhaving
    handicap handleiding handreiking havo heer herkomst hersen herstel herziening hoek hoofd
    hoog hoogbegaafdheid hoogleraar hoogte hoorzitting houder huis huishouden huisvesting
    huiswerk hulp huur hygiene ict ideaal idee identiteit implementatie impuls incident
    inclusie indeling indicatie indicator individu inductie industrie infectie inflatie
    informatie infrastructuur ingang ingreep inhoud initiatief inkomen inkoop inlichting
    innovatie inrichting inschrijving inspanning inspecteur inspectie instelling instituut
    instromer instroom instructie instrument integratie intern internaat internationaal
    internationalisering internet interpunctie interventie interview inval invaller investering
    invoering inzage inzet inzicht jaar jeugd jongen jongere jubileum jury kaart kabinet
    kader kamer kandidaat kans kantine kantoor kapitaal kast kenmerk kennis kern keten keur
    keuze kind kist klacht klank klas klasse kleding klein kleur kleurplaat kleuter klimaat
    kloof klus knelpunt knooppunt koepel koers kolom kook kop koppeling kort kosten kracht
    krant krimp kring kritiek kunde kunst kwalificatie kwaliteit kwartaal kwartier kwestie
    kwetsbaarheid laag lab laboratorium land landbouw landschap lang laptop last latijn lector
    lectoraat leef leeftijd leer leerkracht leerling lees leider leiding lengte leraar les
    letter leven levensbeschouwing leverancier levering lichaam lid lidmaatschap liefde lijn
    lijst literatuur lokaal loket loon loopbaan lotgenoot lucht luister lumpsum lunch maand
    maatje maatregel maatschappij maatstaf maatwerk macht magazine mail maker management
    manager marge markt massa master mate materiaal mavo medewerker medezeggenschap media meer
    meerderheid meertalig meertaligheid meester meet meetkunde meldcode melding mening mens
    mentor menu merk methode methodiek meting middag middel migratie milieu minderheid minima
    minimum minister ministerie misbruik misdrijf mishandeling missie mix mobiliteit model
    module moeder mogelijkheid moment mondeling monitor monument motief motivatie motor muur
    muziek naam nacht nadeel nadruk nascholing natuur natuurkunde nederland nederlands netwerk
    nieuw nieuwbouw nieuwkomer nieuws niveau nood noord norm nota notitie nummer object
    observatie ochtend oefening oekraine ombudsman ombuiging omgang omgeving omslag omvang
    onafhankelijkheid onbevoegd onderbouw onderdeel onderhandeling onderhoud ondernemer
    ondernemerschap onderneming ondersteunend ondersteuning onderwerp onderwijs onderzoek
    onderzoeker ongelijkheid onrust ontbijt ontleding ontmoeting ontslag ontwerp ontwikkel
    ontwikkelaar ontwikkeling onveilig oog oordeel oorlog oost opbouw opbrengst opdracht
    opdrachtgever open opening opgave opinie opleider opleiding oplossing opname optie opvang
    opvoeding opvolging opzet orde orgaan organisatie orientatie ouder ouderschap overblijf
    overdracht overgang overheid overleg overstap overstijgend overzicht paar pact pagina
    pakket pand paneel paragraaf park parkeer participatie partij partner passage passend
    patroon pauze pedagogiek pedagoog peil peiling pensioen periode personeel persoon
    perspectief pest pester peuter pilot plaats plafond plagiaat plan planning platform pleeg
    plein plek plezier plicht plus politie politiek populatie portaal portefeuille portfolio
    positie post potentieel praat praktijk premie presentatie prestatie preventie prijs prikkel
    principe prioriteit privacy probleem procedure procent proces product productie proef
    professional professionalisering profiel prognose programma programmeer project promotie
    promovendus protocol provincie publicatie publiek punt puzzel quotum raad raadpleging
    raamwerk raming rand rang rapport rapportage reactie recensie recht rechtspraak rector
    redactie rede reden reductie referendum referentie regeer regel regeling regering regie
    regio regisseur register registratie reis reken rekenen rekening relatie religie rendement
    renovatie rente repertoire reserve resultaat revisie richting richtlijn rij rijk risico
    robot robotica rol ronde rooster rotonde route rouw ruil ruimte ruzie salaris samenleving
    samenwerking sanctie schaal schade schaduw schakel scheiding scheikunde schema scherm
    schets schilder scholing school schoonmaak schrift schriftelijk schrijf schrijver schuld
    score sector segregatie seksualiteit selectie serie service sessie sfeer signaal
    signalering situatie slag sleutel slot sluiting smartphone snel snelheid sociaal software
    solidariteit sollicitatie som soort spanning sparring specialist speel spel spelling
    spiegel sponsoring spoor sport spraak spreek spreekbeurt spreiding spreker sprong staat
    stad stage stagiair stakeholder stand standaard stap stapeling start statistiek status
    statushouder statuut stelling stelsel stem ster sterk steun steunpunt stichting stimulering
    stimulus stoel stof stoornis straat straf strategie streef streek stress stroom
    structurering structuur studeer student studie stuk sturing stuur subsidie succes
    surveillant symposium symptoom systeem systematiek taak taal tabel tablet tafel talent
    target tarief taxi team techniek technologie tegemoetkoming teken tekening tekort tekst
    telefoon telling termijn terrein test tevredenheid theater thema theorie therapie thuis
    thuiszitter tijd tijdschrift tijdvak titel toegang toekomst toelage toelating toelichting
    toename toepassing toerisme toernooi toerusting toeslag toestand toetreding toets toetsing
    toezegging toezicht toneel toon toren traditie trainer training traject tranche transitie
    transparantie transport trap trede trend tuin turks tutor tutoring tweetalig type
    uitbreiding uitdaging uitdrukking uitgang uitgave uitkering uitkomst uitleg uitslag
    uitspraak uitstroom uitval uitvoerder uitvoering uitwerking uitwisseling uitzend
    universiteit uur vaardigheid vacature vaccin vader vak vakantie vangnet variant vastgoed
    veilig veiligheid veld ventilatie verandering verantwoordelijkheid verantwoording verband
    verbeter verbetering verbinding verblijf verbod verbouwing verbreding verdeling verdieping
    verdrag vereniging verevening vergadering vergelijking vergoeding vergrijzing verhaal
    verhoging verhouding verhuizing verkeer verkenning verkiezing verklaring verlaging
    verlenging verlening verlies verlof vermindering vermogen vernieuwing veronderstelling
    verordening verplichting verrijking verschil verslag verslaggeving verstand versterking
    verstrekking vertaling vertegenwoordiger vertegenwoordiging vertel verteller vertoning
    vertraging vertrek vertrouwen verval vervanger vervanging vervoer vervolg vervolging
    verwachting verwerking verwijzing verzekering verzoek verzorging verzuim vestiging video
    vierdaags visie visitatie vlak vliegwiel vlucht vluchteling vmbo voeding voedsel voering
    voertuig voet voldoende volg volgorde volk volwassene voorbeeld voorbereiding voordeel
    voorkeur voorkoming voorlichting voorraad voorrang voorschot voorsprong voorstel
    voorstelling voortgang voorwaarde voorwerp voorziening voorzitter vorm vorming vraag
    vraagstuk vrij vrijheid vrijwilliger vroeg vrouw vuur waarde waardering wacht wandel wapen
    water website week weekend weerbaarheid weging welbevinden welzijn wens wereld werk
    werkgelegenheid werkgever werkloosheid werknemer werkplaats werkwijze werving west wet
    wetboek wetenschap wetenschapper wetgeving wethouder wijk wijsheid wijziging wind winkel
    winst wiskunde wissel wisseling woning woon woord woordenschat woordvoerder zaak zaal
    zeggenschap zekerheid zelf zelfstandigheid ziekenhuis ziekmelding ziekte zin zinsbouw
    zittenblijver zitting zomer zone zorg zuid zwangerschap zwem""".split()
)
