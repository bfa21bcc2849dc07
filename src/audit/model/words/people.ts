/** Published words of the cells that say who answers, in English, French and German. Folded text. */

/** Somebody is missing. */
export const NOBODY_WORDS: readonly string[] = ['no', 'none', 'nobody', 'no one', 'vacant', 'vacancy', 'open', 'open position', 'unassigned', 'not assigned', 'to be named', 'to be appointed', 'to be hired', 'nein', 'niemand', 'keiner', 'keine', 'vakant', 'offen', 'unbesetzt', 'non', 'aucun', 'aucune', 'personne', 'vacante', 'a pourvoir'];

/** A post, a department or a group rather than a person. */
export const ROLE_WORDS: readonly string[] = ['team', 'teams', 'department', 'dept', 'division', 'unit', 'office', 'group', 'committee', 'board', 'council', 'management', 'leadership', 'hr', 'hrbp', 'human resources', 'l d', 'people operations', 'learning', 'academy', 'finance', 'controlling', 'operations', 'sales', 'marketing', 'legal', 'compliance', 'it', 'procurement', 'production', 'logistics', 'chief', 'head', 'director', 'vp', 'svp', 'evp', 'president', 'officer', 'manager', 'managers', 'lead', 'leads', 'leader', 'partner', 'trainer', 'vendor', 'provider', 'consultant', 'sponsor', 'owner', 'ceo', 'cfo', 'coo', 'chro', 'cto', 'cio', 'cmo', 'cso', 'cpo', 'gmbh', 'ltd', 'inc', 'llc', 'ag', 'sa', 'personalabteilung', 'personalentwicklung', 'personal', 'leiter', 'leiterin', 'leitung', 'abteilung', 'bereich', 'vorstand', 'geschaftsfuhrung', 'vertrieb', 'produktion', 'equipe', 'direction', 'directeur', 'directrice', 'responsable', 'chef', 'service', 'formation', 'rh', 'ressources humaines', 'comite'];

/** A seat in a committee, wherever it stands in the text. */
export const COMMITTEE_WORDS: readonly string[] = ['committee', 'comite', 'komitee', 'ausschuss', 'gremium', 'steering', 'steuerkreis', 'lenkungskreis', 'lenkungsausschuss', 'council', 'beirat'];
/** A seat in a committee where it is all that a cell says. */
export const SEAT_WORDS: readonly string[] = ['chair', 'co chair', 'deputy chair', 'vice chair', 'chairman', 'chairwoman', 'chairperson', 'member', 'mitglied', 'vorsitz', 'vorsitzende', 'vorsitzender', 'membre'];
/** Committees for something else. */
export const OTHER_COMMITTEE_WORDS: readonly string[] = ['safety', 'works', 'audit', 'remuneration', 'compensation', 'ethics', 'risk', 'investment', 'credit', 'betriebsrat', 'arbeitsschutz', 'entreprise', 'securite'];
/** Committees that see to learning and strategy. */
export const ALIGNMENT_WORDS: readonly string[] = ['alignment', 'align', 'learning', 'leadership', 'training', 'talent', 'development', 'strategy', 'strategic', 'ausrichtung', 'weiterbildung', 'fuhrung', 'strategie', 'formation', 'alignement'];

export const FINANCE_WORDS: readonly string[] = ['finance', 'finances', 'financial', 'controlling', 'controller', 'accounting', 'treasury', 'cfo', 'finanzen', 'finanz', 'buchhaltung', 'finanzvorstand', 'comptabilite', 'financier', 'financiere', 'daf'];
export const OPERATIONS_WORDS: readonly string[] = ['operations', 'operation', 'operational', 'operating', 'ops', 'coo', 'production', 'manufacturing', 'logistics', 'supply chain', 'plant', 'delivery', 'betrieb', 'produktion', 'fertigung', 'logistik', 'werk', 'exploitation', 'fabrication', 'logistique', 'usine'];
export const EXECUTIVE_WORDS: readonly string[] = ['executive', 'executive board', 'executive committee', 'board member', 'member of the board', 'managing director', 'managing directors', 'chief executive', 'ceo', 'cfo', 'coo', 'chro', 'cto', 'cio', 'cmo', 'cso', 'cpo', 'c level', 'c suite', 'geschaftsfuhrung', 'geschaftsfuhrer', 'geschaftsfuhrerin', 'geschaftsleitung', 'vorstand', 'vorstandin', 'finanzvorstand', 'direction generale', 'directeur general', 'directrice generale', 'comex', 'codir'];
