/** The words everyone shares. */
export * from './address';
export * from './snapshot';
export * from './plan';
export * from './host';
export * from './safe-text';
export * from './ledger';
export * from './ledger-body';
export * from './rows-now';
export * from './our-columns';
export * from './before';
export * from './starter';
