/**
 * What Office asks of an add-in-only manifest beyond well-formed XML: order of elements, lengths, references, addresses, icons.
 *
 * Sources: the manifest reference of the Office add-ins documentation (one page per element) and "How to find the proper order of
 * manifest elements" there.
 */
import { JSDOM } from 'jsdom';

/** Children in the order the schema wants them; elements that are not listed take any order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, resid: 32, id: 125, url: 2048 } as const;
const RIBBON_SIZES = ['16', '32', '80'];

export interface LintOptions {
  /** Width and height of the image at an address; null when there is no such file, or it is no PNG. */
  readonly imageSize: (address: string) => readonly [number, number] | null;
  /** A shipped manifest names no development server. */
  readonly shipped?: boolean;
}

/** One sentence per breach; none for a manifest that Office takes. */
export function lintManifest(xml: string, options: LintOptions): string[] {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  const parseError = document.querySelector('parsererror');
  if (parseError !== null) return [`not well-formed: ${parseError.textContent ?? ''}`];
  const all = [...document.querySelectorAll('*')];
  return [
    ...order(all),
    ...facts(document.documentElement),
    ...resources(all),
    ...addresses(all, options),
    ...icons(all, options),
    ...ids(all),
    ...commands(all),
  ];
}

const children = (element: Element, name: string): Element[] => [...element.children].filter((child) => child.localName === name);
const valueOf = (element: Element | undefined): string => element?.getAttribute('DefaultValue') ?? element?.textContent?.trim() ?? '';

function order(all: readonly Element[]): string[] {
  return all.flatMap((element) => {
    const wanted = ORDER[element.localName];
    // The Action of a control has the children of a pane; `Host` at the top has none.
    if (wanted === undefined) return [];
    const names = [...element.children].map((child) => child.localName);
    const unknown = names.filter((name) => !wanted.includes(name)).map((name) => `${element.localName} may not hold ${name}`);
    const places = names.map((name) => wanted.indexOf(name)).filter((place) => place >= 0);
    const sorted = places.every((place, index) => index === 0 || place >= (places[index - 1] as number));
    return sorted ? unknown : [...unknown, `${element.localName}: its elements stand in the wrong order (${names.join(', ')})`];
  });
}

function facts(root: Element): string[] {
  const problems: string[] = [];
  const say = (wrong: boolean, problem: string): void => void (wrong && problems.push(problem));
  const text = (name: string): string => valueOf(children(root, name)[0]);
  for (const name of REQUIRED) say(children(root, name).length !== 1, `OfficeApp needs one ${name}`);
  say(!GUID.test(text('Id')), 'Id is no GUID in lower case');
  say(!VERSION.test(text('Version')), 'Version has up to four numbers of up to five digits');
  say(text('DisplayName').length > LONGEST.DisplayName, `DisplayName has more than ${LONGEST.DisplayName} characters`);
  say(text('Description').length > LONGEST.Description, `Description has more than ${LONGEST.Description} characters`);
  say(!/^[a-z]{2,3}-[A-Z]{2}$/.test(text('DefaultLocale')), 'DefaultLocale is a full tag such as en-US');
  for (const element of root.querySelectorAll('*')) {
    say(element.children.length === 0 && element.attributes.length === 0 && (element.textContent ?? '').trim() === '', `${element.localName} is empty`);
    if (element.localName === 'Override')
      say(
        !/^[a-z]{2,3}-[A-Z]{2}$/.test(element.getAttribute('Locale') ?? '') || element.getAttribute('Locale') === text('DefaultLocale'),
        'Override: a full tag that is not the default locale',
      );
  }
  return problems;
}

