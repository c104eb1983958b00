import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shikanji = resolve(import.meta.dirname, '../../../shikanji');

export interface RunningProgram {
  /** Where the storefront is. */
  url: string;
  stop: () => Promise<void>;
}

/** Builds what is not built, once, before the workers start programs beside each other. */
export default function buildProgram(): void {
  execFileSync(shikanji, ['run', '--help'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

interface Start {
  /** Beside those that all tests need. */
  options?: readonly string[];
  environment?: Readonly<Record<string, string>>;
}

/** Starts the program as a newcomer would, on any free port and an empty folder. */
export async function started({
  options = [],
  environment = {},
}: Start = {}): Promise<RunningProgram> {
  const data = mkdtempSync(join(tmpdir(), 'shikanji-e2e-'));
  const all = ['run', '--port', '0', '--data', data, '--dev', '--limits', 'off', ...options];
  const program = spawn(shikanji, all, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const url = await storefrontOf(program);
  const stop = async () => {
    const ended = new Promise((end) => program.once('exit', end));
    program.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { url, stop };
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
