/** Linux: the system libraries a window needs, and Xvfb. Installed on build machines, named elsewhere. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const packages = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxkbcommon0'];

/**
 * Makes sure that `commands` and every library of `executable` are there. As root on Debian or
 * Ubuntu it installs what is missing and says so; otherwise throws with the command to run.
 */
export function ensureSystemParts(needs: { executable?: string; commands?: string[] }): void {
  if (process.platform !== 'linux') return;
  const missing = missingParts(needs);
  if (missing.length === 0) return;
  console.error(`Missing on this system: ${missing.join(', ')}`);
  const apt = isDebian() && succeeds('apt-get', ['--version']);
  if (!apt || process.getuid?.() !== 0) {
    throw new Error(
      apt
        ? `Install them with: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
        : `Install the packages that hold them (on Debian: ${packages.join(' ')}) and try again.`,
    );
  }
  install();
  const still = missingParts(needs);
  if (still.length > 0) throw new Error(`Still missing after installing: ${still.join(', ')}`);
}

function missingParts({ executable, commands = [] }: { executable?: string; commands?: string[] }): string[] {
  const missing = commands.filter((command) => !succeeds('sh', ['-c', `command -v ${command}`]));
  if (!executable) return missing;
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const libraries = (stdout ?? '').split('\n').filter((line) => line.includes('not found'));
  return [...missing, ...libraries.map((line) => line.trim().split(' ')[0]!)];
}

function install(): void {
  console.error('Installing them with apt-get (running as root on Debian or Ubuntu)…');
  apt('update');
  // Ubuntu 24.04 renamed some packages when it moved to 64-bit time.
  const names = packages.map((name) => (succeeds('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name));
  apt('install', '-y', '--no-install-recommends', ...names);
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} did not work:\n${stdout}\n${stderr}`);
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
