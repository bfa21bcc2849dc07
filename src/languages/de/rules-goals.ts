/** German: what the rules on goals, KPIs and cells say. */

export const GOAL_RULES = {
  'kpi-without-target': {
    title: 'Kein Zielwert',
    why: 'Ohne Zielwert ist jeder Wert so gut wie der andere, und die Schulung, die die KPI bewegen soll, kann weder gelingen noch scheitern.',
    fix: 'Tragen Sie den angestrebten Wert als Zahl ein.',
    messages: { blank: '„{goal}“ hat keinen Zielwert.', words: 'Der Zielwert von „{goal}“ ist „{words}“, und das ist kein Wert, den man erreichen kann.' },
    unknowns: {
      'unknown-level': 'der Zielwert ist eine Veränderung, und der Bezugswert ist nicht angegeben',
      'target-unreadable': 'der Zielwert konnte nicht als eine Zahl gelesen werden',
    },
  },
  'kpi-without-baseline': {
    title: 'Kein Ausgangswert',
    why: 'Eine Veränderung lässt sich nur von irgendwo aus zeigen. Ohne Ausgangswert oder früheren Messwert ist eine gute Zahl nach der Schulung vielleicht die Zahl davor.',
    fix: 'Tragen Sie den Wert von vor der Schulung oder einen früheren Messwert ein.',
    messages: { default: '„{goal}“ hat weder Ausgangswert noch früheren Messwert.' },
    unknowns: { 'baseline-unreadable': 'der Ausgangswert konnte nicht als Zahl gelesen werden' },
  },
  'kpi-without-direction': {
    title: 'Nichts sagt, ob mehr oder weniger besser ist',
    why: 'Eine KPI, deren gute Richtung nicht angegeben ist, liest jeder so, wie es ihm passt, und ein Computer kann sie gar nicht beurteilen.',
    fix: 'Geben Sie an, ob die KPI steigen, sinken oder in einem Bereich bleiben soll, oder geben Sie ihr Ausgangs- und Zielwert.',
    messages: { default: 'Nichts sagt, ob „{kpi}“ steigen oder sinken soll.' },
    unknowns: {
      'unknown-words': 'die Richtung ist in unbekannten Worten angegeben',
      'target-unreadable': 'der Zielwert konnte nicht als eine Zahl gelesen werden und sagt vielleicht, welche Richtung gut ist',
    },
  },
  'kpi-without-owner': {
    title: 'KPI ohne verantwortliche Person',
    why: 'Eine Zahl, für die niemand einsteht, wird spät gelesen und wegerklärt. Die verantwortliche Person ist es, die man fragt, was die Zahl bewegen würde.',
    fix: 'Tragen Sie die Person ein, die für die KPI verantwortlich ist.',
    messages: { default: 'Für „{kpi}“ ist niemand als verantwortlich genannt.' },
    unknowns: { 'cell-unreadable': 'die Zelle mit der verantwortlichen Person konnte nicht gelesen werden' },
  },
  'flat-target': {
    title: 'Zielwert gleich Ausgangswert',
    why: 'Ein Zielwert, der schon erreicht ist, verlangt nichts: Die damit verknüpfte Schulung sieht erfolgreich aus, ohne etwas verändert zu haben.',
    fix: 'Setzen Sie einen Zielwert jenseits des Ausgangswerts, oder sagen Sie im Namen, dass das Niveau zu halten ist.',
    messages: { default: 'Der Zielwert von „{goal}“ ist {target}, wo es schon begann ({baseline}).' },
    unknowns: { 'numbers-missing': 'es fehlt der Ausgangswert oder der Zielwert' },
  },
  'target-against-direction': {
    title: 'Zielwert auf der falschen Seite des Ausgangswerts',
    why: 'Wo die Zahlen „sinken“ sagen und die Worte „steigen“, ist das Erreichen des Ziels ein Misserfolg, der als Erfolg gemeldet wird.',
    fix: 'Berichtigen Sie Richtung, Ausgangswert oder Zielwert, je nachdem, was falsch ist.',
    messages: { default: '„{goal}“ sollte {should}, geht aber von {baseline} auf {target}.' },
    unknowns: {
      'numbers-missing': 'es fehlt der Ausgangswert oder der Zielwert',
      'direction-unclear': 'nichts gibt die Richtung an, oder die Zahlen sind selbst Veränderungen',
    },
  },
  'target-beyond-history': {
    title: 'Zielwert weit jenseits allen Bisherigen',
    why: 'Ein Zielwert, der ein Mehrfaches der größten bekannten Veränderung verlangt, ist oft ein Tippfehler; ist er gewollt, wird Schulung allein ihn kaum erreichen.',
    fix: 'Prüfen Sie den Zielwert, oder sagen Sie, was diesmal so anders sein wird.',
    messages: {
      default:
        '„{kpi}“ stand bei {latest} und soll auf {target} kommen; die größte Veränderung zwischen zweien seiner {count} <Messwert|Messwerte> war {largest}.',
    },
    unknowns: {
      'readings-flat': 'die Messwerte haben sich nie verändert',
      'numbers-missing': 'es fehlt der Zielwert, oder es gibt weniger als {fewest} <Messwert|Messwerte>',
    },
  },
  'status-contradicts-numbers': {
    title: 'Der Status sagt dies, die Zahlen sagen jenes',
    why: 'Der Status ist das, was gemeldet wird. Ist er freundlicher oder strenger als die Zahlen, beruhen Entscheidungen über die Schulung auf einer Stimmung.',
    fix: 'Berichtigen Sie den Status, oder die Zahlen, wenn diese veraltet sind.',
    messages: {
      met: '„{goal}“ gilt als „{status}“, steht aber bei {current} bei einem Zielwert von {target}.',
      missed: '„{goal}“ gilt als „{status}“, steht aber bei {current} und erreicht damit den Zielwert von {target}.',
      overdue: '„{goal}“ gilt als „{status}“, war aber am {due} fällig und steht bei {current} bei einem Zielwert von {target}.',
      behind: '„{goal}“ gilt als „{status}“, hat aber {progress} des Weges zurückgelegt, wo {expected} zu erwarten waren.',
      ahead: '„{goal}“ gilt als „{status}“, hat aber {progress} des Weges zurückgelegt, wo {expected} zu erwarten waren.',
    },
    unknowns: {
      'relative-target': 'der Zielwert ist eine Veränderung gegenüber einem nicht angegebenen Niveau',
      'different-scales': 'die Zahlen stehen in verschiedenen Maßstäben',
      'unknown-level': 'der Zielwert ist eine Veränderung, und der Bezugswert ist nicht angegeben',
      'single-value': 'der Bereich ist ein einziger Wert, und nichts sagt, ob mehr oder weniger besser ist',
      'no-limits': 'der Bereich hat keine Grenzen',
      'no-current-value': 'es gibt keinen aktuellen Wert',
      'current-unreadable': 'der aktuelle Wert konnte nicht als Zahl gelesen werden',
      'no-target': 'es gibt keinen Zielwert',
      'target-unreadable': 'der Zielwert konnte nicht als eine Zahl gelesen werden',
      'other-time': 'der Zielwert gilt für einen anderen Zeitraum als der Messwert',
      'no-direction': 'nichts sagt, ob mehr oder weniger besser ist',
      'at-risk': 'ein gefährdetes Ziel kann irgendwo stehen',
      'course-missing': 'Beginn, Fälligkeit oder Ausgangswert ist nicht angegeben',
    },
  },
  'mixed-scale': {
    title: 'Brüche und Prozente gemischt',
    why: 'Ein Ausgangswert von 0,85 und ein Zielwert von 85 sehen nach Verhundertfachung aus. Jede daraus berechnete Zahl (Fortschritt, Wirkung, Geld) ist um so viel falsch.',
    fix: 'Schreiben Sie alle Zahlen der KPI in einem Maßstab, als 0,85 oder als 85.',
    messages: { default: '„{kpi}“: {small} ist {fraction}, {large} ist {percentage}; das eine sieht nach einem Bruch aus, das andere nach Prozent.' },
    unknowns: { 'too-few-numbers': 'es gibt weniger als zwei Zahlen zum Vergleichen' },
  },
  'vague-goal': {
    title: 'Ziel, das kein Ergebnis nennt',
    why: 'Gute Vorsätze kann man nicht verfehlen. Ein Ziel, das keine Veränderung nennt, gibt der Schulungsplanung nichts, worauf sie hinarbeiten oder woran sie gemessen werden kann.',
    fix: 'Formulieren Sie das Ziel als Veränderung: ein Verb wie steigern, senken oder erreichen, und was damit geschieht.',
    messages: {
      vague: '„{goal}“ beruht auf {words} und nennt kein Ergebnis.',
      bare: '„{goal}“ nennt ein Thema, kein Ergebnis.',
      blank: '„{goal}“ hat keinen Wortlaut.',
    },
    unknowns: { 'unknown-verb': 'der Wortlaut enthält kein bekanntes Verb' },
  },
  'unmeasurable-goal': {
    title: 'Ziel, an dem nichts zu zählen ist',
    why: 'Ein Ziel ohne Zahl, Messgröße oder KPI ist erreicht, wenn jemand es sagt. Geschäftsleitungen finanzieren, was sie messen können.',
    fix: 'Setzen Sie eine Zahl in das Ziel, oder nennen Sie die KPI, die zeigt, dass es erreicht ist.',
    messages: { default: '„{goal}“ hat weder Zahl noch Messgröße noch KPI.' },
    unknowns: {
      'name-not-found': 'ein Ziel, ein Schlüsselergebnis oder eine KPI nennt ein Ziel, das nicht gefunden wurde und dieses meinen kann',
      'measure-in-words': 'die Messgröße ist nur in Worten genannt und steht vielleicht für eine KPI',
    },
  },
  'goal-without-deadline': {
    title: 'Ziel ohne Frist',
    why: 'Ein Ziel, das man irgendwann erreichen darf, ist nie überfällig; so ist auch seine Schulung nie fällig und ihre Wirkung nie gemessen.',
    fix: 'Tragen Sie den Tag oder Zeitraum ein, bis zu dem das Ziel erreicht sein soll.',
    messages: { default: '„{goal}“ sagt nirgends, bis wann.' },
    unknowns: {
      'due-unreadable': 'die Fälligkeit konnte nicht gelesen werden',
      'objective-without-deadline': 'das Ziel darüber hat keine Frist, die gelten könnte',
      'kpis-partly-dated': 'nur einige der KPIs, die es messen, sagen bis wann',
    },
  },
  'task-as-key-result': {
    title: 'Schlüsselergebnis, das eine Aufgabe ist',
    why: 'Eine Aufgabe kann man abhaken, ohne dass sich etwas geändert hat. Ein Schlüsselergebnis sagt, was anders sein wird, wenn die Arbeit getan ist.',
    fix: 'Geben Sie die Veränderung an, die die Arbeit bringen soll, und lassen Sie die Aufgabe im Plan.',
    messages: { default: '„{keyResult}“ ist erledigt, sobald etwas geliefert ist („{word}“).' },
    unknowns: { 'target-ambiguous': 'der Zielwert zählt vielleicht die Lieferungen, vielleicht ihre Wirkung' },
  },
  'stale-kpi': {
    title: 'Lange nicht gemessene KPI',
    why: 'Eine Schulung, die eine KPI bewegen soll, lässt sich nicht mit einer Zahl von vor ihrem Beginn steuern.',
    fix: 'Messen Sie die KPI, tragen Sie Wert und Datum ein, oder streichen Sie die KPI, wenn sie niemand mehr misst.',
    messages: {
      default: '„{kpi}“ wurde zuletzt am {last} gemessen, vor {age} <Tag|Tagen>; die Zahlen kommen etwa alle {spacing} Tage.',
    },
    unknowns: { 'reading-undated': 'nichts sagt, wann zuletzt gemessen wurde' },
  },
  'number-stored-as-text': {
    title: 'Zahl als Text gespeichert',
    why: 'Excel lässt solche Zellen wortlos aus seinen Summen weg. Wir lesen sie als die Zahlen, die sie zeigen; Ihre eigenen Summen tun das nicht.',
    fix: 'Wandeln Sie die Zellen in Zahlen um (Daten, Text in Spalten, Fertig stellen).',
    messages: { default: 'Eine Zahl ist als Text gespeichert, in {where} von {column}: {cells}.' },
    unknowns: {},
  },
  'ambiguous-date': {
    title: 'Datum, das sich auf zwei Arten lesen lässt',
    why: 'In 03/04/2026 lesen manche März und manche April. Ob eine Überprüfung überfällig oder ein Ziel beendet ist, darf nicht vom Land der Lesenden abhängen.',
    fix: 'Geben Sie die Daten als Datum ein, oder als 2026-04-03.',
    messages: {
      default: 'Ein Datum kann zwei Tage meinen, in {where} von {column}: {cells}.',
      converted: 'Ein Datum ist vielleicht nicht das eingegebene (Tag und Monat vertauscht, oder nur ein Jahr), in {where} von {column}: {cells}.',
    },
    unknowns: {},
  },
  'error-value': {
    title: 'Fehler in einer Zelle',
    why: 'Eine Zelle, die #NV oder #BEZUG! zeigt, ist weder ein Wert noch leer: Was dort stand, fehlt jeder Summe und jeder Verknüpfung, die sie verwendet.',
    fix: 'Reparieren Sie die Formel, oder tragen Sie den Wert ein.',
    messages: { default: 'Ein Fehler steht in {where} von {column}: {cells}.' },
    unknowns: {},
  },
} as const;
