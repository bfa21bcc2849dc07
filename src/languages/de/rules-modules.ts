/** German: what the rules on links, competencies, owners and sponsors say. */

export const MODULE_RULES = {
  'unlinked-module': {
    title: 'Modul, das nichts dient',
    why: 'Schulung, nach der kein Ziel gefragt hat, wirkt passend und ändert wenig. Kann niemand sagen, wofür ein Modul da ist, kann niemand sagen, ob es gewirkt hat oder was es wert war.',
    fix: 'Verknüpfen Sie das Modul mit der KPI, dem Schlüsselergebnis, dem Ziel oder der Priorität, die es bewegen soll, oder stellen Sie es ein.',
    messages: {
      default: '„{module}“ nennt weder eine KPI noch ein Ziel, dem es dient.',
      cancelled: '„{module}“ dient nichts mehr: Die Verknüpfung in {cell} wurde aufgehoben.',
    },
    unknowns: {
      'serving-unreadable': 'eine Zelle, die sagen sollte, wem es dient, enthält einen Fehler',
      'name-not-found': 'eine Verknüpfung meint vielleicht dieses Modul, doch ihr Name wurde nicht gefunden',
    },
  },
  'broken-chain': {
    title: 'Kette, die vor einer Priorität endet',
    why: 'Ausrichtung ist eine Verbindung, der man von der Schulung der Führungskräfte bis zu dem folgen kann, was das Unternehmen will. Eine Kette, die auf halbem Weg endet, ist die Hoffnung, dass jemand anderes die andere Hälfte hat.',
    fix: 'Ergänzen Sie den ersten fehlenden Schritt, den der Befund nennt.',
    messages: { default: '„{module}“ dient „{goal}“, doch der Weg zu einer Priorität endet bei „{stop}“; dort ist {lacks} genannt ({cell}).' },
    unknowns: {
      'goal-not-found': 'wem es dient, steht nicht in dieser Arbeitsmappe',
      'name-not-found': 'ein Name auf dem Weg wurde nicht gefunden oder passt zu mehreren Zeilen',
      circle: 'die Ziele darüber führen im Kreis',
      'no-way-up': 'keine Spalte sagt, was über seinem Ziel steht',
    },
  },
  'activity-only-measure': {
    title: 'Nur an Aktivität gemessen',
    why: 'Teilnahme, Zufriedenheit und Testergebnisse sagen, dass geschult wurde, nicht, dass sich etwas geändert hat. Messgrößen, die Aktivität zählen, lassen jedes Programm erfolgreich aussehen.',
    fix: 'Verknüpfen Sie eine Messgröße, die im Unternehmen schon jemandem wichtig ist: Verhalten im Beruf, Ergebnis oder Geld.',
    messages: {
      one: '„{module}“ ist nur mit „{metric}“ verknüpft; gemessen wird: {class} (wegen des Wortes „{word}“).',
      several:
        '„{module}“ ist nur mit {metrics} verknüpft: Nichts davon misst Verhalten, Ergebnis oder Geld („{metric}“ misst: {class}, wegen des Wortes „{word}“).',
    },
    unknowns: { 'metric-unclear': 'die Worte einer verknüpften Messgröße sagen nicht, was sie misst' },
  },
  'competency-mismatch': {
    title: 'Kompetenz und KPI dienen verschiedenen Prioritäten',
    why: 'Programme entstehen rückwärts: von der Priorität zur Kompetenz, die ihr dient, zur Messgröße, zum Modul. Gehört die Kompetenz zu einer Priorität und die Messgröße zu einer anderen, kam eines von beiden später dazu.',
    fix: 'Verknüpfen Sie das Modul mit einer KPI der Priorität der Kompetenz, oder berichtigen Sie die Kompetenz.',
    messages: { default: '„{module}“ baut „{competency}“ auf, was {its} dient, ist aber mit „{goal}“ verknüpft, was {other} dient.' },
    unknowns: { 'priority-unknown': 'die Kompetenz oder eine KPI erreicht keine bekannte Priorität' },
  },
  'unmeasured-competency': {
    title: 'Kompetenz ohne Messgröße',
    why: 'Eine Kompetenz dient einer Priorität nur durch das, was sie verändert. Ohne Messgröße, weder eigene noch die eines ihrer Module, ist sie ein Wort in einem Modell.',
    fix: 'Nennen Sie die KPI, die die Kompetenz bei der Arbeit zeigen würde.',
    messages: { default: '„{competency}“ nennt keine KPI, und kein Modul, das sie aufbaut, ist mit einer verknüpft.' },
    unknowns: {
      'cell-unreadable': 'die Zelle mit ihrer KPI konnte nicht gelesen werden',
      'name-not-found': 'wem ein Modul dient, das sie aufbaut, wurde nicht gefunden',
    },
  },
  'untrained-competency': {
    title: 'Kompetenz einer Top-Priorität ohne Modul',
    why: 'Eine Priorität braucht Menschen, die können, was sie verlangt. Eine Kompetenz, die für sie genannt und nirgends geschult wird, ist die Lücke, die das nächste Quartal zeigt.',
    fix: 'Planen Sie ein Modul, das die Kompetenz aufbaut, oder sagen Sie, dass sie schon vorhanden ist.',
    messages: { default: '„{competency}“ dient der Top-Priorität „{priority}“, und kein laufendes oder geplantes Modul baut sie auf.' },
    unknowns: { 'name-not-found': 'vielleicht baut ein Modul sie auf, doch der Name, den es verwendet, wurde nicht gefunden' },
  },
  'stranded-competency': {
    title: 'Kompetenz für eine überholte Priorität',
    why: 'Prioritäten ändern sich schneller als Schulungskalender. Eine Kompetenz, die weiter für Überholtes geschult wird, nimmt Führungskräften Zeit für das, was zählt.',
    fix: 'Verbinden Sie die Kompetenz mit einer Priorität, die jetzt zählt, oder schulen Sie sie nicht mehr.',
    messages: { over: '„{competency}“ wird noch geschult ({modules}), doch ihre Priorität „{priority}“ ist vorbei.' },
    unknowns: { 'priority-unknown': 'sie nennt keine bekannte Priorität', 'priority-not-found': 'eine ihrer Prioritäten wurde nicht gefunden' },
  },
  'scattered-module': {
    title: 'Modul, das zu viele KPIs beansprucht',
    why: 'Ein Modul, das allem dient, steht für nichts ein: Welche Zahl auch steigt, es war sein Verdienst.',
    fix: 'Behalten Sie die ein oder zwei KPIs, für die das Modul gemacht wurde.',
    messages: { default: '„{module}“ beansprucht {count} KPIs: {kpis}. Bei mehr als {most} kann niemand sagen, welche es bewegt hat.' },
    unknowns: {},
  },
  'catch-all-kpi': {
    title: 'KPI, die zu viele Module beanspruchen',
    why: 'Ist die Hälfte des Programms mit einer Zahl verknüpft, sagt die Verknüpfung über kein Modul etwas: Sie wurde gewählt, weil etwas gewählt werden musste.',
    fix: 'Verknüpfen Sie jedes Modul mit der Zahl, die nur dieses bewegen soll.',
    messages: { default: '{count} von {all} <Modul|Modulen> ({share}) sind mit „{kpi}“ verknüpft.' },
    unknowns: {},
  },
  'overclaimed-kpi': {
    title: 'Mehr als die ganze Veränderung beansprucht',
    why: 'Jedes Programm zählt denselben Erfolg als seinen. Ergeben die Ansprüche auf eine Zahl mehr als ihre ganze Veränderung, lässt sich der Nutzen nicht addieren, und die Finanzabteilung glaubt keinem.',
    fix: 'Einigen Sie sich mit den Verantwortlichen der Module auf Anteile, die höchstens 100\u00a0% ergeben.',
    messages: { default: 'Die Verknüpfungen mit „{kpi}“ beanspruchen {sum} der Veränderung, mehr als {most}: {claims}.' },
    unknowns: { 'no-share': 'keine Verknüpfung eines laufenden oder geplanten Moduls gibt einen Anteil an' },
  },
  'unserved-kpi': {
    title: 'KPI einer Top-Priorität, der kein Modul dient',
    why: 'Eine Zahl, die das Unternehmen am meisten will und die kein Modul bewegen soll, zeigt, wo das Programm hinter der Strategie zurückbleibt.',
    fix: 'Verknüpfen Sie ein Modul damit, oder sagen Sie, was sie sonst bewegen wird.',
    messages: { default: '„{kpi}“ misst die Top-Priorität „{priority}“, und kein laufendes oder geplantes Modul ist damit verknüpft.' },
    unknowns: { 'name-not-found': 'vielleicht ist ein Modul damit verknüpft, doch der Name, den es verwendet, wurde nicht gefunden' },
  },
  'unowned-module': {
    title: 'Modul ohne verantwortliche Person',
    why: 'Niemand misst, wofür niemand verantwortlich ist. Ohne verantwortliche Person läuft ein Modul, weil es letztes Jahr lief.',
    fix: 'Nennen Sie eine Person, die für das Modul einsteht.',
    messages: { default: 'Für „{module}“ ist niemand als verantwortlich genannt.' },
    unknowns: { 'cell-unreadable': 'die Zelle mit der verantwortlichen Person konnte nicht gelesen werden' },
  },
  'unowned-objective': {
    title: 'Ziel ohne verantwortliche Person',
    why: 'Ein Ziel, das allen gehört, ist niemandes Arbeit. Gemeinsame Verantwortung von HR und Fachbereich beginnt mit Namen.',
    fix: 'Nennen Sie eine Person, die für das Ziel einsteht.',
    messages: { default: 'Für „{objective}“ ist niemand als verantwortlich genannt.' },
    unknowns: { 'cell-unreadable': 'die Zelle mit der verantwortlichen Person konnte nicht gelesen werden' },
  },
  'shared-owner': {
    title: 'Zwei Namen, wo eine Person einstehen muss',
    why: 'Sind zwei für dasselbe verantwortlich, denkt vielleicht jede, die andere erledige es.',
    fix: 'Wählen Sie eine Person; die andere kann anderswo genannt werden.',
    messages: { default: '„{record}“ nennt {count} Personen als {role}: {names}.' },
    unknowns: { 'person-unclear': 'mehrere Wörter sind angegeben, und nicht alle sind als Personen bekannt' },
  },
  'unsponsored-module': {
    title: 'Modul ohne Sponsor aus dem Fachbereich',
    why: 'Schwache Sponsoren sind eine der vier Ursachen, an denen Ausrichtung zerbricht: Ein Modul, um das keine Führungskraft des Fachbereichs gebeten hat, verteidigt niemand, wenn sich Prioritäten ändern.',
    fix: 'Nennen Sie einen Sponsor aus dem Fachbereich, für ein unternehmensweites Modul auf VP-Ebene oder darüber.',
    messages: {
      companyWide: '„{module}“ ist für das ganze Unternehmen und nennt keinen Sponsor aus dem Fachbereich.',
      other: '„{module}“ nennt keinen Sponsor aus dem Fachbereich.',
    },
    unknowns: { 'cell-unreadable': 'die Zelle mit dem Sponsor konnte nicht gelesen werden' },
  },
  'junior-sponsor': {
    title: 'Sponsor für das ganze Unternehmen zu niedrig eingestuft',
    why: 'Ein unternehmensweiter Start braucht einen sichtbaren Sponsor auf VP-Ebene oder darüber: Darunter entscheiden die Einheiten selbst, ob es sie betrifft.',
    fix: 'Finden Sie einen Sponsor der nötigen Stufe, oder beschränken Sie das Modul auf die Einheit des Sponsors.',
    messages: { default: '„{module}“ ist für das ganze Unternehmen; der Sponsor {sponsor} hat die Stufe {grade}, und nötig ist {needed} oder höher.' },
    unknowns: {
      'grade-unknown': 'die Stufe des Sponsors ist nicht bekannt oder nicht auf der Stufenleiter',
      'needed-grade-unknown': '„{grade}“ ist nicht auf der Stufenleiter',
    },
  },
  'unknown-person': {
    title: 'Person nicht in der Personenliste',
    why: 'Ein Name, der auf keiner Liste steht, ist vielleicht gegangen, falsch geschrieben oder nie gefragt worden. Verantwortung braucht jemanden, den man anrufen kann.',
    fix: 'Berichtigen Sie den Namen, oder nehmen Sie die Person in die Personenliste auf.',
    messages: {
      default: '„{person}“, {role} von „{record}“{more}, steht nicht in der Personenliste.',
      near: '„{person}“, {role} von „{record}“{more}, steht nicht in der Personenliste; am nächsten kommt dort: {near}.',
    },
    unknowns: {
      'post-or-team': '„{name}“ ist vielleicht eine Stelle oder ein Team und keine Person',
      'initial-or-address': '„{name}“ ist vielleicht „Monsieur“ oder jemand, dessen Vorname mit M beginnt',
      'more-than-a-name': '„{name}“ enthält den Namen einer Person der Liste und mehr',
    },
  },
  'departed-person': {
    title: 'Verantwortliche Person oder Sponsor ausgeschieden',
    why: 'Menschen gehen, und Tabellen merken es nicht. Ein Ziel oder Modul, dessen verantwortliche Person gegangen ist, gehört seit jenem Tag niemandem.',
    fix: 'Nennen Sie eine Nachfolge.',
    messages: {
      left: '{person}, {role} von „{record}“, ist am {day} ausgeschieden.',
      gone: '{person}, {role} von „{record}“, ist laut {cell} nicht mehr im Amt.',
    },
    unknowns: {
      'person-not-listed': 'niemand der Genannten steht in der Personenliste',
      'post-unreadable': 'ob sie im Amt sind, konnte nicht gelesen werden',
    },
  },
  'overloaded-sponsor': {
    title: 'Sponsor zu vieler Module',
    why: 'Ein Sponsor öffnet Türen, fragt nach Ergebnissen und zeigt sich. Niemand tut das für den halben Katalog.',
    fix: 'Verteilen Sie die Module auf mehr Sponsoren.',
    messages: { default: '{person} ist Sponsor von {count} <laufendem Modul|laufenden Modulen>, mehr als {most}: {modules}.' },
    unknowns: {},
  },
  'self-sponsored-module': {
    title: 'Von der eigenen Leitung oder Trainerperson gesponsert',
    why: 'Ein Sponsor will das Ergebnis und würde das Modul stoppen, wenn es ausbliebe. Wer das Modul führt, kann das nicht sein.',
    fix: 'Finden Sie einen Sponsor unter denen, deren Ergebnisse das Modul ändern soll.',
    messages: { default: '{person} ist zugleich Sponsor und {role} von „{module}“.' },
    unknowns: {
      'nobody-named': 'niemand ist genannt, der das Modul verantwortet oder hält',
      'person-not-listed': 'nicht alle Genannten stehen in der Personenliste',
    },
  },
  'hr-only-ownership': {
    title: 'Nur von HR verantwortet und gesponsert',
    why: 'Gemeinsame Verantwortung von HR und Fachbereich ist eine Bedingung der Ausrichtung. Ohne sie arbeitet die Personalentwicklung allein, wie gut das Programm auch sei.',
    fix: 'Finden Sie einen Sponsor in der Einheit, deren Ergebnisse das Modul ändern soll.',
    messages: { default: '{owner} (verantwortlich) und {sponsor} (Sponsor) von „{module}“ sitzen beide in HR.' },
    unknowns: {
      'person-not-listed': 'die verantwortliche Person oder der Sponsor steht nicht in der Personenliste',
      'function-missing': 'nichts sagt, in welcher Funktion die verantwortliche Person oder der Sponsor sitzt',
    },
  },
  'business-only-ownership': {
    title: 'Ohne HR und Personalentwicklung durchgeführt',
    why: 'Einheiten, die ihre Programme allein bauen, widersprechen einander früher oder später, und was die eine lernt, kauft die nächste noch einmal.',
    fix: 'Holen Sie eine Person aus HR oder Personalentwicklung in das Modul.',
    messages: {
      default:
        'Niemand aus HR oder Personalentwicklung ist an „{module}“ beteiligt: weder {owner} als verantwortliche Person noch die Trainerperson noch der Ausrichtungsausschuss.',
    },
    unknowns: { 'function-missing': 'bei jemandem, der beteiligt ist, sagt nichts, wo er sitzt' },
  },
  'unaccountable-unit': {
    title: 'Einheit mit Schulung, für die niemand einsteht',
    why: 'Verantwortung auf der Ebene der Einheit ist eine Bedingung der Ausrichtung: Sonst werden Ergebnisse nie an der wirklichen Leistung gemessen.',
    fix: 'Nennen Sie aus der Einheit eine verantwortliche Person, einen Sponsor oder jemanden, der ein Ziel verantwortet.',
    messages: {
      default:
        '„{unit}“ hat laufende Module ({modules}), doch weder dort noch darunter sitzt jemand, der sie verantwortet, sponsert oder ein Ziel verantwortet.',
    },
    unknowns: {
      'unit-without-people': 'niemand aus der Personenliste sitzt in der Einheit',
      'unit-missing': 'nichts sagt, in welcher Einheit jemand sitzt, der für ihre Module einsteht',
    },
  },
  'late-sponsor': {
    title: 'Erst nach dem Start gesponsert',
    why: 'Ein Sponsor, der nach dem Start gefunden wird, wurde um eine Unterschrift gebeten, nicht nach einem Problem gefragt. Programme, die vom Bedarf ausgehen, haben ihren Sponsor zuerst.',
    fix: 'Überprüfen Sie das Modul jetzt mit dem Sponsor, und finden Sie den nächsten Sponsor vor dem Start.',
    messages: {
      companyWide: '„{module}“ startete unternehmensweit am {start}; der Sponsor kam am {sponsored}, danach.',
      other: '„{module}“ startete am {start}; der Sponsor kam am {sponsored}, danach.',
    },
    unknowns: {
      'dates-missing': 'nichts sagt, seit wann es einen Sponsor gibt oder wann das Modul beginnt',
      'start-inexact': 'der Beginn des Moduls ist als Monat, Quartal oder Jahr angegeben',
    },
  },
  'committee-gap': {
    title: 'Ausrichtungsausschuss unvollständig oder nicht vorhanden',
    why: 'Silos heilt ein gemeinsamer Ausschuss aus HR, Finanzen, Betrieb und Geschäftsleitung: Wer fehlt, hat einen anderen Plan.',
    fix: 'Laden Sie ein Mitglied aus dem ein, was fehlt, oder bilden Sie den Ausschuss.',
    messages: {
      missingFunction: 'Dem Ausrichtungsausschuss ({members}) fehlt ein Mitglied aus: {missing}.',
      noCommittee: 'Keine der {count} Personen hat eine Rolle in einem Ausrichtungsausschuss, in dem HR, Finanzen, Betrieb und Geschäftsleitung sitzen müssen.',
    },
    unknowns: {
      'committee-unclear': 'die angegebenen Rollen nennen keinen Ausschuss',
      'function-missing': 'bei einem Mitglied sagt nichts, in welcher Funktion es sitzt',
    },
  },
  'unclear-decision': {
    title: 'Niemand oder mehr als eine Funktion entscheidet',
    why: 'Zusammenarbeit zwischen Funktionen gelingt, wo Entscheidungsrechte klar sind; sonst widersprechen sich Abteilungen, und jede hat recht.',
    fix: 'Geben Sie einer Funktion das Recht zu entscheiden; die anderen werden angehört oder informiert.',
    messages: {
      nobody: 'Keine Funktion ist als entscheidend für „{module}“ genannt, das sich mehrere Einheiten teilen.',
      several: '{functions} entscheiden alle über „{module}“, das sich mehrere Einheiten teilen.',
    },
    unknowns: { 'unknown-words': 'ein Recht ist in unbekannten Worten angegeben' },
  },
} as const;
