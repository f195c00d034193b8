/**
 * `node scripts/install.mjs [SCRIPT [ARGUMENTS …]]`: installs the dependencies when they are missing or
 * older than the lockfile, then runs the script on the project's own Node. Plain JavaScript without
 * imports of ours: it runs before anything is installed, on any Node from 20 on.
 *
 * The script is started here, and not by npm, because npm's own `pre` scripts do not run under
 * `ignore-scripts`, and a shell that has found one `node` does not look for a newer one.
 */
import { spawn } from 'node:child_process';
import module from 'node:module';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** npm writes this file last. */
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
/** Compiled modules, TypeScript without its types among them: a script starts in a quarter of the time. */
const compiled = join(root, 'node_modules', '.cache', 'node');
/** A copied folder keeps no order of times to the second. */
const TOLERANCE = 1000;

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (!existsSync(wanted)) return true;
  if (statSync(wanted).mtimeMs <= statSync(installed).mtimeMs + TOLERANCE) return true;
  // Git touches the lockfile whenever a branch is switched; mostly nothing in it changed.
  if (!hasSamePackages()) return false;
  utimesSync(installed, new Date(), new Date());
  return true;
}

function hasSamePackages() {
  const have = readPackages(installed);
  return Object.entries(readPackages(wanted)).every(
    ([path, { version, optional }]) =>
      path === '' || have[path]?.version === version || (optional && have[path] === undefined),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Runs npm out of sight, with a sign of life; resolves to what it said when it failed. */
function runNpm(command) {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const args = [...before, ...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(program, args, { cwd: root, shell: !npm && process.platform === 'win32' });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const alive = setInterval(() => process.stdout.write('.'), 2000);
  return new Promise((resolve) => {
    const end = (failure) => {
      clearInterval(alive);
      resolve(failure);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(code === 0 ? undefined : Buffer.concat(said).toString()));
  });
}

async function install() {
  process.stdout.write('Installing dependencies, which takes a minute the first time ');
  const failure = await runNpm(['ci']);
  process.stdout.write(failure === undefined ? ' done.\n' : ' failed.\n');
  if (failure === undefined) utimesSync(installed, new Date(), new Date());
  else console.error(failure);
  return failure === undefined;
}

/** Whether this Node can run TypeScript. */
function isNewEnough() {
  return Number(process.versions.node.split('.', 1)[0]) >= 24;
}

/** The Node that was installed, for whoever has an older one. */
function findNode() {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node';
  const own = join(root, 'node_modules', '.bin', name);
  return existsSync(own) ? own : undefined;
}

/** Runs the script in this process, as if Node had been started with it. */
async function runHere([script, ...args]) {
  const file = join(root, script);
  process.argv = [process.execPath, file, ...args];
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(file));
}

function runElsewhere([script, ...args]) {
  const node = findNode();
  if (node === undefined) {
    console.error(
      `This needs Node 24 or newer; this is ${process.version}, and none is packaged for here.`,
    );
    process.exitCode = 1;
    return;
  }
  const options = { stdio: 'inherit', shell: node.endsWith('.cmd') };
  const child = spawn(node, [join(root, script), ...args], options);
  // The terminal sends Ctrl+C to both; the script decides when it has ended.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

const ready = isInstalled() || (await install());
const command = process.argv.slice(2);
// Threads and programs that the script starts find it there too.
process.env.NODE_COMPILE_CACHE ??= compiled;
if (!ready) process.exitCode = 1;
else if (command.length > 0) await (isNewEnough() ? runHere(command) : runElsewhere(command));
