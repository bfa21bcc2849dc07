/** Every training module with its score, the lowest first; each opens to show its parts. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import { LongList } from '../parts/LongList';
import { ModuleItem } from '../parts/ModuleItem';
import type { ScreenProps } from '../screen';

const useStyles = makeStyles({
  none: { display: 'block', padding: tokens.spacingHorizontalM },
  list: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
});
const LINE_HEIGHT = 60;

export function ModulesScreen({ report: { modules } }: ScreenProps) {
  const styles = useStyles();
  if (modules.length === 0) return <Text className={styles.none}>No training modules were found in this workbook.</Text>;
  return (
    <div className={styles.list}>
      <LongList items={lowestFirst(modules)} label="Modules" height={LINE_HEIGHT} keyOf={({ at }) => `${at.sheet}!${at.cell}`}>
        {(module) => <ModuleItem module={module} />}
      </LongList>
    </div>
  );
}

/** Scored ones by score, then those that could not be evaluated, then those that are not scored at all. */
function lowestFirst(modules: readonly ReportModule[]): ReportModule[] {
  const rank = ({ components, score }: ReportModule): number => (components.length === 0 ? 2 : score === null ? 1 : 0);
  return [...modules].sort((one, other) => rank(one) - rank(other) || (one.score ?? 0) - (other.score ?? 0));
}
