/** Opens the preview in the person's own browser, where there is a screen to show it on. */
import { spawn } from 'node:child_process';

/** The program that opens an address, and its arguments; null where nobody sits in front of it. */
export function openerFor(
  platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, isTerminal: boolean, url: string,
): readonly [string, readonly string[]] | null {
  if (!isTerminal || environment.CI || environment.SSH_CONNECTION) return null;
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', [url]] : null;
}

/** @returns whether it was tried; when it fails, the address stands in the terminal all the same */
export function openBrowser(url: string): boolean {
  const opener = openerFor(process.platform, process.env, process.stdout.isTTY === true, url);
  if (!opener) return false;
  const [program, args] = opener;
  spawn(program, [...args], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
  return true;
}
