import { readFileSync } from 'node:fs';
import os from 'node:os';

/** What the numbers were measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly os: string;
  readonly node: string;
  /** Null where no browser took part. */
  readonly browser: string | null;
  /** What WebGL says it draws with; a name with "SwiftShader" or "llvmpipe" draws in software. */
  readonly webgl: string | null;
}

export function describeMachine(browser: Pick<Machine, 'browser' | 'webgl'>): Machine {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memoryGB: Math.round(os.totalmem() / 1e8) / 10,
    os: `${systemName()} (${os.type()} ${os.release()}, ${os.arch()})`,
    node: process.version,
    ...browser,
  };
}

/** The distribution's own name where it says one. */
function systemName(): string {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(text)?.[1] ?? os.platform();
  } catch {
    return os.platform();
  }
}

export function machineText(machine: Machine): string {
  const { cpu, cores, memoryGB, node, browser, webgl } = machine;
  const lines = [
    `${cpu}, ${cores} cores, ${memoryGB} GB; ${machine.os}`,
    `Node ${node}${browser === null ? '' : `; ${browser}`}`,
  ];
  if (webgl !== null) lines.push(`WebGL: ${webgl}`);
  return lines.join('\n');
}
