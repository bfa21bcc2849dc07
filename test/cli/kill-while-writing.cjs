/** Preloaded into a process of its own: kills it when half of a workbook is written. */
const fs = require('node:fs/promises');
const { writeSync } = require('node:fs');
const open = fs.open;
fs.open = async (path, ...more) => {
  const file = await open(path, ...more);
  if (!String(path).endsWith('.part')) return file;
  file.writeFile = async (bytes) => {
    writeSync(file.fd, bytes, 0, bytes.length >> 1);
    process.kill(process.pid, 'SIGKILL');
  };
  return file;
};
