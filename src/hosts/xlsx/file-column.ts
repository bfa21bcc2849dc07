/** One of our columns that passed its checks, in the file it goes into. */
import type { CheckedColumn, SheetSnapshot } from '../../workbook';
import type { SheetDetail } from './read-workbook';

export interface FileColumn extends CheckedColumn {
  readonly sheet: SheetSnapshot;
  readonly detail: SheetDetail;
}
