/** A release as an administrator would put it up: unpacked, and served over TLS by nginx with the settings that it brings. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { NGINX, OPENSSL } from '../support/available';

export interface Served {
  readonly port: number;
  /** The key and the certificate that it is served with, which nobody but a test trusts. */
  readonly key: Buffer;
  readonly certificate: Buffer;
  /** The paths that it was asked for so far, in their order. */
  asked(): readonly string[];
  stop(): Promise<void>;
}

/** @param folder a release that was unpacked there @param address where it is to be found, for a machine that knows `port` by that name */
export async function serveRelease(folder: string, address: URL): Promise<Served> {
  const place = join(folder, 'root', address.pathname);
  mkdirSync(join(place, '..'), { recursive: true });
  renameSync(join(folder, 'site'), place);
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    OPENSSL,
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${address.hostname}`,
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  );
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${join(folder, each)};`);
  // Started by root, it would read these folders as somebody who may not.
  const user = userInfo().uid === 0 ? 'user root;' : '';
  const log = join(folder, 'asked.log');
  const settings = `daemon off; ${user} pid ${join(folder, 'nginx.pid')}; error_log stderr; worker_processes 1;
events {}
http {
  log_format path $uri; access_log ${log} path; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port} ssl; server_name ${address.hostname};
    ssl_certificate ${certificate}; ssl_certificate_key ${key};
    root ${join(folder, 'root')};
    include ${join(folder, 'servers/nginx.conf')};
  }
}`;
  const path = join(folder, 'nginx.conf');
  writeFileSync(path, settings);
  const server = spawn(NGINX, ['-c', path, '-p', folder, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (bytes) => (said += String(bytes)));
  await answers(port, server, () => said);
  return {
    port,
    key: readFileSync(key),
    certificate: readFileSync(certificate),
    asked: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
    stop: () => stopped(server),
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

async function answers(port: number, server: ChildProcess, said: () => string): Promise<void> {
  const { connect } = await import('node:net');
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said()}`);
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
      socket.unref();
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((again) => setTimeout(again, 20));
  }
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill('SIGTERM');
  });
}
