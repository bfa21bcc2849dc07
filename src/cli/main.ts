#!/usr/bin/env node
/** The `plumbline` command. */
import { failureSentence } from './failure';
import { run } from './run';
import { oneLine } from './visible-text';

// What escapes every other net still ends in one sentence, and never in the exit code that means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`plumbline: ${oneLine(failureSentence(error))}\n`);
  process.exit(2);
});

void run(process.argv.slice(2), { out: process.stdout, err: process.stderr }).then((code) => {
  process.exitCode = code;
});
