/** The workbench's server answers every address and stays. */
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { serveWorkbench } from './server';

let server: Server;
beforeAll(async () => (server = await serveWorkbench(0)));
afterAll(() => new Promise((closed) => server.close(closed)));

/** The status line for an address that no client of ours would send. */
function asked(address: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (bytes) => (answer += String(bytes)));
    socket.on('end', () => done(answer.split('\r\n')[0] ?? ''));
    socket.on('error', failed);
  });
}

it.each(['/%', '/%E0%A4%A', '//', 'http://', '/a%00b'])('an address of %s is refused', async (address) => {
  expect(await asked(address)).toBe('HTTP/1.1 400 Bad Request');
  expect(await asked('/')).toBe('HTTP/1.1 200 OK');
});

it.each(['/nowhere', '/page/../server.ts', '/page/%2e%2e/server.ts', '/__proto__/x'])('an address of %s is not found', async (address) => {
  expect(await asked(address)).toBe('HTTP/1.1 404 Not Found');
});

it.each(['/office-js/%25', `/page/${'n'.repeat(300)}`])('an address of %s does not end it', async (address) => {
  expect(await asked(address)).toMatch(/^HTTP\/1\.1 (404|500) /);
  expect(await asked('/')).toBe('HTTP/1.1 200 OK');
});
