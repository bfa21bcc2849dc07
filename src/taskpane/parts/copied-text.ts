/** Findings as text to send to somebody. */
import type { Finding } from '../../audit/report/report';

/** One finding: what, where, why, and what to do. */
export function findingText({ title, subject, sheet, cell, message, fix }: Finding): string {
  const about = subject.name === '' ? '' : `: ${subject.name}`;
  const place = cell === '' ? sheet : `${sheet}, ${cell}`;
  return `${title}${about} (${place})\n${message}\n${fix}`;
}

/** All findings of a group, as a list. */
export function listText(title: string, findings: readonly Finding[]): string {
  return [title, ...findings.map((finding) => `- ${findingText(finding).replaceAll('\n', '\n  ')}`)].join('\n');
}

/** Whether the text is on the clipboard now: Office may not let a pane write there, then the person copies it by hand. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
