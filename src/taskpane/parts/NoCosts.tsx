/** Why there is no money; loaded only then, because telling it takes the words of all headers. */
import { Text } from '@fluentui/react-components';
import { noCosts } from '../../audit/report/no-costs';
import type { Report } from '../../audit/report/report';

export default function NoCosts({ report }: { readonly report: Pick<Report, 'tables'> }) {
  return <Text>Not evaluated: {noCosts(report)}.</Text>;
}
