/** Units of measure that are percentages. */
export const PERCENT_UNIT = /%|\b(percent\w*|per cent|pct|prozent\w*|pour ?cent\w*)/i;