function resources(all: readonly Element[]): string[] {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    Images: ['Image'],
    Urls: ['SourceLocation', 'LearnMoreUrl', 'FunctionFile'],
    ShortStrings: ['Label', 'Title'],
    LongStrings: ['Description'],
  };
  const defined = new Map<string, string>();
  const problems: string[] = [];
  for (const list of all.filter(({ localName }) => localName in kinds)) {
    for (const one of list.children) {
      const id = one.getAttribute('id') ?? '';
      if (id === '' || id.length > LONGEST.resid) problems.push(`the resource id “${id}” has not 1 to ${LONGEST.resid} characters`);
      if (defined.has(id)) problems.push(`the resource ${id} is defined twice`);
      defined.set(id, list.localName);
      const limit = list.localName === 'ShortStrings' ? LONGEST.ShortStrings : list.localName === 'LongStrings' ? LONGEST.LongStrings : LONGEST.url;
      if (valueOf(one).length > limit || valueOf(one) === '') problems.push(`the resource ${id} has not 1 to ${limit} characters`);
    }
  }
  const used = new Set<string>();
  for (const element of all) {
    const id = element.getAttribute('resid');
    if (id === null) continue;
    used.add(id);
    const list = defined.get(id);
    if (list === undefined) problems.push(`${element.localName} names the resource ${id}, which is not there`);
    else if (!(kinds[list] ?? []).includes(element.localName)) problems.push(`${element.localName} names ${id}, which is one of the ${list}`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`nothing uses the resource ${id}`);
  return problems;
}

function addresses(all: readonly Element[], { shipped = false }: LintOptions): string[] {
  return all
    .filter(({ localName }) => ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image', 'AppDomain'].includes(localName))
    .filter((element) => element.hasAttribute('DefaultValue') || element.localName === 'AppDomain')
    .flatMap((element) => {
      const text = valueOf(element);
      const address = URL.canParse(text) ? new URL(text) : null;
      if (address === null || address.protocol !== 'https:') return [`${element.localName}: ${text} is no https address`];
      if (element.localName === 'AppDomain' && (address.pathname !== '/' || text.endsWith('/') || text.includes('*')))
        return [`AppDomain: ${text} is more than a scheme and a host`];
      if (text.length > LONGEST.url) return [`${element.localName}: the address is too long`];
      return shipped && /localhost|127\.0\.0\.1|example/.test(address.hostname) ? [`${element.localName}: ${text} is on the developer’s machine`] : [];
    });
}

function icons(all: readonly Element[], { imageSize }: LintOptions): string[] {
  const byId = new Map(
    all
      .filter(({ localName }) => localName === 'Image')
      .flatMap((image) => (image.hasAttribute('id') ? [[image.getAttribute('id') as string, valueOf(image)] as const] : [])),
  );
  const problems: string[] = [];
  const check = (what: string, address: string, size: number): void => {
    const found = imageSize(address);
    if (found === null) problems.push(`${what}: there is no PNG at ${address}`);
    else if (found[0] !== size || found[1] !== size) problems.push(`${what}: ${address} is ${found.join(' × ')}, not ${size} × ${size}`);
  };
  for (const element of all) {
    if (element.localName === 'IconUrl') check('IconUrl', valueOf(element), 32);
    if (element.localName === 'HighResolutionIconUrl') check('HighResolutionIconUrl', valueOf(element), 64);
    if (element.localName !== 'Icon') continue;
    const sizes = [...element.children].map((image) => image.getAttribute('size') ?? '');
    for (const size of RIBBON_SIZES) if (!sizes.includes(size)) problems.push(`an Icon has no image of size ${size}`);
    for (const image of element.children) check('Icon', byId.get(image.getAttribute('resid') ?? '') ?? '', Number(image.getAttribute('size')));
  }
  return problems;
}

function ids(all: readonly Element[]): string[] {
  const seen = new Set<string>();
  return all
    .filter(({ localName }) => localName === 'Group' || localName === 'Control')
    .flatMap((element) => {
      const id = element.getAttribute('id') ?? '';
      if (id === '' || id.length > LONGEST.id) return [`a ${element.localName} has an id of not 1 to ${LONGEST.id} characters`];
      if (seen.has(id)) return [`the id ${id} stands twice`];
      seen.add(id);
      return [];
    });
}

/** Both buttons show one pane: no function file, no shared runtime. */
function commands(all: readonly Element[]): string[] {
  const actions = all.filter(({ localName }) => localName === 'Action');
  const kinds = actions.filter(
    (action) =>
      !(action.getAttribute('xsi:type') === 'ShowTaskpane' && children(action, 'TaskpaneId').length === 1 && children(action, 'SourceLocation').length === 1),
  );
  const panes = new Set(actions.map((action) => valueOf(children(action, 'TaskpaneId')[0])));
  return [...kinds.map(() => 'an Action does not show a pane by its id and address'), ...(panes.size > 1 ? ['the buttons show different panes'] : [])];
}
