import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shikanji = resolve(import.meta.dirname, '../../../shikanji');

/** Starts the program as a newcomer would, on any free port and an empty folder, and stops it after the tests. */
export default async function startProgram(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'shikanji-e2e-'));
  const options = ['run', '--port', '0', '--data', data, '--dev', '--limits', 'off'];
  const program = spawn(shikanji, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.env['SHIKANJI_URL'] = await storefrontOf(program);
  return async () => {
    const ended = new Promise((end) => program.once('exit', end));
    program.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}

/** The address that the program prints once it is open. */
function storefrontOf(program: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Storefront\s+(http:\/\/\S+?)\/\s/.exec(output)?.[1];
      if (address) found(address);
    });
    program.once('exit', (code) => failed(new Error(`The program ended with ${code}:\n${output}`)));
  });
}
