/** The part of the file system that saving needs, so that a test can let each step of it fail. */
import * as node from 'node:fs/promises';

export type Disk = Pick<typeof node, 'access' | 'link' | 'lstat' | 'open' | 'readdir' | 'readFile' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat'>;

export const DISK: Disk = node;
