/** German: what the rules on reviews, silos, money and evidence say. */

export const UPKEEP_RULES = {
  'stale-review': {
    title: 'Zu lange nicht überprüft',
    why: 'Ausrichtung verfällt in zwei oder drei Quartalen, wenn niemand hinsieht: Prioritäten ändern sich, und was im Frühjahr richtig war, dient im Winter dem letzten Jahr.',
    fix: 'Überprüfen Sie es anhand der heutigen Prioritäten, und tragen Sie das Datum ein.',
    messages: {
      stale: '„{record}“ wurde zuletzt am {day} überprüft, vor {age} <Tag|Tagen>; fällig wäre es alle {cadence} Tage.',
      veryStale: '„{record}“ wurde zuletzt am {day} überprüft, vor {age} <Tag|Tagen>: mehr als doppelt so lange wie die vorgesehenen {cadence} Tage.',
      never: '„{record}“ begann am {begun} und wurde nie überprüft; fällig wäre es alle {cadence} Tage.',
    },
    unknowns: {
      'review-unreadable': 'das Datum der letzten Überprüfung konnte nicht gelesen werden',
      'review-to-come': 'das Datum der letzten Überprüfung liegt in der Zukunft',
      'no-date': 'es gibt weder ein Datum der Überprüfung noch eines des Beginns',
    },
  },
  'copied-review-date': {
    title: 'Ein Überprüfungsdatum überall hineinkopiert',
    why: 'Steht bei jedem Modul dasselbe Datum, wurde die Spalte vor dem Audit heruntergezogen, nicht nach einem Gespräch über jedes einzelne.',
    fix: 'Tragen Sie für jedes Modul den Tag ein, an dem es wirklich angesehen wurde.',
    messages: {
      default:
        '{count} von {all} Modulen wurden zuletzt am selben Tag überprüft, am {day}, und sonst hat sich an den Modulen seit dem Audit vom {audited} nichts geändert.',
    },
    unknowns: { 'first-audit': 'ob sich sonst etwas geändert hat, weiß man erst ab dem zweiten Audit' },
  },
  'unreviewed-change': {
    title: 'Seit einer betreffenden Änderung nicht überprüft',
    why: 'Änderungen der Organisation reißen Lücken in das Programm: Eine Einheit wird zusammengelegt, ein Markt eröffnet, und ihre Schulung läuft weiter, als wäre nichts geschehen.',
    fix: 'Überprüfen Sie es im Licht der Änderung, und tragen Sie das Datum ein.',
    messages: {
      reviewed: '„{record}“ wurde zuletzt am {day} überprüft, vor der Änderung vom {changed} („{change}“).',
      never: '„{record}“ hat kein Datum einer Überprüfung, und die Änderung vom {changed} („{change}“) betrifft es.',
    },
    unknowns: {
      'review-unreadable': 'das Datum der letzten Überprüfung konnte nicht gelesen werden',
      'review-to-come': 'das Datum der letzten Überprüfung liegt in der Zukunft',
    },
  },
  'vanished-unit': {
    title: 'Einheit, die es nicht mehr gibt',
    why: 'Einheiten werden zusammengelegt, umbenannt und geschlossen. Ein Ziel oder Modul einer verschwundenen Einheit hat niemanden, der daran arbeitet, und niemanden, dem man berichtet.',
    fix: 'Nennen Sie die Einheit, die übernommen hat, oder nehmen Sie den alten Namen in die weiteren Namen der Einheit auf.',
    messages: {
      unknown: '„{unit}“, die Einheit von „{record}“{more}, steht weder unter den Einheiten noch in der Personenliste.',
      near: '„{unit}“, die Einheit von „{record}“{more}, steht weder unter den Einheiten noch in der Personenliste; am nächsten kommt dort: {near}.',
      closed: '„{unit}“, die Einheit von „{record}“{more}, bestand bis {to}.',
    },
    unknowns: {
      'other-names': 'die meisten genannten Einheiten stehen nicht in der Liste der Einheiten oder Personen: Die Blätter nennen sie vielleicht anders',
    },
  },
  'unserved-market': {
    title: 'Neuer Markt oder neue Einheit, die nichts nennt',
    why: 'Ein Unternehmen, das in einen Markt eintritt, braucht Führungskräfte, die dort arbeiten können. Hat ihn seither kein Ziel und kein Modul genannt, hat sich die Organisation bewegt und das Programm nicht.',
    fix: 'Ergänzen Sie ein Ziel oder Modul dafür, oder vermerken Sie, warum keines nötig ist.',
    messages: { default: '„{change}“ ({day}): Kein Ziel und kein Modul nennt {places}.' },
    unknowns: { 'place-missing': 'die Änderung sagt nicht, welcher Markt oder welche Einheit' },
  },
  'overdue-review': {
    title: 'Quartalsreview überfällig',
    why: 'Ausrichtung verfällt in zwei oder drei Quartalen, wenn HR und Fachbereich nicht jedes Quartal gemeinsam fragen, ob Kompetenzen, Messgrößen und Einheiten noch passen.',
    fix: 'Halten Sie das Review ab: Beantworten Sie die drei Fragen gemeinsam, und geben Sie es frei.',
    messages: { default: 'Das letzte Review wurde am {day} freigegeben, vor {age} <Tag|Tagen>; zwischen zweien liegen höchstens {days} Tage.' },
    unknowns: { 'no-review-yet': 'noch kein Review wurde freigegeben; mit dem ersten beginnt die Zählung' },
  },
  'one-sided-review': {
    title: 'Review nur von einer Seite unterschrieben',
    why: 'Die drei Fragen stellen HR und Fachbereich gemeinsam. Ein Review, das nur eine Seite unterschrieben hat, ist die Meinung dieser Seite über die Arbeit der anderen.',
    fix: 'Holen Sie die fehlende Seite in das Review, und lassen Sie sie unterschreiben.',
    messages: {
      hr: 'Niemand aus HR hat das Review vom {day} unterschrieben; {signed} hat für den Fachbereich unterschrieben.',
      business: 'Niemand aus dem Fachbereich hat das Review vom {day} unterschrieben; {signed} hat für HR unterschrieben.',
      nobody: 'Niemand hat das Review vom {day} unterschrieben; HR und Fachbereich sollten beide unterschreiben.',
    },
    unknowns: {},
  },
  'open-decision': {
    title: 'Überfällige Entscheidung aus einem Review',
    why: 'Ein Review, das entscheidet und nicht nachhält, lehrt alle, dass man seine Entscheidungen nicht ernst nehmen muss.',
    fix: 'Erledigen Sie es und tragen Sie den Tag ein, oder vereinbaren Sie im nächsten Review einen anderen Termin.',
    messages: {
      default: '„{decision}“ war am {due} fällig und ist nicht erledigt.',
      owned: '„{decision}“, von {owner} bis {due} zu erledigen, ist nicht erledigt.',
    },
    unknowns: { 'due-missing': 'die Entscheidung hat keinen Termin' },
  },
  'unreinforced-module': {
    title: 'Ohne Verankerung beendet',
    why: 'Verhalten, das sich nicht in Besprechungen und Einzelgesprächen zeigt, verblasst in Wochen. Ein Modul, nach dem nichts kommt, ist vergessen, wenn seine Wirkung gemessen wird.',
    fix: 'Planen Sie, was es lebendig hält: kollegiales Coaching, Übung, eine Messung des Verhaltens.',
    messages: {
      default: '„{module}“ endete am {end}; keine Verankerung ist angegeben, und innerhalb von {within} Tagen wurde kein Verhalten gemessen.',
    },
    unknowns: {
      'cell-unreadable': 'die Zelle mit der Verankerung konnte nicht gelesen werden',
      'end-missing': 'nichts sagt, wann das Modul endete',
      'reading-to-come': 'innerhalb von {within} Tagen nach dem Ende kann noch ein Verhalten gemessen werden',
    },
  },
  'invisible-outcome': {
    title: 'Ergebnis, das in keiner Scorecard steht',
    why: 'Ausrichtung hält, wo Ergebnisse in Mitarbeitergesprächen, Scorecards der Einheiten und Übersichten der Geschäftsleitung stehen. Was niemand sieht, daran wird niemand gemessen.',
    fix: 'Berichten Sie das Ergebnis in einem Mitarbeitergespräch, einer Scorecard oder einer Übersicht, und nennen Sie diese.',
    messages: {
      blank: '„{module}“, {why}, steht in keinem Mitarbeitergespräch, keiner Scorecard und keiner Übersicht.',
      elsewhere: '„{module}“, {why}, steht in „{where}“: weder Mitarbeitergespräch noch Scorecard noch Übersicht.',
    },
    unknowns: {
      'cell-unreadable': 'die Zelle, die sagt, wo berichtet wird, konnte nicht gelesen werden',
      'report-unknown': 'ob „{where}“ ein Mitarbeitergespräch, eine Scorecard oder eine Übersicht ist, ist nicht bekannt',
    },
  },
  'duplicate-module': {
    title: 'Zwei Einheiten führen dasselbe Modul getrennt durch',
    why: 'Einheiten, die jeweils eine eigene Fassung bauen, zahlen zweimal, und ihre Führungskräfte lernen zwei Arten, dasselbe zu tun.',
    fix: 'Führen Sie die Module zu einem Programm zusammen, oder sagen Sie in den Titeln, was sie unterscheidet.',
    messages: { default: '„{module}“ von {unit} sagt weitgehend dasselbe wie {twins}.' },
    unknowns: { 'unit-missing': 'die Einheit ist nicht angegeben' },
  },
  'contradicting-modules': {
    title: 'Module ziehen eine KPI in entgegengesetzte Richtungen',
    why: 'Silos bauen Programme, die einander widersprechen. Was ein Modul gewinnt, nimmt das andere weg, und beide werden bezahlt.',
    fix: 'Entscheiden Sie, wohin sich die KPI bewegen soll, und ändern oder beenden Sie das Modul, das sie andersherum schiebt.',
    messages: {
      wrongWay: '„{module}“ erwartet „{effect}“ von „{kpi}“, die {should} sollte, wie es „{other}“ erwartet („{opposite}“, {cell}).',
      default: '„{module}“ erwartet „{effect}“ von „{kpi}“, „{other}“ erwartet „{opposite}“ ({cell}).',
    },
    unknowns: { 'direction-missing': 'in welche Richtung dieses oder die anderen die KPI erwarten, ist nicht angegeben' },
  },
  'mixed-frameworks': {
    title: 'Einheit mischt OKR und SMART stillschweigend',
    why: 'OKRs passen sich unterwegs an und werden jedes Quartal überprüft, SMART-Ziele stehen mit der Festlegung fest. Wo eine Einheit nicht sagt, was was ist, gelten die Regeln, die gerade passen.',
    fix: 'Tragen Sie für jedes Ziel die Methode ein, oder einigen Sie sich auf eine.',
    messages: {
      default:
        'Von den Zielen von {unit}, die keine Methode angeben, haben {okrs} Schlüsselergebnisse (wie „{okr}“) und {smarts} eigene Zahl und eigenes Datum (wie „{smart}“).',
    },
    unknowns: { 'neither-framework': 'die Ziele haben weder Schlüsselergebnisse noch eigene Zahl und eigenes Datum' },
  },
  'siloed-module': {
    title: 'Modul dient nur der eigenen Einheit',
    why: 'Eine Einheit, die nur für ihre eigenen Ziele schult, baut sich ihren eigenen Rahmen; nichts sagt, ob das Unternehmen will, was sie lehrt.',
    fix: 'Hängen Sie das Ziel der Einheit an eines des Unternehmens, oder verknüpfen Sie das Modul mit einem Ziel, das bis zum Unternehmen reicht.',
    messages: { default: '„{module}“ dient nur {goals}, der eigenen Einheit {unit}, und nichts davon reicht bis zum Unternehmen.' },
    unknowns: {
      'name-not-found': 'ein Name auf dem Weg wurde nicht gefunden',
      'unit-missing': 'die Einheit oder die seines Ziels ist nicht angegeben',
    },
  },
  'incomplete-business-case': {
    title: 'Business Case unvollständig',
    why: 'Geschäftsleitungen finanzieren, was sie messen können: ein Problem, die erwartete Wirkung auf eine KPI und das Datum der Messung. Ein Plan ohne das ist ein Kurskalender.',
    fix: 'Ergänzen Sie, was fehlt: das Problem, die erwartete Wirkung oder das Datum der Messung.',
    messages: { default: '„{module}“ gibt nicht an: {missing}.' },
    unknowns: { 'date-unreadable': 'das Datum der Messung ist in Worten angegeben, die keinen Tag nennen' },
  },
  'incomplete-cost': {
    title: 'Kosten lassen etwas aus',
    why: 'Die Zeit der Teilnehmenden ist oft der größte Posten einer Schulung und der erste, der vergessen wird. Kosten ohne sie lassen jeden Ertrag besser aussehen, als er ist.',
    fix: 'Füllen Sie die leeren Kostenarten aus, mit 0, wo es keine gibt.',
    messages: {
      blank: 'In den Kosten von „{module}“ fehlt: {missing}.',
      total: 'Die Kosten von „{module}“ sind eine Summe; nicht zu sehen ist, ob sie enthält: {missing}.',
    },
    unknowns: { 'total-exceeds-parts': 'die Summe ist größer als die angegebenen Teile' },
  },
  'uncosted-module': {
    title: 'Modul ohne Kosten',
    why: 'Ein Modul, dessen Kosten niemand angibt, lässt sich nicht gegen seinen Nutzen abwägen und verschwindet in jeder Summe der Ausgaben.',
    fix: 'Tragen Sie ein, was das Modul kostet, die Zeit der Teilnehmenden eingeschlossen.',
    messages: { default: 'Nichts sagt, was „{module}“ kostet.' },
    unknowns: {
      'participants-unknown': 'angegeben ist, was jede Person kostet, und nichts sagt, wie viele teilnehmen',
      'cell-unreadable': 'was in der Zelle der Kosten steht, ist keine Zahl',
    },
  },
  'mixed-currency': {
    title: 'Kosten in mehreren Währungen',
    why: 'Eine Summe aus Euro und Dollar ist eine Zahl ohne Bedeutung, und wer sie liest, kann es nicht erkennen.',
    fix: 'Rechnen Sie die Kosten in eine Währung um, oder führen Sie ein Blatt je Währung.',
    messages: {
      default: 'Die Kosten der Module sind in {currencies} angegeben; die erste in {odd} steht in {cell}. Eine Summe darüber wird nicht gezeigt.',
    },
    unknowns: {},
  },
  'overridden-formula': {
    title: 'Zahl über eine Formel getippt',
    why: 'Eine in eine Formelspalte getippte Zahl bleibt stehen, wenn sich ringsum alles ändert, und niemand sieht es: Die Summen sehen berechnet aus und sind es nicht.',
    fix: 'Kopieren Sie die Formel aus der Zelle darüber, oder sagen Sie neben der Zahl, warum sie dort steht.',
    messages: {
      default: 'Eine Zahl ist über die Formel getippt, in {where} von „{column}“: {cells}. Die anderen lauten {formula}.',
      long: 'Eine Zahl ist über die Formel getippt, in {where} von „{column}“: {cells}.',
    },
    unknowns: {},
  },
  'inconsistent-formula': {
    title: 'Formel, die von ihren Nachbarn abweicht',
    why: 'Eine Formel, die vom Rest ihrer Spalte abweicht, ist meist ein Fehler beim Kopieren, und ihr Ergebnis sieht aus wie alle anderen.',
    fix: 'Kopieren Sie die Formel aus der Zelle darüber, oder sagen Sie daneben, warum diese Zeile anders berechnet wird.',
    messages: {
      default: 'Eine Formel weicht von denen darüber und darunter ab, in {where} von „{column}“: {cells}. Die anderen lauten {formula}.',
      long: 'Eine Formel weicht von denen darüber und darunter ab, in {where} von „{column}“: {cells}.',
    },
    unknowns: {},
  },
  'short-total': {
    title: 'Summe, der Zeilen fehlen',
    why: 'Zeilen, die unter der letzten einer Summe ergänzt wurden, sind nicht darin. Die Summe sieht richtig aus, und alles, was danach entschieden wurde, ist zu klein.',
    fix: 'Erweitern Sie den Bereich der Summe um die Zeilen daneben.',
    messages: { default: 'Der Summe {column}, {formula}, fehlen Zahlen neben ihrem Bereich, in {where}: {cells}.' },
    unknowns: {},
  },
  'unmeasured-module': {
    title: 'Beendet, fällig und nicht gemessen',
    why: 'Ein Programm, das nach seinem Ende niemand misst, hat sein Geld für ein Versprechen gekostet. Verstreicht das Datum der Messung still, wiederholt der nächste Plan es unbewiesen.',
    fix: 'Tragen Sie einen Messwert der verknüpften KPI von nach dem Modul ein, oder sagen Sie, warum es keinen gibt.',
    messages: { default: '„{module}“ endete am {end} und war bis {due} zu messen; {kpis} hat keinen Messwert danach.' },
    unknowns: {
      'end-missing': 'nichts sagt, wann das Modul endete',
      'no-kpi': 'keine verknüpfte KPI ließe sich messen',
      'reading-undated': 'nichts sagt, wann eine verknüpfte KPI gemessen wurde',
    },
  },
  'early-measurement': {
    title: 'Gemessen, bevor sich eine Wirkung zeigen kann',
    why: 'Verhalten ändert sich in Wochen, Ergebnisse in Monaten. Eine KPI, die vor dem Ende eines Moduls oder am Tag danach gemessen wird, misst, was vorher da war.',
    fix: 'Legen Sie das Datum der Messung hinter das Modul, um die Zeit, die seine Wirkung braucht.',
    messages: {
      before: '„{module}“ läuft bis {end}, wird aber am {date} gemessen, bevor es vorbei ist; die Wirkung zeigt sich frühestens nach {window}.',
      soon: '„{module}“ endet am {end} und wird am {date} gemessen, {days} <Tag|Tage> später; bis sich die Wirkung zeigt, braucht es etwa {window}.',
    },
    unknowns: { 'end-missing': 'nichts sagt, wann das Modul endet' },
  },
  'unisolated-claim': {
    title: 'Nutzen beansprucht, ohne ihn abzugrenzen',
    why: 'Umsätze steigen aus vielen Gründen. Ein Nutzen, der ganz beansprucht wird, ohne zu sagen, wie der Anteil des Programms von Markt, Saison und neuer Preisliste getrennt wurde, übersteht die erste Frage der Finanzabteilung nicht.',
    fix: 'Nennen Sie die Methode: Vergleichsteams, einen Trend oder eine Schätzung mit ihrer Sicherheit.',
    messages: {
      default: '„{module}“ beansprucht in {cell} einen Nutzen von {benefit} und nennt keine Methode, die den eigenen Anteil vom Rest trennt.',
    },
    unknowns: { 'cell-unreadable': 'die Zelle mit der Abgrenzungsmethode konnte nicht gelesen werden' },
  },
  'late-benefit': {
    title: 'Nutzen über das erste Jahr hinaus gezählt',
    why: 'Verhalten verblasst, und Märkte bewegen sich. Der Nutzen von Schulung zählt ein Jahr; späterer ist Hoffnung, und ihn zu addieren, macht jedes Programm rentabel.',
    fix: 'Verkürzen Sie die Zeit, über die der Nutzen gezählt wird, auf ein Jahr.',
    messages: { default: 'Der Nutzen von „{module}“ wird von {from} bis {to} gezählt, über das erste Jahr hinaus.' },
    unknowns: { 'period-missing': 'nichts sagt, von wann bis wann der Nutzen gezählt wird' },
  },
  'missing-comparison': {
    title: 'Wirkung ohne Vergleich',
    why: 'Werden alle zugleich geschult, kann niemand die Schulung von Saison, Markt oder neuer Preisliste unterscheiden. Ein paar Teams, die ein Quartal später beginnen, kosten nichts und machen den Unterschied.',
    fix: 'Messen Sie die KPI auch für vergleichbare Teams ohne die Schulung, oder lassen Sie einige später beginnen.',
    messages: {
      none: 'Was „{module}“ für „{kpi}“ bewirkt hat, zeigt sich nur am Vorher und Nachher: Niemand, der hätte geschult werden können und es nicht wurde, hat Messwerte aus derselben Zeit.',
      few: 'Was „{module}“ für „{kpi}“ bewirkt hat, zeigt sich nur am Vorher und Nachher: Von denen ohne Schulung haben {count} Messwerte aus derselben Zeit, und {needed} sind nötig.',
    },
    unknowns: {
      'too-little': 'zu wenige der Geschulten haben Messwerte',
      'group-undefined': 'nichts sagt, wer hätte geschult werden können',
    },
  },
  'unproven-effect': {
    title: 'Erfolg genannt, den die Messwerte nicht zeigen',
    why: 'Ein Unterschied, den auch der Zufall ergäbe, ist weder Erfolg noch Misserfolg: Man weiß es noch nicht. Wer ihn als Erfolg meldet, verliert den Raum, wenn das nächste Quartal anders ausgeht.',
    fix: 'Melden Sie, dass es sich noch nicht entscheiden lässt, und messen Sie mehr Teams, oder warten Sie auf spätere Messwerte.',
    messages: {
      open: '„{module}“ wird als Erfolg gemeldet, und „{kpi}“ zeigt es nicht: {effect}, irgendwo zwischen {low} und {high}, kann auch nichts sein. Diese Messwerte hätten {smallest} oder mehr zeigen können.',
      worse: '„{module}“ wird als Erfolg gemeldet, und „{kpi}“ wurde schlechter: {effect}, irgendwo zwischen {low} und {high}.',
    },
    unknowns: {},
  },
  'unchecked-fade': {
    title: 'Wirkung nicht noch einmal angesehen',
    why: 'Neues Verhalten verblasst, und wer gehen wollte, geht vielleicht später. Eine Wirkung nach neunzig Tagen, die nach einem Jahr niemand ansieht, kann vorbei sein, während sie noch gemeldet wird.',
    fix: 'Messen Sie die KPI derselben Teams noch einmal, ein Jahr nach der Schulung.',
    messages: {
      default:
        '„{module}“ hat „{kpi}“ in die richtige Richtung bewegt, zuletzt gemessen {days} <Tag|Tage> nach der Schulung; ob die Wirkung nach {months} Monaten noch bestand, weiß niemand.',
    },
    unknowns: { 'reading-to-come': 'die späteren Messwerte stehen noch aus' },
  },
} as const;
