/** Do the modules together claim more than all of a KPI's change? */
import { servedBy } from '../facts/services';
import { lifeOf } from '../facts/life';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

/** Claims of modules that have ended were on another year’s change. */
const RUNNING: ReadonlySet<string> = new Set(['live', 'planned']);
/** Three times 33.4 % is not a claim on more than everything. */
const ROUNDING = 0.005;

export const overclaimedKpi = defineRule({
  id: 'overclaimed-kpi',
  title: 'More than all of a KPI’s change is claimed',
  why: 'Each programme counts the same success as its own. When the claims on one number add up to more than all of its change, their benefits cannot be added, and finance will not believe any of them.',
  fix: 'Agree with the owners of the modules on shares that add up to 100\u00a0% at most.',
  needs: ['module.name', 'link.kpi', 'link.share'],
  uses: reads(['kpi.id', 'kpi.name'], READS.module, READS.serves),
  masks: [],
  options: { most: 1 },
  messages: { default: 'The links to *{kpi}* claim {sum} of its change, more than {most}: {claims}.' },
  unknowns: {
    'no-share': 'no link of a live or planned module states a share',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Retention ⚑ |
      | K-2 | Conversion rate |

      ### Modules
      | Module ID | Module |
      | M-1 | Coaching |
      | M-2 | Career talks |

      ### Links
      | Module ID | KPI ID | Share of change |
      | M-1 | K-1 | 60 % |
      | M-2 | K-1 | 50 % |
      | M-2 | K-2 | 50 % |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Retention |

      ### Modules
      | Module ID | Module |
      | M-1 | Coaching |
      | M-2 | Career talks |

      ### Links
      | Module ID | KPI ID | Share of change |
      | M-1 | K-1 | 60 % |
      | M-2 | K-1 | 40 % |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Retention |

      ### Modules
      | Module ID | Module |
      | M-1 | Coaching |

      ### Links
      | Module ID | KPI ID | Share of change |
      | M-1 | K-1 | |
    `,
  },
  subjects: ({ model }) => model.kpis.filter((kpi) => servedBy(model, kpi).some(({ link }) => link !== null)),
  check: (kpi, { model, options: { most } }) => {
    const claims = servedBy(model, kpi).filter(
      ({ share, link, module }) => share !== null && link !== null && lifeOf(model, link) !== 'left-out' && RUNNING.has(lifeOf(model, module)),
    );
    if (claims.length === 0) return cannotTell('no-share');
    const sum = claims.reduce((all, { share }) => all + (share ?? 0), 0);
    if (sum <= most + ROUNDING) return PASSED;
    return [
      {
        message: 'default',
        data: {
          kpi: kpi.name,
          sum: { percent: sum },
          most: { percent: most },
          claims: { list: claims.map(({ module, share }) => `“${module.name}” ${Math.round((share ?? 0) * 100)}\u00a0%`) },
        },
      },
    ];
  },
});
