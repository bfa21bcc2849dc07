/** Sheets as German-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Schulungsplan',
    tables: ['tblSchulungen'],
    drawing: `
      Kurs-Nr. | Kurstitel             | Programm        | Durchgang | Kompetenz    | Zielgruppe     | Abteilung  | Durchführungsform | Ort   | Anbieter    | Verantwortlich | Trainer/in   | Auftraggeber   | Startdatum | Enddatum   | Dauer (Std.) | Teilnehmerzahl | Plätze | Pflicht | Gesamtkosten | Währung | Status  | Bemerkung
      = module.id | .name | .programme | .cohort | .competency | .audience | .unit | .format | .location | .vendor | .owner | .deliverer | .sponsor | .start | .end | .hours | .learners | .learnersPlanned | .mandatory | .cost | .currency | .status | -
      K-11     | Führen im Alltag      | Erste Schritte  | Frühjahr  | Delegieren   | Neue Leitungen | Produktion | Präsenz           | Linz  | Lernwerk    | Heike Brandner | Uli Strobl   | Gernot Pichler | 2026-02-02 | 2026-05-29 | 24           | 18             | 20     | nein    | 26000        | EUR     | läuft   | Raum fehlt noch
      K-12     | Schwierige Gespräche  | Erste Schritte  | Herbst    | Rückmeldung  | Teamleitungen  | Produktion | online            | Linz  |             | Heike Brandner | Uli Strobl   | Anja Wieser    | 2026-09-07 | 2026-11-30 | 12           | 0              | 36     | nein    | 11000        | EUR     | geplant |
    `,
  },
  {
    name: 'Maßnahmen und Wirkung',
    drawing: `
      Pichler Maschinenbau – wofür wir schulen

      Maßnahme              | Sponsor        | Sponsor seit | Strategische Priorität | Unterstütztes Ziel  | Schlüsselergebnis | Unterstützte Kennzahl | Ausgangslage                 | Erwartete Wirkung | Messdatum  | Isolationsmethode  | Nutzen | Nutzen ab  | Nutzen bis | Berichtetes Ergebnis | Transfersicherung | Berichtet in | Lernziele             | Zuletzt geprüft | Prüfrhythmus
      = module.name | .sponsor | .sponsoredOn | .priority | .objective | .keyResult | .kpi | .businessProblem | .expectedImpact | .measureBy | .isolation | .benefit | .benefitFrom | .benefitTo | .claimedResult | .reinforcement | .reportedIn | .learningObjectives | .lastReviewed | .reviewEvery
      Linien führen         | Gernot Pichler | 2025-12-01   | Weniger Ausschuss      | Teile ohne Fehler   | KR-1              | Ausschussquote        | Jedes zwanzigste Teil fehlt  | –1,5 Punkte       | 2026-12-15 | Vergleichslinien   | 90000  | 2026-07-01 | 2027-06-30 | erste Erfolge        | Lernpartner       | Werksbericht | Ursachen finden       | 2026-03-20      | vierteljährlich
      Schichten fair planen | Anja Wieser    | 2026-01-15   | Leute, die bleiben     | Bindung stärken     | KR-4              | Fluktuation           | Jede sechste Kraft geht      | –3 Punkte         | 2027-01-31 | Vergleichsteams    | 40000  | 2026-09-01 | 2027-08-31 | noch offen           | Patenschaft       | Werksbericht | Zuhören, dann planen  | 2026-03-20      | vierteljährlich
    `,
  },
  {
    name: 'Zielvereinbarungen',
    drawing: `
      Ziel-Nr. | Zielbeschreibung              | Oberziel | Ebene       | Bereich    | Zielverantwortlicher | Zielart     | Kennzahl        | Ausgangswert | Zielwert | Istwert | Maßeinheit | Fällig am  | Gewichtung | Zielerreichung | Status   | Letzte Überprüfung | Bemerkungen
      = objective.id | .title | .parent | .level | .unit | .owner | .kind | .metric | .baseline | .target | .current | .measureUnit | .due | .weight | .progress | .status | .lastReviewed | -
      1        | Weniger Ausschuss im Werk     |          | Unternehmen | Produktion | Gernot Pichler       | verbindlich | Ausschussquote  | 5            | 3        | 4.2     | %          | 2026-12-31 | 60%        | 40%            | läuft    | 2026-03-20         |
      2        | Fachkräfte bleiben bei uns    |          | Unternehmen | Personal   | Anja Wieser          | verbindlich | Fluktuation     | 16           | 10       | 14      | %          | 2026-12-31 | 40%        | 33%            | läuft    | 2026-03-20         | siehe Protokoll
      3        | Täglicher Rundgang je Linie   | 1        | Team        | Presserei  | Uli Strobl           | ehrgeizig   | Rundgänge       | 4            | 20       | 11      | Anzahl     | 2026-09-30 | 100%       | 44%            | verzögert| 2026-02-11         |
    `,
  },
  {
    name: 'OKR Q2',
    drawing: `
      Objective               | Key Result                         | Verantwortlich | Startwert | Zielwert | Aktueller Wert | Einheit | Gewicht | Frist      | Zuversicht | Ampel
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .measureUnit | .weight | .due | .confidence | .status
      = objective.title | - | - | - | - | - | - | - | - | - | -
      Kunden kommen wieder    | Wiederkaufrate auf 42 %            | Silke Hofer    | 36        | 42       | 38             | %       | 50%     | 2026-06-30 | 0.6        | gelb
      Kunden kommen wieder    | Reklamationen in einem Tag gelöst  | Edin Kovac     | 51        | 80       | 63             | %       | 50%     | 2026-06-30 | 0.7        | grün
      Filialen führen selbst  | Acht von zehn Gesprächen geführt   | Silke Hofer    | 30        | 80       | 44             | %       | 100%    | 2026-06-30 | 0.5        | rot
    `,
  },
  {
    name: 'Kennzahlen',
    drawing: `
      Kennzahlen der Personalstrategie

      Bezeichnung der Kennzahl | Einheit | Wirkrichtung | 2023 | 2024 | 2025 | Ziel 2026 | Verantwortlich | Datenquelle | Messrhythmus
      = kpi.name | .measureUnit | .direction | period | period | period | .target | .owner | .source | .frequency
      Fluktuation              | %       | runter       | 15.9 | 16.4 | 14.8 | 10        | Anja Wieser    | Personalsystem | monatlich
      Krankenstand             | %       | runter       | 6.6  | 6.2  | 6.0  | 5         | Anja Wieser    | Personalsystem | monatlich
      Ausschussquote           | %       | runter       | 5.2  | 5.0  | 4.6  | 3         | Gernot Pichler | Werk           | wöchentlich
    `,
  },
  {
    name: 'Kennzahlenblatt',
    tables: ['Kennzahlenblatt'],
    drawing: `
      Kennzahl-ID | Kennzahl       | Berechnung               | Maßeinheit | Kategorie | Basiswert | Sollwert | Untergrenze | Obergrenze | Aktuell | Stichtag   | Zieldatum  | Organisationseinheit | Zugehöriges Ziel  | Strategische Priorität | Wert einer Einheit | Ampel
      = kpi.id | .name | .definition | .measureUnit | .class | .baseline | .target | .minimum | .maximum | .current | .asOf | .due | .unit | .objective | .priority | .unitValue | .status
      KZ-1        | Ausschussquote | Ausschuss durch Menge    | %          | Ergebnis  | 5         | 3        | 0           | 4          | 4.2     | 2026-03-31 | 2026-12-31 | Produktion           | Teile ohne Fehler | Weniger Ausschuss      | 25000              | gelb
      KZ-2        | Rundgänge      | Rundgänge je Linie       | Anzahl     | Aktivität | 4         | 20       | 15          | 25         | 11      | 2026-03-31 | 2026-12-31 | Presserei            | Teile ohne Fehler | Weniger Ausschuss      |                    | rot
    `,
  },
  {
    name: 'Messwerte',
    drawing: `
      Kennzahl       | Team   | Monat      | Zähler | Nenner | Messwert | Zielwert
      = reading.kpi | .team | .period | .numerator | .denominator | .value | .target
      Ausschussquote | Linie 1| 2026-01-31 | 22     | 440    | 5.0      | 3
      Ausschussquote | Linie 2| 2026-01-31 | 19     | 450    | 4.2      | 3
      Ausschussquote | Linie 1| 2026-02-28 | 20     | 445    | 4.5      | 3
      Ausschussquote | Linie 2| 2026-02-28 | 17     | 460    | 3.7      | 3
      Krankenstand   | Linie 1| 2026-02-28 | 30     | 500    | 6.0      | 5
      Krankenstand   | Linie 2| 2026-02-28 | 26     | 480    | 5.4      | 5
    `,
  },
  {
    name: 'Mitarbeiterliste',
    drawing: `
      Personalnummer | Nachname | Vorname | E-Mail                   | Stellenbezeichnung | Gehaltsstufe | Funktion   | Abteilung  | Team    | Vorgesetzte/r  | Standort | Eintrittsdatum | Austrittsdatum | Austrittsgrund | Jahresgehalt | Telefon
      = person.id | .lastName | .firstName | .email | .title | .grade | .function | .unit | .team | .manager | .location | .joined | .left | .leaveReason | .salary | -
      3041           | Pichler  | Gernot  | gernot@pichler.example   | Werksleiter        | VP           | Produktion | Produktion | Leitung |                | Linz     | 2010-03-01     |                |                | 98000        | 07 12
      3077           | Brandner | Heike   | heike@pichler.example    | Personalentwicklung| Referent     | Personal   | Personal   | PE      | Anja Wieser    | Linz     | 2018-01-15     |                |                | 56000        | 07 14
      3105           | Strobl   | Uli     | uli@pichler.example      | Meister            | Fachkraft    | Produktion | Presserei  | Linie 1 | Gernot Pichler | Steyr    | 2020-03-01     | 2026-03-31     | Kündigung      | 47000        | 07 19
    `,
  },
  {
    name: 'Organisation',
    drawing: `
      Bereichsnummer | Bereich    | Übergeordneter Bereich | Leitung        | Kürzel | Gültig ab  | Gültig bis
      = unit.id | .name | .parent | .head | .aliases | .from | .to
      100            | Produktion |                        | Gernot Pichler | PRO    | 2015-01-01 |
      110            | Presserei  | Produktion             | Uli Strobl     | PRE    | 2015-01-01 |
      120            | Lackierung | Produktion             | Edin Kovac     | LAK    | 2015-01-01 | 2025-12-31
    `,
  },
  {
    name: 'Teilnahmen',
    drawing: `
      Teilnehmer/in | Team    | Schulung             | Abgeschlossen am | Teilnahmestatus | Punktzahl | Gruppe
      = completion.person | .team | .module | .completed | .status | .score | .group
      Silke Hofer   | Linie 1 | Führen im Alltag     | 2026-03-20       | abgeschlossen   | 82        | geschult
      Edin Kovac    | Linie 2 | Führen im Alltag     | 2026-03-20       | abgeschlossen   | 74        | geschult
      Mira Auer     | Linie 2 | Führen im Alltag     |                  | angemeldet      |           | Vergleich
      Silke Hofer   | Linie 1 | Schwierige Gespräche | 2026-04-17       | abgeschlossen   | 88        | geschult
      Mira Auer     | Linie 2 | Schwierige Gespräche | 2026-04-17       | abgeschlossen   | 67        | geschult
      Edin Kovac    | Linie 2 | Schwierige Gespräche |                  | abgesagt        |           | Vergleich
    `,
  },
  {
    name: 'Kostenübersicht',
    drawing: `
      Buchungsmonat | Schulung             | Kostenart    | Betrag (€) | Währung | Plan/Ist | Kostenstelle | Belegnr.
      = cost.period | .module | .category | .amount | .currency | .type | .costCentre | -
      2026-01       | Führen im Alltag     | Konzeption   | 7000       | EUR     | Ist      | 4100         | B-81
      2026-02       | Führen im Alltag     | Durchführung | 9500       | EUR     | Ist      | 4100         | B-92
      2026-02       | Schwierige Gespräche | Konzeption   | 3500       | EUR     | Plan     | 4100         |
      2026-03       | Schwierige Gespräche | Durchführung | 6000       | EUR     | Plan     | 4100         |
      2026-03       | Führen im Alltag     | Vertretung   | 1900       | EUR     | Ist      | 2000         | B-99
      2026-03       | Führen im Alltag     | Verwaltung   | 800        | EUR     | Ist      | 4100         | B-97
      ~Summe        |                      |              | 28700      |         |          |              |
    `,
  },
  {
    name: 'Strategie 2026',
    drawing: `
      Rang | Strategische Stoßrichtung | Verantwortlicher Vorstand | Leitkennzahl   | Zielwert | Geschäftsjahr | Beschlossen am | Stand
      = priority.rank | .name | .executive | .metric | .target | .period | .agreedOn | .status
      1    | Weniger Ausschuss         | Gernot Pichler            | Ausschussquote | 3%       | 2026          | 2025-11-20     | aktiv
      2    | Leute, die bleiben        | Anja Wieser               | Fluktuation    | 10%      | 2026          | 2025-11-20     | aktiv
    `,
  },
  {
    name: 'Gespräche mit dem Vorstand',
    drawing: `
      Vorstand       | Gesprächsdatum | Rang | Genannte Priorität
      = briefing.executive | .date | .rank | .priority
      Gernot Pichler | 2026-01-12     | 1    | Weniger Ausschuss
      Gernot Pichler | 2026-01-12     | 2    | Leute, die bleiben
      Anja Wieser    | 2026-01-15     | 1    | Leute, die bleiben
    `,
  },
  {
    name: 'Kompetenzen und Verknüpfungen',
    drawing: `
      Kompetenz   | Ist-Niveau | Soll-Niveau | Kennzahl       | Bewertet am |  | Modul                | Kennzahl       | Erwarteter Effekt | Anteil | Zu messen bis
      = competency.name | .level | .targetLevel | .kpi | .assessed | | link.module | .kpi | .expectedEffect | .share | .measureBy
      Delegieren  | 2          | 4           | Ausschussquote | 2026-01-31  |  | Führen im Alltag     | Ausschussquote | –1,5 Punkte       | 40%    | 2026-12-15
      Rückmeldung | 2          | 3           | Fluktuation    | 2026-01-31  |  | Schwierige Gespräche | Fluktuation    | –2 Punkte         | 20%    | 2027-01-31
      Zuhören     | 3          | 4           | Krankenstand   | 2026-01-31  |  | Schwierige Gespräche | Krankenstand   | –1 Punkt          | 10%    | 2027-01-31
    `,
  },
  {
    name: 'Entscheidungsrechte',
    drawing: `
      Programm       | Bereich    | Entscheidungsrecht
      = decision.subject | .function | .right
      Erste Schritte | Produktion | entscheidet
      Erste Schritte | Finanzen   | wird gehört
      Erste Schritte | Personal   | wird informiert
    `,
  },
  {
    name: 'Veränderungen',
    drawing: `
      Datum      | Art der Änderung | Betroffene Einheiten | Betroffene Prioritäten | Beschreibung
      = change.date | .kind | .units | .priorities | .note
      2026-03-01 | Umbau            | Presserei            | Weniger Ausschuss      | Zwei Linien zusammengelegt
      2026-04-15 | neuer Markt      | Lackierung           | Leute, die bleiben     | Aufträge aus Tirol
    `,
  },
  {
    name: 'Aufträge',
    drawing: `
      Kennzahl   | Team  | Mitarbeiter | Datum      | Ausgang  | Betrag | Plantermin | Isttermin
      = event.kpi | .team | .person | .date | .outcome | .amount | .planned | .actual
      Termintreue| West  | Silke Hofer | 2026-01-12 | pünktlich| 42000  | 2026-01-15 | 2026-01-12
      Termintreue| West  | Edin Kovac  | 2026-01-20 | spät     | 18000  | 2026-01-10 | 2026-01-20
      Termintreue| Ost   | Mira Auer   | 2026-02-03 | pünktlich| 27500  | 2026-02-03 | 2026-02-03
      Termintreue| Ost   | Mira Auer   | 2026-02-17 | spät     | 61000  | 2026-02-01 | 2026-02-17
      Termintreue| Ost   | Silke Hofer | 2026-03-02 | pünktlich| 15000  | 2026-03-05 | 2026-03-02
      Termintreue| West  | Edin Kovac  | 2026-03-09 | pünktlich| 33000  | 2026-03-09 | 2026-03-09
    `,
  },
  {
    name: 'Kosten je Kurs',
    merged: ['C1:H1'],
    drawing: `
                           |                | Kosten in EUR                                                            |                    |            |                      |
      Kurs                 | Zuständig      | Entwicklung | Durchführung | Verwaltung | Arbeitszeit der Teilnehmer | Vertretung | Summe
      = module.name | .owner | .costDevelopment | .costDelivery | .costOverhead | .costParticipantTime | .costBackfill | .cost
      Führen im Alltag     | Heike Brandner | 7000        | 9500         | 800        | 6800                       | 1900       | 26000
      Schwierige Gespräche | Heike Brandner | 3500        | 6000         | 300        | 2200                       | 0          | 12000
    `,
  },
  {
    name: 'Ansprechpartner Technik',
    drawing: `
      Raum    | Stockwerk | Plätze | Beamer | Farbe
      = - | - | - | - | -
      Esche   | 1         | 12     | ja     | blau
      Birke   | 2         | 8      | nein   | rot
      Zeder   | 2         | 20     | ja     | grün
    `,
  },
];

export const GERMAN: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'de' }));
