/** Where a pane is small, as one at 200 % is: what stands above and below gives way to what a person came to read. */
export const WHEN_SMALL = '@media (max-width: 260px), (max-height: 480px)';
