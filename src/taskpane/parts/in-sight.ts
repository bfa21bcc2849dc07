/** Brings what was opened into sight. */

/** Scrolls what scrolls around an element no further than needed: to see all of it, or its beginning where it is higher than what shows it. */
export function bringInSight(element: Element): void {
  const scrolled = element.closest('main');
  if (scrolled === null) return;
  const [seen, wanted] = [scrolled.getBoundingClientRect(), element.getBoundingClientRect()];
  const [above, below] = [wanted.top - seen.top, wanted.bottom - seen.bottom];
  scrolled.scrollTop += above < 0 ? above : Math.max(0, Math.min(above, below));
}
