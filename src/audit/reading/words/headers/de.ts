/** German headers of each field. */
import type { Vocabulary } from './vocabulary';

export const DE: Vocabulary = {
  'priority.id': 'prioritäts id|prioritäten nr|prio nr|id|priorität nr|handlungsfeld|strategisches handlungsfeld|stoßrichtung|schwerpunkt',
  'priority.name':
    'priorität|strategische priorität|strategisches ziel|stoßrichtung|handlungsfeld|strategische stoßrichtung|strategisches handlungsfeld|strategischer schwerpunkt|schwerpunkt|unternehmenspriorität|strategische säule|top thema|unternehmensziel|schwerpunktthema|fokusthema|strategisches thema|bezeichnung|titel|bezeichnung des handlungsfelds',
  'priority.rank': 'rang|rangfolge|reihenfolge|platz|nr|rangplatz',
  'priority.executive':
    'vorstand|verantwortlicher vorstand|executive sponsor|geschäftsführer|verantwortliches vorstandsmitglied|vorstandsmitglied|geschäftsführung|verantwortlich|sponsor|verantwortliche führungskraft|zuständiger vorstand|zuständiges vorstandsmitglied|verantwortlicher|gl mitglied|mitglied der geschäftsleitung',
  'priority.metric': 'kennzahl|messgröße|leitkennzahl|schlüsselkennzahl|kpi|gemessen an|erfolgskennzahl|steuerungsgröße|wichtigste kennzahl',
  'priority.target': 'zielwert|soll|zielgröße|ziel|sollwert',
  'priority.period': 'zeitraum|geschäftsjahr|periode|jahr|planungszeitraum|horizont|planjahr',
  'priority.start': 'beginn|start|von|gültig ab|ab|startdatum',
  'priority.due': 'fällig|ende|bis|frist|zieldatum|termin|fällig am|gültig bis|enddatum|zu erreichen bis',
  'priority.agreedOn': 'vereinbart am|beschlossen am|freigegeben am|verabschiedet am|beschlussdatum|festgelegt am|entschieden am',
  'priority.status': 'status|stand',
  'briefing.executive':
    'führungskraft|vorstand|genannt von|befragter|gesprächspartner|mitglied der geschäftsführung|vorstandsmitglied|geschäftsführer|interviewpartner|befragte führungskraft|gl mitglied',
  'briefing.date': 'gesprächsdatum|datum des gesprächs|datum|gespräch am|interviewdatum|datum des interviews|gesprächstermin|termin',
  'briefing.rank': 'rang|reihenfolge|platz|rangplatz',
  'briefing.priority':
    'priorität|genanntes ergebnis|genannte priorität|genanntes ziel|genanntes thema|strategische priorität|gewünschtes ergebnis|genannter schwerpunkt|wichtigstes ergebnis',
  'objective.id': 'ziel id|ziel nr|zielnummer|nr|ref|okr nr|referenz|laufende nr|lfd nr|id|ziel code',
  'objective.title':
    'ziel|zielbeschreibung|zielformulierung|ziel titel|ziele|objective|okr|zielname|bezeichnung des ziels|strategisches ziel|zielbezeichnung|zieltext|entwicklungsziel|smart ziel|jahresziel|unternehmensziel|leistungsziel|okrs|ziele und schlüsselergebnisse|ziel schlüsselergebnis|ziele schlüsselergebnisse|objectives und key results|titel|bezeichnung',
  'objective.specific': 'spezifisch|s spezifisch|was genau',
  'objective.measurable': 'messbar|m messbar|woran messbar|messbarkeit',
  'objective.parent':
    'übergeordnetes ziel|oberziel|zahlt ein auf|abgeleitet von|leitet sich ab von|unterstützt|übergeordnetes objective|parent|übergeordnete zielnummer|gehört zu ziel|unterstützt ziel|abgeleitet aus|leistet beitrag zu|übergeordnetes ziel nr|beitrag zu|beitrag zu oberziel|beitrag zum oberziel|unterstütztes oberziel',
  'objective.level': 'ebene|zielebene|zielstufe|stufe|organisationsebene|hierarchieebene',
  'objective.unit':
    'bereich|abteilung|einheit|organisationseinheit|team|organisation|geschäftsbereich|fachbereich|verantwortlicher bereich|ressort|unternehmensbereich|sparte|orga einheit',
  'objective.owner':
    'verantwortlich|verantwortlicher|zielverantwortlicher|zuständig|zieleigner|eigentümer|verantwortliche person|owner|zielinhaber|verantwortliche|mitarbeiter|mitarbeitende|ziel owner|führungskraft|zielverantwortung|verantwortung|verantw|verantwortl',
  'objective.framework': 'zielrahmen|methode|rahmen|okr oder smart|methodik',
  'objective.kind': 'art|zielart|typ|zieltyp|kategorie|zielkategorie|art des ziels',
  'objective.priority':
    'priorität|strategische priorität|strategischer schwerpunkt|schwerpunkt|handlungsfeld|strategisches handlungsfeld|stoßrichtung|zugehörige priorität|strategische stoßrichtung',
  'objective.metric':
    'kennzahl|messgröße|kpi|messkriterium|indikator|gemessen an|erfolgskriterium|messung über|zugehörige kennzahl|gemessen durch|erfolgskennzahl|messung durch|messung anhand|woran gemessen',
  'objective.baseline':
    'ausgangswert|startwert|basiswert|anfangswert|ausgangsbasis|basis|ausgangslage|ist zu beginn|ausgangsniveau|wert zu beginn|ist vorjahr|vorjahr|ausgangszustand|start',
  'objective.target': 'zielwert|soll|sollwert|zielgröße|angestrebter wert|planwert|zielmarke|ziel',
  'objective.current':
    'istwert|ist|aktueller wert|aktuell|stand aktuell|aktueller stand|letzter wert|ist stand|erreichter wert|zwischenstand|ist aktuell|aktueller istwert|ist wert|erreicht|heute|stand heute|stand',
  'objective.measureUnit': 'maßeinheit|messeinheit|einheit der messung|gemessen in',
  'objective.period': 'zeitraum|quartal|periode|zyklus|geschäftsjahr|jahr|halbjahr|okr zyklus|zielperiode|zielzeitraum',
  'objective.start': 'beginn|start|startdatum|von|gültig ab|beginnt am|start am|beginn am|startet am',
  'objective.due':
    'fällig|fällig am|frist|termin|ende|enddatum|zieldatum|termin bis|bis|zu erreichen bis|endtermin|bis wann|stichtag|erreichen bis|zieltermin|fälligkeit|fälligkeitsdatum|ende am|abgabetermin|fällig bis|zu erledigen bis|spätestens|umzusetzen bis|zu erreichen bis zum|terminiert|t terminiert|zeitgebunden|terminierung',
  'objective.agreedOn': 'vereinbart am|beschlossen am|vereinbarungsdatum|unterschrieben am|datum der vereinbarung|freigegeben am|festgelegt am',
  'objective.weight': 'gewicht|gewichtung|gewicht in %|anteil|gewichtung in %',
  'objective.status': 'status|stand|ampel|ampelstatus|zielstatus|aktueller status|halbjahresstatus|status zum halbjahr|zwischenbewertung',
  'objective.progress':
    'fortschritt|zielerreichung|erreichungsgrad|zielerreichungsgrad|fertigstellungsgrad|fortschritt in %|grad der zielerreichung|% erreicht|umsetzungsgrad|erfüllungsgrad|zielerreichung in %',
  'objective.confidence': 'zuversicht|konfidenz|vertrauen|zuversicht in %|konfidenzwert',
  'objective.lastReviewed':
    'zuletzt geprüft|letzte überprüfung|letzter review|überprüft am|letzter check in|zuletzt besprochen|datum der letzten überprüfung|aktualisiert am|letzte prüfung|zuletzt überprüft|stand vom|letzte aktualisierung|geprüft am|besprochen am|letztes review|letzte durchsicht|zuletzt aktualisiert',
  'objective.reviewEvery':
    'prüfrhythmus|überprüfungsrhythmus|review rhythmus|überprüfung alle|check in rhythmus|turnus|review turnus|prüfturnus|überprüfungsintervall|reviewzyklus',
  'keyResult.id': 'schlüsselergebnis id|kr nr|nr|kr id|ref|id|key result nr',
  'keyResult.title':
    'schlüsselergebnis|messbares ergebnis|key result|ergebnis|schlüsselergebnisse|kr|key results|messbares schlüsselergebnis|kr beschreibung|ergebniskennzahl',
  'keyResult.objective': 'ziel|ziel id|objective|zugehöriges ziel|übergeordnetes ziel|zielbeschreibung|objective id|ziel nr|gehört zu|okr|zu objective',
  'keyResult.metric': 'kennzahl|kpi|messgröße|indikator|gemessen an',
  'keyResult.baseline': 'ausgangswert|startwert|anfangswert|ausgangsbasis|basis|basiswert|ausgangslage|start|von|wert zu beginn',
  'keyResult.target': 'zielwert|soll|zielgröße|sollwert|planwert|angestrebter wert|ziel|auf',
  'keyResult.current':
    'istwert|ist|aktueller wert|stand aktuell|aktuell|letzter wert|aktueller stand|ist stand|ist aktuell|aktueller istwert|ist wert|erreicht|heute|stand heute|stand',
  'keyResult.measureUnit': 'einheit|maßeinheit|messeinheit|gemessen in',
  'keyResult.owner':
    'verantwortlich|verantwortlicher|zuständig|owner|eigentümer|verantwortliche person|kr owner|kr verantwortlicher|key result owner|verantwortung|verantw|verantwortl',
  'keyResult.start': 'beginn|start|von|startdatum|beginnt am',
  'keyResult.due':
    'fällig|fällig am|frist|termin|ende|zieldatum|bis|enddatum|endtermin|bis wann|zieltermin|fälligkeit|fälligkeitsdatum|stichtag|fällig bis|spätestens',
  'keyResult.weight': 'gewicht|gewichtung|gewichtung in %|gewicht in %|anteil',
  'keyResult.status': 'status|stand|ampel|ampelstatus|aktueller status',
  'keyResult.progress':
    'fortschritt|erreichungsgrad|zielerreichung|fertigstellungsgrad|fortschritt in %|zielerreichungsgrad|% erreicht|umsetzungsgrad|erfüllungsgrad',
  'keyResult.confidence': 'zuversicht|konfidenz|vertrauen|konfidenzwert',
  'keyResult.lastReviewed':
    'zuletzt geprüft|letzte überprüfung|letzter check in|aktualisiert am|überprüft am|letzter review|zuletzt aktualisiert|letztes update|stand vom|letzte aktualisierung|zuletzt überprüft',
  'kpi.id': 'kennzahl id|kennzahlen nr|kpi nr|kennzahlnummer|nr|kennzahlencode|indikator id|id|indikator nr|kennzahlen id|kennzahl code',
  'kpi.name':
    'kennzahl|kpi|messgröße|indikator|bezeichnung der kennzahl|kennzahlen|name der kennzahl|kennziffer|leistungskennzahl|steuerungsgröße|kennzahlbezeichnung|kpi bezeichnung|kpi name|schlüsselkennzahl|steuerungskennzahl|kennzahlname|schlüsselkennzahlen|messgrößen|leistungskennzahlen|leistungsindikator|leistungsindikatoren|kpis|indikatoren',
  'kpi.definition':
    'definition|beschreibung|berechnung|berechnungsformel|formel|erläuterung|wie gemessen|messmethode|berechnungsweise|beschreibung der kennzahl|kennzahlendefinition|rechenregel|berechnungsmethode|erklärung',
  'kpi.measureUnit': 'einheit|maßeinheit|messeinheit|gemessen in|angabe in|einheit der kennzahl',
  'kpi.direction':
    'richtung|zielrichtung|gewünschte richtung|wirkrichtung|optimierungsrichtung|polarität|besser ist|gewünschter trend|gewünschte entwicklung|zielentwicklung|entwicklungsrichtung|verbesserungsrichtung|höher oder niedriger ist besser|besser wenn|mehr oder weniger|höher ist besser|niedriger ist besser|mehr ist besser|weniger ist besser|je höher desto besser|je niedriger desto besser|je mehr desto besser|je weniger desto besser|kleiner ist besser|größer ist besser|hoch ist gut|niedrig ist gut|höher besser|niedriger besser|maximieren|minimieren|maximieren oder minimieren|ist nutzen|invers|ist invers|anstieg ist gut|hoch gut|tief ist gut',
  'kpi.baseline':
    'ausgangswert|basiswert|startwert|vorjahr|vorjahreswert|anfangswert|ausgangsbasis|basis|ausgangslage|referenzwert|ist vorjahr|wert vorjahr|vorjahr ist|vorperiode|start|von|start ist|wert zu beginn|ist zu beginn|stand zu beginn|ausgangszustand|ausgangsniveau|vj|vj ist|ist vj',
  'kpi.target':
    'zielwert|ziel|soll|sollwert|jahresziel|zielgröße|plan|planwert|vorgabe|zielmarke|zielvorgabe|angestrebter wert|auf|zielzustand|soll wert|grün|grün ab|grün wenn',
  'kpi.minimum': 'minimum|untergrenze|mindestwert|min|unterer grenzwert|untere grenze|mindestziel|minimalwert|unterer schwellenwert|toleranz von|unterer wert',
  'kpi.maximum': 'maximum|obergrenze|höchstwert|max|oberer grenzwert|obere grenze|maximalwert|oberer schwellenwert|toleranz bis|oberer wert',
  'kpi.current':
    'istwert|ist|aktueller wert|aktuell|letzter wert|ist stand|aktueller stand|erreicht|stand aktuell|ergebnis|aktueller istwert|kumuliert|messwert|ist kumuliert|kumulierter istwert|ytd|ist ytd|ist aktuell|ist lfd jahr|laufendes jahr|bisher erreicht|erreichter wert|aktuell erreicht|heute|stand heute|derzeit|ytd ist|ytd wert|ist wert|stand',
  'kpi.owner':
    'verantwortlich|verantwortlicher|kennzahlverantwortlicher|kpi owner|eigentümer|zuständig|verantwortliche person|kennzahleneigner|owner|verantwortliche|kennzahlenverantwortlicher|kpi verantwortlicher|kpi verantwortliche|verantwortung|zuständigkeit|berichtet von|betreut von|verantw|verantwortl|führungskraft|mitarbeiter|teamleiter|teamleitung',
  'kpi.unit':
    'bereich|abteilung|organisationseinheit|geschäftsbereich|fachbereich|team|ressort|sparte|verantwortlicher bereich|zuständiger bereich|verantwortliche abteilung|zuständige abteilung',
  'kpi.objective': 'zugehöriges ziel|ziel id|bezug zum ziel|unterstütztes ziel|strategisches ziel|ziel nr|objective|bezogen auf ziel',
  'kpi.priority':
    'priorität|strategische priorität|stoßrichtung|strategischer schwerpunkt|handlungsfeld|strategische stoßrichtung|unterstützte priorität|schwerpunkt|strategisches handlungsfeld',
  'kpi.class': 'klasse|kategorie|art der kennzahl|typ|kennzahlentyp|kennzahltyp|art|perspektive|kennzahlart|kennzahlenart|kennzahlenklasse|gruppe',
  'kpi.frequency':
    'häufigkeit|messrhythmus|messhäufigkeit|turnus|messintervall|berichtsrhythmus|erhebungsfrequenz|intervall|rhythmus|erhebungsrhythmus|berichtsturnus|messfrequenz|frequenz|erhebungsintervall|messturnus',
  'kpi.period': 'zeitraum|jahr|periode|quartal|monat|geschäftsjahr|berichtsjahr|berichtsquartal|berichtsmonat|berichtszeitraum|berichtsperiode|gj',
  'kpi.asOf':
    'stichtag|per|gemessen am|stand|datenstand|stand vom|letzte messung|zuletzt gemessen|letzte aktualisierung|stand am|erhebungsdatum|messdatum|werte vom|zuletzt aktualisiert|aktualisiert am',
  'kpi.due': 'fällig|zieldatum|termin|zu erreichen bis|zieltermin|bis wann|frist|zieljahr|erreichen bis|fällig am|ziel bis|bis|fällig bis|spätestens',
  'kpi.source': 'quelle|datenquelle|datenherkunft|system|quellsystem|herkunft|herkunft der daten|datenbasis|datenlieferant',
  'kpi.status': 'status|ampel|ampelstatus|bewertung|ziel erreicht|zielstatus|aktueller status|kennzahlstatus',
  'kpi.weight': 'gewicht|gewichtung|gewicht in %|gewichtung in %',
  'kpi.unitValue': 'wert einer einheit|wert pro einheit|wert je einheit|geldwert je einheit|euro je einheit|wert eines punktes',
  'kpi.unitValueSource': 'quelle des werts|herkunft des werts|wert bestätigt durch|wertquelle|wert bestätigt von',
  'reading.kpi': 'kennzahl|kpi|indikator|messgröße|kennzahl nr|kennzahl id|bezeichnung der kennzahl|kennzahlbezeichnung|name der kennzahl|kpi nr|kennziffer',
  'reading.team': 'team|bereich|einheit|filiale|abteilung|standort|werk|linie|gruppe|schicht|markt|niederlassung|organisationseinheit|teamname|firma|betrieb',
  'reading.person':
    'person|führungskraft|mitarbeiter|leitung|filialleiter|teamleiter|filialleitung|teamleitung|marktleiter|verantwortlich|teilnehmer|teilnehmende|teilnehmerin|mitarbeitende',
  'reading.period':
    'zeitraum|quartal|monat|jahr|datum|periode|messdatum|stichtag|berichtsmonat|kalenderwoche|kw|gemessen am|messzeitpunkt|berichtszeitraum|berichtsquartal|messperiode|stand vom|erfasst am|erhebungsdatum',
  'reading.value': 'wert|messwert|istwert|ergebnis|gemessener wert|ist|kennzahlwert|ausprägung|istergebnis|aktueller wert|erreicht|erhobener wert',
  'reading.target': 'zielwert|soll|ziel|sollwert|plan|planwert|vorgabe',
  'reading.numerator': 'zähler|anzahl treffer|fälle|treffer|anzahl fälle',
  'reading.denominator': 'nenner|grundgesamtheit|gesamt|basis|anzahl gesamt',
  'reading.phase': 'phase|vorher oder nachher|zeitpunkt der messung|vorher nachher',
  'event.kpi': 'kennzahl|kpi|kennzahl id|kennzahl nr|zählt für|zählt zu|zugehörige kennzahl|betroffene kennzahl',
  'event.team': 'team|abteilung|bereich|vertriebsteam|gruppe|filiale|verkaufsteam|projektteam|niederlassung',
  'event.person': 'person|mitarbeiter|verkäufer|projektleiter|verantwortlich|vertriebsmitarbeiter|bearbeiter|projektleitung|zuständig|berater|verkäuferin',
  'event.date': 'datum|abschlussdatum|ereignisdatum|geschlossen am|abgeschlossen am|eingetreten am|tag|gestartet am|eingeführt am',
  'event.outcome': 'ausgang|ergebnis|gewonnen oder verloren|status|endstand|resultat',
  'event.amount': 'betrag|wert|auftragswert|umsatz|summe|auftragsvolumen|volumen|auftragssumme|vertragswert',
  'event.planned': 'geplant|plantermin|geplanter termin|solltermin|geplant am|zugesagt am|geplante lieferung|planende|geplant zum|zieltermin',
  'event.actual': 'tatsächlich|isttermin|geliefert am|tatsächlicher termin|tatsächliche lieferung|fertig am|ist ende|erledigt am|liefertermin ist|lieferdatum',
  'module.id':
    'modul id|modul nr|kurs id|kurs nr|seminar nr|schulungs nr|trainings nr|modulnummer|seminarnummer|kursnummer|kurscode|schulungsnummer|nr|ref|trainings id|seminar id|maßnahmen nr|veranstaltungsnummer|schulungs id|modul code|id|lfd nr|laufende nr|laufende nummer|code|maßnahmen id|maßnahmennummer|veranstaltungs nr|veranstaltungs id|kurs kürzel|lehrgangsnummer',
  'module.name':
    'modul|kurs|schulung|training|seminar|modulname|maßnahme|kurstitel|schulungstitel|seminartitel|trainingstitel|weiterbildung|qualifizierung|veranstaltung|lernangebot|bezeichnung der schulung|modultitel|kursname|name der schulung|titel|workshop|trainingsmaßnahme|weiterbildungsmaßnahme|qualifizierungsmaßnahme|schulungsmaßnahme|kursbezeichnung|führungskräftetraining|schulungsname|modulbezeichnung|trainingsname|schulungen|lehrgang|bezeichnung|thema|thema der schulung|schulungsthema|seminarthema|trainingsthema|module|seminare|kurse|bildungsmaßnahme|thema der maßnahme|fortbildung|maßnahmen|bildungsmaßnahmen|weiterbildungen',
  'module.programme':
    'programm|lernpfad|curriculum|akademie|führungsprogramm|lernreise|teil von programm|entwicklungsprogramm|programmname|reihe|gehört zu programm|qualifizierungsprogramm',
  'module.cohort': 'kohorte|gruppe|durchgang|jahrgang|staffel|welle|durchlauf|kurs gruppe|lerngruppe|termin gruppe',
  'module.competency':
    'kompetenz|fähigkeit|kompetenzen|zielkompetenz|geförderte kompetenz|kompetenzfeld|vermittelte kompetenz|aufgebaute kompetenz|führungskompetenz|schlüsselkompetenz',
  'module.audience':
    'zielgruppe|für wen|teilnehmerkreis|adressaten|zielgruppen|adressatenkreis|teilnahmekreis|gedacht für|personenkreis|tn kreis|teilnehmergruppe|zielpersonen|adressat',
  'module.tier': 'reichweite|stufe|geltungsbereich|umfang|niveau|ebene|verbreitung|zielebene',
  'module.unit':
    'bereich|abteilung|einheit|organisationseinheit|durchführender bereich|geschäftsbereich|fachbereich|verantwortliche abteilung|organisation|ressort|sparte|veranstaltender bereich|anfordernde abteilung|fachabteilung|org einheit|orga einheit|bedarf aus abteilung|anfordernder bereich|bedarf aus bereich|für abteilung|für bereich',
  'module.location': 'ort|standort|veranstaltungsort|raum|schulungsort|durchführungsort|seminarort|stadt',
  'module.format':
    'format|durchführungsform|lernform|art der schulung|schulungsart|trainingsform|veranstaltungsform|veranstaltungsart|lernformat|durchführungsart|schulungsform|trainingsart|präsenz oder online|durchführung als',
  'module.vendor':
    'anbieter|lieferant|dienstleister|trainingsanbieter|bildungsträger|externer anbieter|partner|bildungsanbieter|trainingspartner|seminaranbieter|weiterbildungsanbieter|externer partner|schulungsanbieter',
  'module.owner':
    'verantwortlich|modulverantwortlicher|verantwortlicher|zuständig|kursverantwortlicher|eigentümer|pe verantwortlicher|modulverantwortliche|verantwortliche person|owner|ansprechpartner|programmleitung|fachverantwortlich|verantwortliche|schulungsverantwortlicher|pe referent|zuständiger referent|betreuer|ansprechpartner pe|projektleitung|seminarverantwortlicher|ansprechpartner hr|verantwortung|kontakt|koordination|organisator|ansprechperson|verantwortlich hr|verantwortlich pe|verantw|verantwortl',
  'module.deliverer':
    'trainer|referent|dozent|durchgeführt von|seminarleiter|leitung|moderator|referenten|kursleitung|kursleiter|dozentin|trainername|seminarleitung|gehalten von|durchführende',
  'module.sponsor':
    'sponsor|auftraggeber|pate|auftraggebende führungskraft|sponsor im fachbereich|business sponsor|sponsor aus dem geschäft|förderer|auftraggebender|verantwortliche führungskraft|fachlicher sponsor|auftraggeberin|sponsor der linie|executive sponsor|sponsor im business|geschäftlicher sponsor|fachbereichssponsor|schirmherr|bedarfsträger|geschäftsverantwortung|geschäftsverantwortlicher|geschäftsverantwortliche|verantwortung geschäft|business verantwortung',
  'module.sponsorGrade':
    'stufe des sponsors|grade des sponsors|ebene des sponsors|karrierestufe des sponsors|sponsor stufe|hierarchiestufe des sponsors|sponsor ebene|rang des sponsors|position des sponsors',
  'module.sponsoredOn': 'sponsor seit|sponsor benannt am|sponsor ab|sponsor bestätigt am|sponsoring seit',
  'module.objective':
    'ziel|unterstütztes ziel|geschäftsziel|unternehmensziel|zugehöriges ziel|strategieziel|unterstütztes objective|objective|unterstützt ziel|zahlt ein auf ziel|bezug zum ziel|zahlt ein auf|bereichsziel|unterstütztes geschäftsziel|beitrag zu ziel|beitrag zum ziel|trägt bei zu ziel|bezug zu ziel',
  'module.keyResult': 'schlüsselergebnis|key result|unterstütztes schlüsselergebnis|unterstütztes key result|kr',
  'module.kpi':
    'kennzahl|kpi|unterstützte kennzahl|wirkt auf kennzahl|zielkennzahl|beeinflusste kennzahl|wirkt auf|betroffene kennzahl|geschäftskennzahl|verbesserte kennzahl|zugehörige kennzahl|messgröße|erfolgskennzahl|unterstützter kpi|wirkt auf kpi|kennzahlen|kpi bezug|wirkungskennzahl|ergebniskennzahl|beeinflusster kpi|adressierte kennzahl',
  'module.priority':
    'priorität|strategische priorität|strategisches ziel|strategischer schwerpunkt|handlungsfeld|stoßrichtung|strategiebezug|unterstützte priorität|zahlt ein auf priorität|strategische stoßrichtung|schwerpunkt|strategisches handlungsfeld|strategische säule|unternehmenspriorität|strategischer bezug|beitrag zur strategie|bezug zur strategie|strategische zuordnung',
  'module.businessProblem':
    'problem|geschäftsproblem|ausgangslage|bedarf|anlass|problemstellung|geschäftlicher bedarf|schulungsbedarf|grund|auslöser|begründung|geschäftlicher anlass|bedarf im geschäft|zu lösendes problem|herausforderung|warum|hintergrund|handlungsbedarf',
  'module.expectedImpact':
    'erwartete wirkung|erwarteter effekt|erwartetes ergebnis|angestrebte wirkung|zielwirkung|erwartete veränderung|geplante wirkung|wirkung|erwarteter beitrag|erwarteter nutzen|erwartete verbesserung|gewünschte wirkung|angestrebte veränderung|erwartete auswirkung',
  'module.measureBy':
    'messung bis|zu messen bis|messdatum|messtermin|wirkungsmessung am|wirkungsmessung bis|evaluation am|messung am|datum der wirkungsmessung|evaluation bis|wirkungsmessung|messzeitpunkt|evaluierung bis|wirkung gemessen bis|termin der wirkungsmessung|evaluationsdatum|geplante wirkungsmessung|auswertung am|wirkungskontrolle am|wirkungskontrolle|erfolgskontrolle am|erfolgskontrolle|wirkung geprüft am|wirksamkeitsprüfung am|wirksamkeitsprüfung|erfolgsmessung am',
  'module.isolation':
    'isolierung|isolationsmethode|vergleichsmethode|isolierungsmethode|abgrenzung|isolierung der effekte|methode der isolierung|zurechnung|zurechnungsmethode|abgrenzungsmethode',
  'module.benefit':
    'nutzen|ertrag|geldwerter nutzen|ertrag pro jahr|jährlicher nutzen|einsparung|angegebener nutzen|behaupteter nutzen|monetärer nutzen|finanzieller nutzen|nutzen pro jahr|nutzen in eur|geschätzter nutzen|gesamtnutzen|einsparung pro jahr|jährliche einsparung|nutzen im ersten jahr|nutzen in chf',
  'module.benefitFrom': 'nutzen ab|nutzen von|nutzen beginn|beginn des nutzens|nutzen seit|nutzenzeitraum von|nutzen gezählt ab',
  'module.benefitTo': 'nutzen bis|nutzenende|ende des nutzens|nutzenzeitraum bis|nutzen gezählt bis',
  'module.claimedResult':
    'berichtetes ergebnis|gemeldetes ergebnis|erfolg laut bericht|berichteter erfolg|ergebnis laut bericht|gemeldeter erfolg|bisheriges ergebnis',
  'module.framework': 'zielrahmen|methode|okr oder smart|rahmen',
  'module.status': 'status|stand|phase|umsetzungsstand|bearbeitungsstand|ampel|aktueller status|umsetzungsstatus|schulungsstatus',
  'module.start':
    'beginn|start|startdatum|datum|von|erster termin|start am|beginnt am|live seit|startet am|kick off|schulungsbeginn|datum von|kursbeginn|beginn am|trainingsbeginn|einführung|go live|erster tag|rollout|termin|termine|schulungstermin|datum der schulung|zeitpunkt|durchführung am|durchgeführt am|trainingstermin|schulungsdatum|kursdatum|geplanter beginn|beginn geplant',
  'module.end':
    'ende|enddatum|bis|letzter termin|endet am|abschluss|ende am|schulungsende|datum bis|kursende|letzter tag|trainingsende|abschlussdatum|beendet am|geplantes ende|ende geplant',
  'module.hours':
    'stunden|dauer in stunden|dauer|stunden je teilnehmer|stundenumfang|umfang in stunden|stunden pro person|dauer h|dauer in std|std|schulungsstunden|trainingsstunden|stunden pro teilnehmer|lernzeit|stunden je person|zeitaufwand je teilnehmer|std je tn|stunden je tn|h je tn|std pro tn',
  'module.learners':
    'teilnehmer|teilnehmende|teilnehmerzahl|anzahl teilnehmer|tn|teilgenommen|geschulte|geschulte personen|anzahl teilnehmende|zahl der teilnehmer|ist teilnehmer|anzahl tn|geschulte führungskräfte|teilnehmeranzahl|geschulte mitarbeiter|anzahl geschulter|tn zahl|teilnehmer ist|anz tn|anz teilnehmer|tn anzahl',
  'module.learnersPlanned':
    'geplante teilnehmer|geplante tn|geplante teilnehmende|plätze|plan teilnehmer|teilnehmer geplant|erwartete teilnehmer|soll teilnehmer|teilnehmer plan|geplante teilnehmerzahl|anzahl plätze|teilnehmer soll|tn geplant|tn plan|anzahl tn geplant|tn soll|erwartete tn|vorgesehene teilnehmer|anmeldungen|angemeldet|angemeldete teilnehmer|angemeldete|anzahl anmeldungen|buchungen|gebuchte plätze',
  'module.capacity':
    'kapazität|max teilnehmer|maximale teilnehmerzahl|verfügbare plätze|max tn|max teilnehmerzahl|maximale teilnehmer|höchstteilnehmerzahl|teilnehmer max|tn max|max plätze|maximale gruppengröße|max gruppengröße|max teilnehmende|max anzahl teilnehmer|maximale anzahl teilnehmer',
  'module.lastReviewed':
    'zuletzt geprüft|letzte überprüfung|überprüft am|letzte prüfung|geprüft am|letzter review|zuletzt überprüft|datum der letzten überprüfung|letztes review|review am|zuletzt aktualisiert|aktualisiert am|letzte durchsicht|letzte aktualisierung|stand vom|zuletzt abgeglichen',
  'module.reviewEvery':
    'prüfrhythmus|überprüfungsrhythmus|prüfung alle|turnus|prüfintervall|review rhythmus|überprüfungsintervall|prüfturnus|review turnus|reviewzyklus|prüfzyklus',
  'module.mandatory':
    'pflicht|verpflichtend|pflichtschulung|pflicht oder freiwillig|pflichtkurs|verbindlich|gesetzlich vorgeschrieben|obligatorisch|pflicht ja nein|pflichtveranstaltung|pflichttraining|muss',
  'module.reinforcement':
    'verstetigung|transfersicherung|nachbereitung|transfer|transfermaßnahmen|praxistransfer|lerntransfer|nachhaltung|begleitung danach|nachhaltigkeit|transferbegleitung|transfer in die praxis|follow up|umsetzungsbegleitung|nachhaltige verankerung|verankerung',
  'module.reportedIn':
    'berichtet in|berichtswesen|ausgewiesen in|sichtbar in|erscheint in|dargestellt in|bericht|ergebnis berichtet in|ergebnis sichtbar in|wird berichtet in',
  'module.learningObjectives':
    'lernziele|lernziel|lerninhalte|lernergebnisse|inhalte|inhalt|was teilnehmende lernen|lernergebnis|was gelernt wird|qualifizierungsziele|ziel des trainings|trainingsziel|ziel der schulung|schulungsziel|kursziel|seminarziel',
  'module.cost':
    'kosten|gesamtkosten|budget|aufwand|gesamtaufwand|kosten gesamt|preis|investition|gesamtbudget|schulungskosten|kosten eur|summe kosten|ausgaben|budget gesamt|plankosten|trainingskosten|genehmigtes budget|kosten summe|kosten netto|nettokosten|kosten brutto|kosten in eur|gesamtpreis|kosten geplant|geplante kosten|gebühr|gebühren|kursgebühr|kursgebühren|seminargebühr|seminargebühren|schulungsgebühr|lehrgangsgebühr|lehrgangskosten|seminarkosten|kurskosten|geschätzte kosten|kostenschätzung|voraussichtliche kosten|erwartete kosten|kosten geschätzt|kosten plan|plan kosten|betrag|gesamtbetrag|weiterbildungskosten|schulungsbudget|kosten chf|preis gesamt|seminarpreis|kurspreis|modulkosten|netto|brutto|nettobetrag|bruttobetrag|nettopreis|bruttopreis|bruttokosten|kosten inkl mwst|kosten zzgl mwst|kosten ohne mwst|betrag netto|betrag brutto|prognosekosten|prognose kosten|kostenprognose|kosten prognose|hochrechnung kosten|kosten hochrechnung|forecast kosten|kosten forecast|vollkosten',
  'module.budget':
    'budgetierter betrag|budget|gesamtbudget|genehmigtes budget|revidiertes budget|angepasstes budget|aktualisiertes budget|budget gesamt|plankosten|kosten geplant|geplante kosten|budgetkosten|kosten plan|plan kosten|soll kosten|sollkosten|jahresbudget|schulungsbudget|geschätzte kosten|kostenschätzung',
  'module.actual':
    'istkosten|ist kosten|kosten ist|tatsächliche kosten|ist|verausgabt|ausgegeben|bisherige kosten|kosten bisher|aufgelaufene kosten|angefallene kosten|bezahlt|gezahlt|abgerechnet|abgerechnete kosten|ausgaben ist|ist ausgaben|effektive kosten|ist ytd|ist kumuliert|ist aufgelaufen|ist bisher|rechnungsbetrag|rechnungssumme|fakturiert',
  'module.committed':
    'obligo|bestellobligo|beauftragt|gebundene mittel|mittelbindung|beauftragte kosten|bestellte kosten|offene bestellungen|bestellwert|bestellsumme|bestellbetrag|auftragswert|auftragssumme',
  'module.costPerPerson':
    'kosten pro person|kosten je teilnehmer|kosten pro teilnehmer|kosten pro kopf|kosten je person|kosten pro tn|kosten je tn|kosten je teilnehmende|kosten pro teilnehmende|preis pro person|preis je teilnehmer|preis pro teilnehmer|preis pro kopf|preis je person|gebühr pro person|gebühr je teilnehmer|teilnahmegebühr|teilnehmergebühr|kosten pro mitarbeiter|kosten je mitarbeiter|kosten pro mitarbeitende|stückkosten|kosten pro platz|preis pro platz|kosten p p|preis p p|kosten je kopf|teilnehmerpreis|gebühr pro teilnehmer|preis pro tn|preis je tn|gebühr pro tn|gebühr je tn|kosten tn|preis tn|gebühr tn|kosten person|preis person|kosten kopf|preis kopf|kosten teilnehmer|preis teilnehmer|kosten ma|preis ma|kosten pro ma|kosten je ma|kurskosten pro tn|kurskosten pro teilnehmer|kurskosten pro person|kurskosten je tn|kurskosten je teilnehmer|seminarkosten pro person|seminarkosten pro teilnehmer|kursgebühr pro person|kursgebühr pro teilnehmer|seminargebühr pro person',
  'module.costDevelopment':
    'entwicklungskosten|konzeption|entwicklung|konzeptionskosten|konzept|kosten entwicklung|konzeption und entwicklung|design|erstellung|kosten konzeption|design und entwicklung|konzepterstellung|inhaltserstellung',
  'module.costDelivery':
    'durchführungskosten|durchführung|trainerkosten|honorare|trainerhonorare|kosten durchführung|referentenkosten|raum und trainer|trainerhonorar|referentenhonorar|umsetzung|trainer und räume|kosten der durchführung|honorar|honorar trainer|honorar referent|trainer honorar|honorarkosten',
  'module.costOverhead':
    'gemeinkosten|verwaltung|verwaltungskosten|overhead|administration|kosten verwaltung|organisationskosten|administrationskosten|verwaltungsaufwand|nebenkosten|reisekosten|reise und verpflegung|reisekosten und verpflegung',
  'module.costParticipantTime':
    'arbeitszeit der teilnehmer|teilnehmerzeit|lohnkosten der teilnehmer|ausfallzeit|kosten der arbeitszeit|personalkosten der teilnehmer|teilnehmerstunden kosten|arbeitszeit|arbeitszeitkosten|ausfallkosten|zeitkosten|zeit der teilnehmer|personalausfallkosten|lohnausfallkosten|arbeitszeit tn|freistellung|freistellungskosten|lohnkosten teilnehmer',
  'module.costBackfill':
    'vertretung|vertretungskosten|ersatz|ersatzkräfte|aushilfen|vertretungen|kosten vertretung|ersatzpersonal|aushilfskosten|kosten der vertretung',
  'module.currency': 'währung|whg|währungscode|währ',
  'link.module':
    'modul|kurs|modul id|schulung|schulungstitel|kurstitel|training|maßnahme|modulname|modul nr|kurs nr|seminar|trainingsmaßnahme|schulungsmaßnahme|weiterbildung',
  'link.kpi':
    'kennzahl|kpi|kennzahl id|unterstützte kennzahl|wirkt auf|zielkennzahl|betroffene kennzahl|kennzahl nr|kpi nr|wirkt auf kennzahl|beeinflusste kennzahl',
  'link.keyResult': 'schlüsselergebnis|key result|unterstütztes schlüsselergebnis|kr',
  'link.objective': 'ziel|ziel id|unterstütztes ziel|objective|zugehöriges ziel|ziel nr|geschäftsziel',
  'link.expectedEffect':
    'erwartete wirkung|erwarteter effekt|erwartete veränderung|effekt|wirkung|erwartete verbesserung|geplante wirkung|angestrebte wirkung|erwarteter beitrag',
  'link.share':
    'anteil|beitrag|anteil in %|beitrag in %|anteil am effekt|zugerechneter anteil|gewicht|anteil an der veränderung|anteil der wirkung|wirkungsanteil|beitragsanteil',
  'link.confidence': 'zuversicht|konfidenz|sicherheit|sicherheit in %|wie sicher|vertrauen|konfidenz in %',
  'link.measureBy':
    'messdatum|zu messen bis|messung bis|messtermin|wirkungsmessung am|evaluation am|messung am|wirkungsmessung bis|evaluation bis|messzeitpunkt',
  'link.status': 'status|stand|status der verknüpfung',
  'link.lastReviewed': 'zuletzt geprüft|überprüft am|letzte überprüfung|geprüft am|letzter review|zuletzt überprüft|letzte prüfung',
  'competency.id': 'kompetenz id|kompetenz nr|kompetenznummer|kompetenz code|nr|fähigkeit nr|id',
  'competency.name':
    'kompetenz|fähigkeit|führungskompetenz|kompetenzfeld|kompetenzen|skill|kompetenzbezeichnung|bezeichnung der kompetenz|schlüsselkompetenz|fähigkeiten|fertigkeit',
  'competency.priority':
    'priorität|strategische priorität|zahlt ein auf priorität|strategischer schwerpunkt|stoßrichtung|handlungsfeld|strategiebezug|strategische stoßrichtung|unterstützte priorität|schwerpunkt',
  'competency.kpi': 'kennzahl|kpi|sichtbar in kennzahl|gemessen an|zugehörige kennzahl|messgröße|gezeigt durch|zeigt sich in|wirkt auf kennzahl',
  'competency.level':
    'aktuelles niveau|istniveau|aktueller stand|durchschnittliches niveau|niveau|ist|ist ausprägung|ist stufe|aktuelle stufe|istwert|aktuelle ausprägung|aktueller level',
  'competency.targetLevel':
    'zielniveau|sollniveau|benötigtes niveau|erforderliches niveau|soll|soll ausprägung|soll stufe|zielstufe|sollwert|angestrebtes niveau|ziel level',
  'competency.assessed':
    'bewertet am|beurteilt am|eingeschätzt am|letzte bewertung|bewertungsdatum|letzte einschätzung|datum der bewertung|beurteilungsdatum|gemessen am|erhoben am|bewertet',
  'person.id':
    'personalnummer|mitarbeiter id|personal nr|personal id|pers nr|mitarbeiternummer|pnr|stammnummer|mitarbeiter nr|ma nr|personen id|mitarbeiterkennung|ma nummer',
  'person.name':
    'name|mitarbeiter|mitarbeitername|vollständiger name|beschäftigter|name vorname|vor und nachname|mitglied|mitarbeitende|mitarbeiterin|vorname und name|person|beschäftigte|angestellter|mitarbeitername voll|name des mitarbeiters|kollege|angestellte|name mitarbeiter',
  'person.firstName': 'vorname|rufname|vornamen',
  'person.lastName': 'nachname|familienname|zuname|name nachname',
  'person.email': 'e-mail|mailadresse|email adresse|mail|dienstliche e mail|geschäftliche e mail|e mail dienstlich',
  'person.title':
    'stelle|position|stellenbezeichnung|funktionsbezeichnung|funktion titel|jobtitel|berufsbezeichnung|tätigkeit|stellentitel|planstelle|stellenbez|titel|rollenbezeichnung|beruf|rolle',
  'person.grade':
    'stufe|besoldungsstufe|gehaltsstufe|karrierestufe|karrierelevel|gehaltsband|tarifgruppe|entgeltgruppe|hierarchiestufe|ebene|hierarchieebene|führungsebene|level|lohngruppe|gehaltsgruppe|kaderstufe|managementebene',
  'person.function': 'funktion|funktionsbereich|fachgebiet|fachfunktion|tätigkeitsbereich|jobfamilie|aufgabengebiet|berufsgruppe|fachrichtung',
  'person.unit':
    'bereich|abteilung|einheit|organisationseinheit|org einheit|geschäftsbereich|fachbereich|orga einheit|ressort|unternehmensbereich|sparte|dienststelle|abteilungsname|bereich name|oe|org einheit name|einsatzbereich|stammabteilung',
  'person.team': 'team|teamname|gruppe|schicht|arbeitsgruppe|station',
  'person.manager':
    'vorgesetzter|vorgesetzte|führungskraft|direkter vorgesetzter|chef|disziplinarischer vorgesetzter|berichtet an|leiter|direkte führungskraft|teamleiter|vorgesetzter name|direkte vorgesetzte|disziplinarische führungskraft|leitung|vorgesetzte person|name vorgesetzter|fachlicher vorgesetzter',
  'person.role':
    'rolle im ausschuss|gremium|rolle|rolle im gremium|ausschussrolle|mitglied im ausschuss|funktion im gremium|gremienrolle|rolle im lenkungskreis|rolle im komitee|funktion im ausschuss',
  'person.status': 'status|beschäftigungsstatus|aktiv|vertragsstatus|mitarbeiterstatus|anstellungsstatus|personalstatus',
  'person.location': 'standort|ort|dienstort|arbeitsort|niederlassung|werk|büro|filiale|stadt|einsatzort|betriebsstätte',
  'person.joined':
    'eintritt|eintrittsdatum|eingetreten am|im unternehmen seit|beschäftigt seit|einstellung|einstellungsdatum|angestellt seit|eintritt am|betriebszugehörigkeit seit|beginn der beschäftigung|eingestellt am|eintrittstag',
  'person.left':
    'austritt|austrittsdatum|ausgetreten am|ausgeschieden am|letzter arbeitstag|austritt am|vertragsende|ende der beschäftigung|verlassen am|letzter tag|austrittstag|beschäftigungsende',
  'person.leaveReason': 'austrittsgrund|grund des austritts|kündigungsgrund|grund|austrittsart|grund des ausscheidens|grund für austritt|ausscheidungsgrund',
  'person.rollout': 'einführungswelle|ausgeloste welle|rollout welle',
  'person.salary':
    'gehalt|jahresgehalt|bruttojahresgehalt|jahresbrutto|gehalt pro jahr|jahreslohn|bruttogehalt|grundgehalt|entgelt|vergütung|jahresentgelt|gehalt brutto|bruttolohn|jahresgehalt brutto|jahresvergütung',
  'unit.id':
    'einheit id|bereichsnummer|abteilungsnummer|oe nummer|bereichscode|abteilungscode|orgeinheit id|nr|bereichs nr|oe nr|abteilungs nr|bereich id|abteilung id|org nr|oe kürzel|id',
  'unit.name':
    'einheit|bereich|abteilung|organisationseinheit|organisation|geschäftsbereich|team|name der einheit|fachbereich|oe|bereichsname|abteilungsname|einheitsname|oe name|name des bereichs|bezeichnung|org einheit|ressort|bezeichnung der einheit|orga einheit',
  'unit.parent':
    'übergeordnete einheit|gehört zu|übergeordneter bereich|übergeordnete abteilung|berichtet an|teil von|zugeordnet zu|übergeordnete oe|nächsthöhere einheit|übergeordnet|übergeordnete organisationseinheit|oberbereich|zugehörig zu|untersteht|oberabteilung',
  'unit.head':
    'leitung|leiter|leiterin|bereichsleiter|abteilungsleiter|verantwortlich|geleitet von|bereichsleitung|abteilungsleitung|leitende person|chef|name der leitung|oe leitung|oe leiter|teamleitung|führungskraft|verantwortlicher',
  'unit.aliases':
    'alias|andere namen|kürzel|abkürzung|früherer name|auch genannt|frühere namen|ehemals|kurzbezeichnung|kurzname|alternativname|kurzform|alte bezeichnung|weitere namen|früher',
  'unit.from': 'von|seit|gültig ab|ab|besteht seit|gegründet am|aktiv ab|gültig von|eingerichtet am|start|beginn',
  'unit.rollout': 'einführungswelle|ausgeloste welle|rollout welle',
  'unit.to': 'bis|gültig bis|aufgelöst am|besteht bis|geschlossen am|ende|aktiv bis|gültigkeit bis|geschlossen|aufgelöst',
  'completion.module':
    'modul|kurs|schulung|kurstitel|training|seminar|schulungstitel|besuchte schulung|modulname|kursname|seminartitel|absolvierte schulung|besuchter kurs|schulungsname|veranstaltung|lehrgang|kurs nr|trainingstitel|kursbezeichnung|weiterbildung|maßnahme|absolvierter kurs|besuchtes modul|modultitel',
  'completion.person':
    'teilnehmer|mitarbeiter|personalnummer|teilnehmende|teilnehmername|name|lernender|mitarbeitername|person|personal nr|mitarbeiter id|pers nr|name des teilnehmers|beschäftigter|lernende|mitarbeiterin|mitarbeitende|vollständiger name|kursteilnehmer|e mail|e mail adresse|mitarbeiternummer|tn name|tn|teilnehmerin|name teilnehmer|personalnr|ma nr|mitarbeiter nr|personal id|teilnehmer nr|teilnehmer id',
  'completion.team': 'team|abteilung|bereich|gruppe|einheit|filiale|linie|schicht|organisationseinheit|teamname|standort',
  'completion.completed':
    'abgeschlossen am|abschlussdatum|abgeschlossen|absolviert am|datum des abschlusses|beendet am|teilgenommen am|abschluss am|absolviert|bestanden am|abschluss|erledigt am|durchgeführt am|teilnahmedatum|schulungsdatum|kursabschluss|fertig am|erfolgreich abgeschlossen am|absolvierungsdatum|besucht am|datum',
  'completion.status':
    'status|teilnahmestatus|teilnahme|bearbeitungsstatus|anwesenheit|kursstatus|abschlussstatus|lernstatus|bestanden|stand|anmeldestatus|schulungsstatus|anwesend|war anwesend|ergebnis der teilnahme|erschienen',
  'completion.score':
    'punktzahl|ergebnis|note|testergebnis|punkte|prüfungsergebnis|erreichte punkte|score|testpunkte|erreichte punktzahl|prüfungsnote|quizergebnis|testnote|punktestand',
  'completion.group':
    'gruppe|vergleichsgruppe|geschult oder vergleich|studiengruppe|trainingsgruppe oder vergleich|kontrollgruppe|versuchsgruppe|geschult oder kontrolle|gruppenzuordnung',
  'cost.module':
    'modul|kurs|schulung|schulungstitel|seminar|training|kurstitel|maßnahme|modulname|kurs nr|für schulung|programm|veranstaltung|weiterbildung|schulungsmaßnahme|betroffene schulung|modul nr',
  'cost.category':
    'kategorie|kostenart|art der kosten|kostenkategorie|ausgabenart|kostenposition|kostengruppe|kostenblock|aufwandsart|budgetposition|kostentyp|position|leistung',
  'cost.period':
    'zeitraum|quartal|monat|periode|buchungsmonat|buchungsperiode|jahr|datum|buchungsdatum|rechnungsdatum|geschäftsjahr|abrechnungsmonat|belegdatum|abrechnungszeitraum|abrechnungsperiode|gebucht am|rechnungsmonat|datum der rechnung|gezahlt am|bezahlt am|zahldatum',
  'cost.amount':
    'betrag|betrag in hauswährung|betrag hauswährung|betrag in hw|betrag in belegwährung|gebuchter betrag|kosten|summe|nettobetrag|aufwand|ausgaben|preis|betrag netto|kostenbetrag|rechnungsbetrag|bruttobetrag|betrag eur|gesamtbetrag|wert|kosten netto|höhe|ist|istkosten|budget|gesamtbudget|budget gesamt|gesamtkosten|kosten gesamt|bestellwert|bestellsumme|bestellbetrag|auftragswert|auftragssumme|rechnungssumme|gesamtpreis',
  'cost.currency': 'währung|whg|währungscode|währ',
  'cost.type':
    'art|plan ist|plan oder ist|budget oder ist|ist plan|budget ist|wertart|kostenstatus|ist oder plan|plan ist kennzeichen|zahlungsstatus|rechnungsstatus|zahlstatus|bestellstatus|belegstatus',
  'cost.costCentre': 'kostenstelle|kst|kostenstellennummer|kostenträger|belastete kostenstelle|kostenstellen nr|zahlende einheit|ks|kst nr|kostenstelle nr',
  'decision.subject':
    'gegenstand|entscheidungsgegenstand|programm|modul|entscheidung|thema|maßnahme|entscheidung über|schulung|betrifft|worüber|programm oder modul',
  'decision.function': 'funktion|bereich|abteilung|wer|beteiligte|stelle|fachbereich|beteiligte funktion|ressort|beteiligter bereich',
  'decision.right':
    'entscheidungsrecht|recht|rolle|beteiligung|entscheidet oder beraten|raci|befugnis|rolle bei der entscheidung|entscheidungsrolle|mitwirkung|zuständigkeit|beteiligungsform',
  'change.date': 'datum|änderungsdatum|wirksam ab|wirksam am|eingetreten am|gültig ab|datum der änderung|geändert am|zeitpunkt|wann|wirksam seit',
  'change.kind': 'art der änderung|änderung|änderungsart|veränderung|ereignis|art der veränderung|anlass|art des ereignisses|veränderungsart|art|typ',
  'change.units':
    'betroffene einheiten|einheiten|betroffene bereiche|betroffene abteilungen|betrifft|betroffener bereich|betroffene teams|betroffene einheit|betroffene organisationseinheiten|betroffene fachbereiche',
  'change.priorities': 'betroffene prioritäten|prioritäten|betroffene schwerpunkte|betroffene stoßrichtungen|betroffene priorität|berührte prioritäten',
  'change.note':
    'beschreibung|bemerkung|anmerkung|was geschah|erläuterung|details|was ist passiert|hinweis|bemerkungen|anmerkungen|notiz|kommentar|was sich ändert',
  'provider.id': 'anbieter id|anbieter nr|anbieternummer|dienstleister nr|lieferantennummer|kreditor',
  'provider.name': 'anbieter|dienstleister|coach|coachin|referent|referentin|anbietername|name des anbieters|trainingsanbieter|bildungsanbieter|name',
  'provider.kind': 'art|typ|art des anbieters|anbieterart|kategorie',
  'provider.competencies': 'kompetenzen|kompetenz|themen|fachgebiete|schwerpunkte|expertise|abgedeckte kompetenzen|themengebiete|themenfelder',
  'provider.levels': 'zielgruppe|ebene|ebenen|für wen|führungsebene|niveau',
  'provider.languages': 'sprachen|sprache|arbeitssprachen|trainingssprache',
  'provider.format': 'format|formate|durchführungsform',
  'provider.fee': 'honorar|tagessatz|preis|honorar pro tag|angebot|preis pro tag|honorarsatz',
  'provider.currency': 'währung',
  'provider.from': 'verfügbar ab|verfügbar von|frei ab',
  'provider.until': 'verfügbar bis|frei bis',
  'provider.place': 'ort|standort|region|land',
};
