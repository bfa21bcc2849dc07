/** The tabs of the visible sheets; the selected one is always in view, however many there are and whoever selected it. */
import { useEffect, useRef } from 'react';
import type { Workbook } from '../../emulator/model/workbook';

interface Props {
  readonly workbook: Workbook;
  readonly redraw: () => void;
}

export function SheetTabs({ workbook, redraw }: Props) {
  const selected = useRef<HTMLButtonElement>(null);
  const { active, sheets } = workbook;
  useEffect(() => {
    // Newer browsers return a promise from it, which is no way to clean an effect up.
    void selected.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.id, active.name, sheets.length]);
  return (
    <div className="tabs" role="tablist" aria-label="Sheets">
      {sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map((one) => (
          <button
            key={one.id}
            ref={one === active ? selected : undefined}
            type="button"
            role="tab"
            aria-selected={one === active}
            onClick={() => {
              workbook.active = one;
              redraw();
            }}
          >
            {one.name}
            {one.protected ? ' 🔒' : ''}
          </button>
        ))}
    </div>
  );
}
