/**
 * Keeps the page fresh while workflows run, and saves some typing. Without it every form still works;
 * one only has to reload.
 */

const QUIET = 2500;
const BUSY = 600;

/** Replaces the parts that may have changed, and nothing a person is typing in. */
async function refresh() {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const replacement = fresh.getElementById(part.id);
    if (replacement === null || part.contains(document.activeElement)) continue;
    keepOpen(part, replacement);
    part.replaceWith(document.adoptNode(replacement));
  }
  document.body.dataset.version = fresh.body.dataset.version;
  document.body.dataset.busy = fresh.body.dataset.busy;
}

/** What a person has unfolded stays unfolded. */
function keepOpen(before, after) {
  const open = [...before.querySelectorAll('details')].map((one) => one.open);
  for (const [index, one] of after.querySelectorAll('details').entries()) {
    if (open[index] !== undefined) one.open = open[index];
  }
}

async function watch() {
  try {
    const { version } = await (await fetch('/version')).json();
    if (version !== document.body.dataset.version) await refresh();
    document.body.classList.remove('lost');
  } catch {
    document.body.classList.add('lost');
  }
  setTimeout(watch, document.body.dataset.busy === 'true' ? BUSY : QUIET);
}

document.addEventListener('click', (event) => {
  const line = event.target.closest('[data-insert]')?.dataset.insert;
  const body = document.querySelector('#body');
  if (line === undefined || body === null) return;
  body.value = body.value.trim() === '' ? line : `${body.value.trimEnd()}\n${line}`;
  body.focus();
});

/** A button in the middle of a long page must not throw the person back to its top. */
document.addEventListener('submit', () => {
  sessionStorage.setItem('place', JSON.stringify({ path: location.pathname, y: scrollY }));
});

function restorePlace() {
  const { path, y } = JSON.parse(sessionStorage.getItem('place') ?? '{}');
  sessionStorage.removeItem('place');
  if (path === location.pathname && location.hash === '') scrollTo(0, y);
}

restorePlace();

document.addEventListener('change', (event) => {
  if (event.target.id === 'actor') event.target.form.requestSubmit();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.target.id === 'body') event.target.form.requestSubmit();
});

setTimeout(watch, document.body.dataset.busy === 'true' ? BUSY : QUIET);
