#!/usr/bin/env node
/** The `plumbline` command. */
import { run } from './run';

void run(process.argv.slice(2), { out: process.stdout, err: process.stderr }).then((code) => {
  process.exitCode = code;
});
