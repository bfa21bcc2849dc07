/** German: what the rules on strategy and on the cascade of goals say. */

export const STRATEGY_RULES = {
  'unmeasured-priority': {
    title: 'Priorität ohne Messgröße',
    why: 'Schulungsziele lassen sich nur an Prioritäten ausrichten, die messbar formuliert sind; ohne Messgröße kann später niemand sagen, ob die Schulung geholfen hat.',
    fix: 'Nennen Sie die KPI, die zeigt, ob die Priorität erreicht ist, oder setzen Sie eine Zahl hinein.',
    messages: { default: '„{priority}“ nennt weder KPI noch Zielwert noch Zahl.' },
    unknowns: {
      'name-not-found': 'eine KPI oder ein Ziel nennt eine Priorität, die nicht gefunden wurde und diese meinen kann',
      'measure-unreadable': 'die Messgröße ist so angegeben, dass sie nicht gelesen werden konnte',
    },
  },
  'vague-priority': {
    title: 'Priorität, die kein Ergebnis nennt',
    why: 'Eine Priorität, der alle zustimmen können, lenkt niemanden: Sie passt zu jeder Schulung und kann daher nicht zwischen ihnen wählen.',
    fix: 'Formulieren Sie die Priorität als Veränderung: was wachsen, sinken oder entstehen soll.',
    messages: { vague: '„{priority}“ beruht auf {words} und nennt kein Ergebnis.', bare: '„{priority}“ nennt ein Thema, kein Ergebnis.' },
    unknowns: { 'unknown-verb': 'der Wortlaut enthält kein bekanntes Verb' },
  },
  'unowned-priority': {
    title: 'Priorität ohne Mitglied der Geschäftsleitung',
    why: 'Niemand misst, wofür niemand verantwortlich ist. Ohne Mitglied der Geschäftsleitung gibt es niemanden, der die Schulungsplanung unterrichtet, und niemanden, dem das Ergebnis fehlt.',
    fix: 'Tragen Sie ein, welches Mitglied der Geschäftsleitung für die Priorität einsteht.',
    messages: { default: 'Kein Mitglied der Geschäftsleitung steht für „{priority}“ ein.' },
    unknowns: { 'cell-unreadable': 'die Zelle mit dem Mitglied der Geschäftsleitung konnte nicht gelesen werden' },
  },
  'unranked-priorities': {
    title: 'Zu viele Prioritäten an der Spitze',
    why: 'Wo alles am wichtigsten ist, kann jeder Kurs behaupten, dem Wichtigsten zu dienen. Ein Schulungsplan entsteht aus einer kurzen Liste von ersten.',
    fix: 'Ordnen Sie die Prioritäten so, dass eine Handvoll an der Spitze steht.',
    messages: {
      unranked: 'Von {count} <Priorität|Prioritäten> hat keine einen Rang; höchstens {most} sollten sich die Spitze teilen.',
      shared: '{count} <Priorität teilt|Prioritäten teilen> sich Rang {rank}; höchstens {most} sollten das.',
    },
    unknowns: { 'ranks-in-words': 'Ränge sind in Worten angegeben' },
  },
  'missing-briefing': {
    title: 'Top-Priorität, die zuletzt niemand genannt hat',
    why: 'Ein Schulungsplan sollte mit einem Gespräch beginnen, in dem ein Mitglied der Geschäftsleitung die wichtigsten Ergebnisse des kommenden Jahres nennt; eine Priorität, die seither niemand genannt hat, steht vielleicht nur auf dem Papier.',
    fix: 'Fragen Sie ein Mitglied der Geschäftsleitung nach den drei wichtigsten Ergebnissen der nächsten zwölf Monate und tragen Sie das Gespräch als Briefing ein.',
    messages: {
      never: 'Kein Briefing nennt „{priority}“.',
      old: '„{priority}“ wurde zuletzt am {day} genannt, vor mehr als {months} <Monat|Monaten>.',
    },
    unknowns: {
      'briefing-unclear': 'vielleicht ist sie in einem Briefing gemeint: dessen Datum oder das genannte Ergebnis konnte nicht sicher gelesen werden',
    },
  },
  'divided-executives': {
    title: 'Geschäftsleitung nennt verschiedene Ergebnisse',
    why: 'Wer zum selben Dokument nickt, zieht trotzdem auseinander, wenn jeder etwas anderes an die erste Stelle setzt; eine Schulung, die auf einer solchen Liste beruht, dient bestenfalls einem.',
    fix: 'Bringen Sie die Geschäftsleitung zusammen, um sich auf die Ergebnisse der nächsten zwölf Monate zu einigen.',
    messages: {
      none: '{executives} teilen im Durchschnitt {shared} ihrer {top} wichtigsten Ergebnisse, und keines wird von allen genannt; sie sollten mindestens {agree} von {top} teilen.',
      default:
        '{executives} teilen im Durchschnitt {shared} ihrer {top} wichtigsten Ergebnisse; alle nennen {common}; sie sollten mindestens {agree} von {top} teilen.',
    },
    unknowns: { 'too-few-briefings': 'weniger als zwei Personen haben in den letzten {months} Monaten ihre {top} wichtigsten Ergebnisse genannt' },
  },
  'untrained-priority': {
    title: 'Top-Priorität, der keine Schulung dient',
    why: 'Ein Plan entsteht rückwärts aus dem, was das Unternehmen am meisten will. Eine Top-Priorität ohne Modul ist eine Lücke im Plan oder ein Zeichen, dass der Plan zuerst da war.',
    fix: 'Verknüpfen Sie ein Modul mit einer KPI oder einem Ziel dieser Priorität, oder entscheiden und vermerken Sie, dass sie keine Schulung braucht.',
    messages: {
      default: 'Kein laufendes oder geplantes Modul erreicht „{priority}“.',
      ended: 'Kein laufendes oder geplantes Modul erreicht „{priority}“; „{module}“ tat es und ist beendet.',
      held: 'Kein laufendes oder geplantes Modul erreicht „{priority}“; „{module}“ täte es und ruht.',
    },
    unknowns: { 'name-not-found': 'ein Name, der nicht gefunden wurde oder zu mehreren Zeilen passt, führt vielleicht dorthin' },
  },
  'training-before-strategy': {
    title: 'Modul, das älter ist als sein Ziel',
    why: 'Ein Kurs, der zuerst da war und nachträglich einen Zweck bekam, wirkt passend und ändert wenig, es sei denn, jemand hat ihn seit der Zielsetzung neu angesehen.',
    fix: 'Überprüfen Sie das Modul anhand dessen, was vereinbart wurde, und tragen Sie das Datum der Überprüfung ein.',
    messages: { default: '„{module}“ begann am {start}, bevor „{goal}“ am {agreed} vereinbart wurde, und wurde seither nicht überprüft.' },
    unknowns: { 'start-missing': 'das Modul hat kein Startdatum', 'agreement-undated': 'nichts sagt, wann sein Ziel vereinbart wurde' },
  },
  'expired-target': {
    title: 'Modul, das etwas Beendetem dient',
    why: 'Ausrichtung verfällt in zwei oder drei Quartalen. Ein Modul, das noch für ein beendetes oder aufgegebenes Ziel arbeitet, gibt Geld für die Strategie des letzten Jahres aus.',
    fix: 'Verknüpfen Sie das Modul mit einem Ziel, das noch verfolgt wird, oder beenden Sie es.',
    messages: {
      closed: '„{module}“ dient „{goal}“, das laut {cell} „{status}“ ist.',
      ended: '„{module}“ dient „{goal}“, das am {end} endete.',
      ends: '„{module}“ läuft bis {until} und dient „{goal}“, das am {end} endet.',
    },
    unknowns: { 'end-missing': 'nichts sagt, wann sein Ziel endet' },
  },
  'orphan-objective': {
    title: 'Kein übergeordnetes Ziel',
    why: 'Ziele reichen vom Unternehmen hinab bis zu der Person, die für sie geschult wird. Ein Ziel, das an nichts darüber hängt, mag sich lohnen, aber nicht wegen der Strategie.',
    fix: 'Tragen Sie das Ziel oder die Priorität ein, zu der dieses beiträgt, oder streichen Sie es.',
    messages: { default: '„{objective}“, ein Ziel der Ebene {level}, nennt kein übergeordnetes Ziel.' },
    unknowns: {
      'level-missing': 'seine Ebene ist nicht angegeben, es kann also ein Unternehmensziel sein',
      'cell-unreadable': 'die Zelle mit dem übergeordneten Ziel konnte nicht gelesen werden',
    },
  },
  'dangling-reference': {
    title: 'Name nicht gefunden',
    why: 'Eine Verknüpfung, die auf nichts zeigt, sieht nach Ausrichtung aus und ist keine: Was auch gemeint war, keine Zahl des Moduls oder Ziels lässt sich darauf zurückführen.',
    fix: 'Schreiben Sie Kennung oder Name so, wie die eigene Tabelle sie hat, oder ergänzen Sie dort die fehlende Zeile.',
    messages: {
      near: '„{name}“, {field} in der Zeile von „{record}“, wurde in dieser Arbeitsmappe nicht gefunden (gesucht: {kind}). Am nächsten: {nearest}.',
      default: '„{name}“, {field} in der Zeile von „{record}“, wurde in dieser Arbeitsmappe nicht gefunden (gesucht: {kind}).',
      strange:
        'Keiner der {count} Namen unter „{header}“ ist {one} dieser Arbeitsmappe ({examples}): Diese Kennungen gehören nicht zu ihren Tabellen, und nichts, was daran hängt, wurde beurteilt.',
    },
    unknowns: { 'no-ids': 'unter „{header}“ stehen IDs, und von dem, was sie nennen, wurde keine Spalte mit IDs verstanden' },
  },
  'unknown-module': {
    title: 'Zeilen zu unbekannten Modulen oder KPIs',
    why: 'Teilnahmen, Messwerte und Kosten unter einem Namen, der in keiner Tabelle steht, zählen für niemanden: Ihr Modul wirkt weniger genutzt, billiger oder nicht gemessen.',
    fix: 'Schreiben Sie den Namen so, wie die eigene Tabelle ihn hat, oder ergänzen Sie dort das Modul oder die KPI.',
    messages: {
      near: '„{name}“ steht in {rows} und wurde nicht gefunden (gesucht: {kind}). Am nächsten: {nearest}.',
      default: '„{name}“ steht in {rows} und wurde nicht gefunden (gesucht: {kind}).',
    },
    unknowns: {},
  },
  'ambiguous-reference': {
    title: 'Name, der zu mehreren Zeilen passt',
    why: 'Wo ein Name zu zwei Zeilen passt, kann niemand sagen, welche gemeint ist; man liest die Verknüpfung so, wie es einem passt.',
    fix: 'Verwenden Sie die Kennung, oder geben Sie den Zeilen unterschiedliche Namen.',
    messages: {
      default: '„{name}“, {field} in der Zeile von „{record}“, passt zu {places}.',
      often: '„{name}“, {field} in {rows}, passt zu {places}.',
    },
    unknowns: {},
  },
  'duplicate-id': {
    title: 'Eine Kennung, zwei Namen',
    why: 'Jede Verknüpfung mit einer solchen Kennung zeigt auf zweierlei, und wer liest, folgt dem, was er kennt.',
    fix: 'Geben Sie einer der Zeilen eine eigene Kennung und berichtigen Sie, was darauf verweist.',
    messages: { default: 'Die Kennung „{id}“ steht für {count} verschiedene Dinge: {names}.' },
    unknowns: {},
  },
  'circular-cascade': {
    title: 'Ziele, die einander übergeordnet sind',
    why: 'Ein Kreis hat keine Spitze: Nichts darin erreicht eine Priorität, obwohl jedes Ziel ein übergeordnetes zu haben scheint.',
    fix: 'Berichtigen Sie das übergeordnete Ziel eines Ziels im Kreis, sodass der Weg bei einer Priorität endet.',
    messages: { default: '„{objective}“ führt zu sich selbst zurück: {loop}.' },
    unknowns: {},
  },
  'skipped-level': {
    title: 'Ziel, das eine Ebene überspringt',
    why: 'Jede Stufe sagt mit eigenen Worten, was die Stufe darüber für sie bedeutet. Fehlt eine Stufe, kennen die dazwischen das Ziel nicht und stehen nicht dafür ein.',
    fix: 'Hängen Sie das Ziel an eines der Ebene direkt darüber, oder formulieren Sie dieses.',
    messages: { default: '„{objective}“, ein Ziel der Ebene {level}, hängt an „{parent}“ der Ebene {above}, an der Ebene dazwischen vorbei.' },
    unknowns: { 'level-missing': 'seine Ebene oder die des übergeordneten Ziels ist nicht angegeben' },
  },
  'childless-objective': {
    title: 'Ziel, unter dem nichts steht',
    why: 'Ein Ziel ohne Schlüsselergebnis, Messgröße oder Unterziel ist ein Wunsch ohne Umsetzung: Niemand wurde gebeten, etwas zu tun.',
    fix: 'Geben Sie dem Ziel Schlüsselergebnisse oder eine Messgröße, oder hängen Sie die Ziele daran, die ihm dienen.',
    messages: { default: '„{objective}“ hat kein Schlüsselergebnis, keine Messgröße und kein Ziel unter sich.' },
    unknowns: { 'name-not-found': 'ein Ziel, ein Schlüsselergebnis oder eine KPI nennt ein Ziel, das nicht gefunden wurde und dieses meinen kann' },
  },
  'crowded-objective': {
    title: 'Ziel mit zu vielen Schlüsselergebnissen',
    why: 'Eine lange Liste von Schlüsselergebnissen zählt auf, was man alles tun könnte. Schulung kann einigen davon dienen; bei vielen dient sie dem, das ihr passt.',
    fix: 'Behalten Sie die wenigen Schlüsselergebnisse, die zeigen würden, dass das Ziel erreicht ist, und verschieben Sie den Rest in Pläne.',
    messages: { default: '„{objective}“ hat {count} Schlüsselergebnisse, mehr als {most}.' },
    unknowns: {},
  },
  'period-mismatch': {
    title: 'Ziel außerhalb der Laufzeit des übergeordneten',
    why: 'Was nach dem Abschluss des übergeordneten Ziels erreicht wird, hilft ihm nicht mehr; was vorher begann, wurde nicht dafür gesetzt.',
    fix: 'Legen Sie die Daten des Ziels in die des übergeordneten, oder hängen Sie es an ein Ziel, das ebenso lange läuft.',
    messages: {
      late: '„{goal}“ endet am {end}, nach dem übergeordneten „{parent}“, das am {parentEnd} endet.',
      early: '„{goal}“ beginnt am {start}, vor dem übergeordneten „{parent}“, das am {parentStart} beginnt.',
    },
    unknowns: {
      'fiscal-year-unset': 'seine Laufzeit hängt vom Geschäftsjahr ab, das nicht eingestellt ist',
      'dates-missing': 'seine Daten oder die des übergeordneten Ziels sind nicht angegeben',
    },
  },
  'unbalanced-weights': {
    title: 'Gewichte, die nicht 100\u00a0% ergeben',
    why: 'Der Fortschritt wird nach Gewicht zusammengefasst. Ergeben die Gewichte mehr oder weniger als das Ganze, wirkt ein übergeordnetes Ziel weiter oder weniger weit, als es ist.',
    fix: 'Setzen Sie die Gewichte so, dass die unter einem Ziel 100\u00a0% ergeben.',
    messages: {
      default: 'Die Gewichte der {count} {what} von „{objective}“ ergeben {sum}, nicht 100\u00a0%.',
      over: 'Die Gewichte von {count} {what} von „{objective}“ ergeben {sum} und lassen denen ohne Gewicht nichts übrig.',
    },
    unknowns: { points: 'die Gewichte sehen nach Punkten aus, nicht nach Anteilen' },
  },
  'framework-mismatch': {
    title: 'Ziel ohne das, was seine Methode verlangt',
    why: 'OKRs werden an ihren Schlüsselergebnissen gemessen, SMART-Ziele an eigener Zahl und eigenem Datum. Ein Ziel mit dem Namen einer Methode ohne deren Form wird nach keiner beurteilt.',
    fix: 'Ergänzen Sie die Schlüsselergebnisse eines OKR oder Zahl und Datum eines SMART-Ziels.',
    messages: {
      okr: '„{objective}“ wird OKR genannt und hat kein Schlüsselergebnis.',
      smart: '„{objective}“ wird SMART genannt und gibt nicht an: {missing}.',
    },
    unknowns: {
      'name-not-found': 'ein Ziel, ein Schlüsselergebnis oder eine KPI nennt ein Ziel, das nicht gefunden wurde und dieses meinen kann',
      'no-key-results': 'es gibt keine Tabelle mit Schlüsselergebnissen',
    },
  },
  'moved-target': {
    title: 'Ziel seit der letzten Freigabe geändert',
    why: 'Ein Zielwert, der sich nach der Vereinbarung verschiebt, wird erreicht, was die Schulung auch bewirkt hat. Ziele dürfen sich unterwegs ändern, aber durch eine Entscheidung, die alle sehen.',
    fix: 'Halten Sie die Entscheidung fest, die das Ziel geändert hat, oder stellen Sie wieder her, was unterschrieben wurde.',
    messages: {
      smart: '{change} von „{goal}“ war bei der Unterschrift am {on} {was} und ist jetzt {now}, obwohl ein SMART-Ziel mit der Festlegung feststeht.',
      okr: '{change} von „{goal}“ war bei der Unterschrift am {on} {was} und ist jetzt {now}.',
    },
    unknowns: { 'not-there': 'es war bei der letzten Freigabe noch nicht da' },
  },
} as const;
