/** What the person calls themselves, for others who have the same workbook open: Excel tells no add-in who works in it. */
import { keptText, keepText } from './kept-text';

const KEPT_AS = 'plumbline name';

export function ownName(): string {
  return keptText(KEPT_AS) ?? '';
}

export function keepName(name: string): void {
  keepText(KEPT_AS, name.trim() === '' ? null : name.trim());
}
