#!/usr/bin/env node
/** The `plumbline` command. */
import { setFlagsFromString } from 'node:v8';
import { failureSentence } from './failure';
import { AUDITOR } from './portfolio/auditor-argument';
import { run } from './run';
import { oneLine } from './visible-text';

// Most audits are over before it pays to make much of the code faster: V8 waits longer before it does, and a small workbook takes a third less of the processor.
setFlagsFromString('--interrupt-budget=600000');

if (process.argv[2] !== AUDITOR) {
  // What escapes every other net still ends in one sentence, and never in the exit code that means findings.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`plumbline: ${oneLine(failureSentence(error))}\n`);
    process.exit(2);
  });

  void run(process.argv.slice(2), { out: process.stdout, err: process.stderr }).then((code) => {
    process.exitCode = code;
  });
} else {
  // One of several of a portfolio: the same program, so that one file can hold all of it.
  void import('./portfolio/auditor').then(({ serve }) => serve());
}
