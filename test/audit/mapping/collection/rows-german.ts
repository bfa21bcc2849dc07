/** German sheets whose rows are not all records: sums, sections, remarks and merged rows. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Bildungsbudget nach Bereich',
    drawing: `
      Maßnahme | Verantwortlich | Beginn | Teilnehmer | Kosten (€) | Kennzahl
      = module.name | .owner | .start | .learners | .cost | .kpi
      ~ FÜHRUNG | | | | |
      Schwierige Gespräche | Heike Lenz | 2026-02-02 | 12 | 9000 | Fluktuation
      Wandel gestalten | Heike Lenz | 2026-03-02 | 14 | 12000 | Fluktuation
      ~ Summe Führung | | | 26 | 21000 |
      ~ VERTRIEB | | | | |
      Wert verkaufen | Jörg Pohl | 2026-02-09 | 18 | 15000 | Abschlussquote
      ~ Summe Vertrieb | | | 18 | 15000 |
      ~ Gesamtsumme | | | 44 | 36000 |
    `,
  },
  {
    name: 'Seminarliste mit Zwischensumme',
    drawing: `
      Seminar | Anbieter | Von | Bis | Kosten
      = module.name | .vendor | .start | .end | .cost
      Rüsten in Minuten | Akademie West | 2026-01-12 | 2026-01-16 | 4200
      Fehler vermeiden | Akademie West | 2026-02-02 | 2026-02-06 | 3900
      ~ Zwischensumme | | | | 8100
      Schichtübergabe | intern | 2026-03-02 | 2026-03-04 | 900
      ~ Gesamt | | | | 9000
    `,
  },
  {
    name: 'Kennzahlen nach Perspektive',
    drawing: `
      Kennzahl | Einheit | Verantwortlich | Ausgangswert | Zielwert | Istwert
      = kpi.name | .measureUnit | .owner | .baseline | .target | .current
      ~ Kunden | | | | |
      Reklamationsquote | % | Uta Krumm | 3.2 | 2 | 2.7
      Wiederkaufrate | % | Uta Krumm | 31 | 38 | 34
      ~ Prozesse | | | | |
      Durchlaufzeit | Tage | Ralf Beck | 12 | 7 | 9
      Ausschussquote | % | Ralf Beck | 4.1 | 2.5 | 3.3
    `,
  },
  {
    name: 'Kennzahlen mit Fußnote',
    drawing: `
      Kennzahl | Definition | Verantwortlicher | Ziel 2026 | Ist | Status
      = kpi.name | .definition | .owner | .target | .current | .status
      Liefertreue | Aufträge am zugesagten Tag | Ralf Beck | 96 | 93 | gelb
      Nacharbeit | Stunden je 100 Teile | Ralf Beck | 2 | 3.1 | rot
      ~ Quelle: Werksbericht Mai 2026 | | | | |
      ~ Hinweis: Werk Süd folgt im Juli | | | | |
    `,
  },
  {
    name: 'Module über mehrere Kennzahlen',
    merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
    holds: { module: 2 },
    drawing: `
      Modul-ID | Modul | Sponsor | Kosten (EUR) | Kennzahl
      = module.id | .name | .sponsor | .cost | .kpi
      M1 | Taktzeit halten | Ralf Beck | 12000 | Ausschussquote
      + | | | | Durchlaufzeit
      M2 | Faire Schichten | Uta Krumm | 8000 | Krankenstand
    `,
  },
  {
    name: 'Ziele mit Unterschrift',
    drawing: `
      Nr. | Ziel | Verantwortlich | Kennzahl | Zielwert | Termin | Status
      = objective.id | .title | .owner | .metric | .target | .due | .status
      Z1 | Durchlaufzeit auf 7 Tage senken | Ralf Beck | Durchlaufzeit | 7 | 2026-12-31 | gelb
      Z2 | Wiederkäufe auf 38 % steigern | Uta Krumm | Wiederkaufrate | 38 | 2026-12-31 | grün

      ~ Datum, Unterschrift | | | | | |
    `,
  },
  {
    name: 'Kostenbuch Weiterbildung',
    drawing: `
      Maßnahme | Kostenart | Quartal | Betrag | Währung
      = cost.module | .category | .period | .amount | .currency
      Wert verkaufen | Trainer | Q1 2026 | 6000 | EUR
      Wert verkaufen | Reise | Q1 2026 | 1500 | EUR
      ~ Ergebnis Wert verkaufen | | | 7500 | EUR
      Wandel gestalten | Trainer | Q2 2026 | 9000 | EUR
      ~ Ergebnis Wandel gestalten | | | 9000 | EUR
      ~ Gesamtergebnis | | | 16500 | EUR
    `,
  },
  {
    name: 'Personal nach Standort',
    drawing: `
      Personalnummer | Name | Position | Abteilung | Vorgesetzter | Eintritt
      = person.id | .name | .title | .unit | .manager | .joined
      ~ Standort Kassel | | | | |
      801 | Nele Busch | Werkleiterin | Produktion | Ivo Lang | 2015-03-01
      802 | Timo Roth | Schichtführer | Produktion | Nele Busch | 2019-06-01
      ~ Standort Ulm | | | | |
      803 | Pia Engel | Personalreferentin | Personal | Ivo Lang | 2021-09-01
    `,
  },
  {
    name: 'Strategische Prioritäten',
    drawing: `
      Rang | Priorität | Vorstand | Kennzahl | Zielwert | Frist
      = priority.rank | .name | .executive | .metric | .target | .due
      1 | Pünktlich liefern | Ralf Beck | Liefertreue | 96 | 2026-12-31
      2 | Kunden halten | Uta Krumm | Wiederkaufrate | 38 | 2026-12-31
      ~ Beschlossen in der Klausur vom 12. Januar, nächste Durchsicht im Juli | | | | |
    `,
  },
  {
    name: 'Teilnahmen mit Summe',
    drawing: `
      Schulung | Personalnummer | Abschlussdatum | Ergebnis
      = completion.module | .person | .completed | -
      Wert verkaufen | 801 | 2026-02-13 | bestanden
      Wert verkaufen | 802 | 2026-02-13 | bestanden
      Wandel gestalten | 803 | 2026-03-20 | bestanden
      ~ Anzahl: 3 | | |
    `,
  },
  {
    name: 'Gedruckte Seminarliste',
    drawing: `
      Seminar | Ort | Beginn | Ende | Trainer | Kosten
      = module.name | .location | .start | .end | .deliverer | .cost
      Stapler sicher führen | Kassel | 2026-01-12 | 2026-01-16 | C. Wolf | 2400
      Lagerfluss | Kassel | 2026-02-02 | 2026-02-06 | C. Wolf | 3100
      ~ Seminar | Ort | Beginn | Ende | Trainer | Kosten
      Nachtschicht leiten | Ulm | 2026-03-02 | 2026-03-06 | D. Graf | 2800
    `,
  },
  {
    name: 'Kurze über breiter Liste',
    drawing: `
      Rang | Priorität | Vorstand
      = priority.rank | .name | .executive
      1 | Pünktlich liefern | Ralf Beck

      Modul-ID | Modul | Sponsor | Beginn | Ende | Kosten | Priorität
      = module.id | .name | .sponsor | .start | .end | .cost | .priority
      W1 | Takt und Puffer | Ralf Beck | 2026-02-02 | 2026-03-27 | 6000 | Pünktlich liefern
      W2 | Engpässe führen | Ralf Beck | 2026-04-06 | 2026-05-29 | 9000 | Pünktlich liefern
      ~ Summe | | | | | 15000 |
    `,
  },
  {
    name: 'Kompetenzen nach Feld',
    drawing: `
      Kompetenz | Priorität | Kennzahl | Ist-Niveau | Soll-Niveau
      = competency.name | .priority | .kpi | .level | .targetLevel
      ~ Vertrieb | | | |
      Verhandeln | Kunden halten | Abschlussquote | 2 | 4
      ~ Produktion | | | |
      Schichten planen | Pünktlich liefern | Liefertreue | 2 | 3
    `,
  },
  {
    name: 'Wirkung mit Bemerkung',
    drawing: `
      Modul | Kennzahl | Erwartete Wirkung | Anteil | Messung bis
      = link.module | .kpi | .expectedEffect | .share | .measureBy
      Takt und Puffer | Liefertreue | +2 Punkte | 30% | 2026-09-30
      Engpässe führen | Durchlaufzeit | -1 Tag | 20% | 2026-09-30
      ~ Bemerkung: Anteile mit dem Controlling abgestimmt | | | |
    `,
  },
  {
    name: 'Monatswerte mit Mittel',
    drawing: `
      Kennzahl | Verantwortlich | Zielwert | Jan 2026 | Feb 2026 | Mrz 2026
      = kpi.name | .owner | .target | period | period | period
      Erreichbarkeit | Rita Moos | 85 | 78 | 80 | 81
      Erstlösungsquote | Rita Moos | 75 | 66 | 68 | 71
      ~ Durchschnitt | | 80 | 72 | 74 | 76
    `,
  },
  {
    name: 'OKR nach Team',
    holds: { keyResult: 3, objective: 2 },
    drawing: `
      Objective | Key Result | Verantwortlich | Startwert | Zielwert | Istwert | Fällig
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .due
      = objective.title | - | - | - | - | - | -
      ~ Team Nordlicht | | | | | |
      Filialen öffnen schneller | Umbau in 9 Tagen | L. Stein | 14 | 9 | 12 | 2026-09-30
      Filialen öffnen schneller | 95 % der Umbauten im Budget | L. Stein | 82 | 95 | 88 | 2026-09-30
      ~ Team Südwind | | | | | |
      Weniger Rückläufer | Rücklaufquote unter 6 % | M. Thal | 9 | 6 | 8 | 2026-12-31
    `,
  },
];

export const ROWS_GERMAN: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'de' }));
