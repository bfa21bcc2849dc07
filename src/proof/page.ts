/** `verify.html`: a workbook is dropped in, audited on this machine, and told whether it proves its figures. */
import { openXlsx } from '../hosts/xlsx/xlsx-host';
import { HostError } from '../workbook';
import { checkProof } from './check';
import { proofSaid, type ProofSaid } from './sentences';

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function list(title: string, lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const items = document.createElement('ul');
  items.append(...lines.map((line) => element('li', line)));
  return [element('h3', title), items];
}

function shown({ proven, verdict, signatures, changes, figures }: ProofSaid): readonly HTMLElement[] {
  return [
    element('p', verdict, proven ? 'verdict proven' : 'verdict'),
    ...list('Signatures', signatures),
    ...list('Inputs that changed since', changes),
    ...list('Figures that do not reproduce', figures),
  ];
}

async function verdictOn(file: File): Promise<readonly HTMLElement[]> {
  try {
    const workbook = await (await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name)).read();
    return shown(proofSaid(await checkProof(workbook)));
  } catch (error) {
    const sentence =
      error instanceof HostError ? error.message : `${file.name} could not be checked: ${error instanceof Error ? error.message : String(error)}`;
    return [element('p', sentence, 'verdict')];
  }
}

let checking: Promise<void> = Promise.resolve();

/** One after the other, the last on top; the page lives meanwhile. */
function check(files: Iterable<File>): void {
  const results = document.getElementById('results') as HTMLElement;
  for (const file of files) {
    const section = document.createElement('section');
    const waiting = element('p', 'Checking…', 'waiting');
    section.append(element('h2', file.name), waiting);
    results.prepend(section);
    checking = checking.then(async () => {
      await new Promise((painted) => setTimeout(painted));
      waiting.replaceWith(...(await verdictOn(file)));
    });
  }
}

const input = document.getElementById('file') as HTMLInputElement;
input.addEventListener('change', () => {
  check(Array.from(input.files ?? []));
  input.value = '';
});
document.addEventListener('dragover', (moved) => moved.preventDefault());
document.addEventListener('drop', (dropped) => {
  dropped.preventDefault();
  check(Array.from(dropped.dataTransfer?.files ?? []));
});
