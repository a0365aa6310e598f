'use strict';
// Shows the last build of a pack, and the next one as soon as there is one.

const get = id => document.getElementById(id);
const frame = get('frame');
let state = null;
let at = 0;
let view = 'page';
let scroll = null;
let numbers = null;

/** The numbers of the page by id, to tell which have changed. */
function numbersOf(page) {
  const found = new Map();
  for (const element of page.querySelectorAll('[data-ref]')) {
    if (element.childElementCount === 0) found.set(element.dataset.ref, element.textContent);
  }
  return found;
}

function address() {
  if (view === 'pdf') return `${at}.pdf?${state.build}#navpanes=1`;
  if (view === 'changes') return `${at}/changes.html?${state.build}`;
  return `${at}.html?${state.build}`;
}

function show() {
  document.title = `${state.pack}: preview`;
  get('pack').textContent = state.pack;
  const failed = state.builds > 0 && !state.current;
  get('state').className = failed ? 'failed' : '';
  get('state').textContent = state.builds === 0 ? 'building …'
    : failed ? (state.briefings.length ? 'has errors: this is the last good build' : 'has errors')
    : `built in ${state.millis} ms`;
  get('faults').hidden = !failed;
  get('faults-head').textContent = state.failure ? 'Not built' : state.errors === 1 ? '1 error' : `${state.errors} errors`;
  get('faults-text').textContent = state.failure || state.faults;
  const briefing = state.briefings[at] || state.briefings[at = 0];
  const all = get('briefings');
  all.replaceChildren(...(state.briefings.length < 2 ? [] : state.briefings.map((one, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = state.briefings.every(other => other.id === one.id) ? one.language : `${one.id} ${one.language}`;
    button.lang = one.language;
    button.setAttribute('aria-pressed', String(i === at));
    button.addEventListener('click', () => { at = i; scroll = null; numbers = null; show(); });
    return button;
  })));
  for (const button of get('views').children) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
    button.disabled = !briefing || button.dataset.view === 'changes' && !briefing.compared;
  }
  if (!briefing) { frame.hidden = true; return; }
  if (view === 'changes' && !briefing.compared) view = 'page';
  for (const form of ['html', 'pdf', 'json']) {
    get(form).href = `${at}.${form}`;
    get(form).download = `${briefing.id}.${briefing.language}.${form}`;
  }
  get('checks').hidden = view !== 'checks';
  get('coverage').textContent = state.coverage || 'No number has a quote.';
  get('archival').textContent = briefing.pages === 0 ? 'The PDF is being made.' : briefing.pages === 1 ? 'PDF/A-3a and PDF/UA-1, 1 page.' : `PDF/A-3a and PDF/UA-1, ${briefing.pages} pages.`;
  get('warnings').textContent = state.current ? state.faults || 'No warnings.' : '';
  frame.hidden = view === 'checks';
  if (!frame.hidden && frame.getAttribute('src') !== address()) {
    if (view === 'page' && frame.contentDocument && frame.dataset.view === `page ${at}`) {
      scroll = frame.contentWindow.scrollY;
      numbers = numbersOf(frame.contentDocument);
    } else {
      scroll = null;
      numbers = null;
    }
    frame.dataset.view = `${view} ${at}`;
    frame.src = address();
  }
}

frame.addEventListener('load', () => {
  const page = frame.contentDocument;
  if (view !== 'page' || !page || !page.body) return;
  if (scroll !== null) frame.contentWindow.scrollTo({ top: scroll, behavior: 'instant' });
  if (numbers) {
    for (const element of page.querySelectorAll('[data-ref]')) {
      const before = numbers.get(element.dataset.ref);
      if (element.childElementCount === 0 && before !== undefined && before !== element.textContent) {
        element.animate([{ backgroundColor: '#ffd54a' }, { backgroundColor: 'transparent' }], { duration: 2500 });
        element.setAttribute('data-changed', '');
      }
    }
  }
  page.addEventListener('click', explain);
  page.addEventListener('keydown', event => { if (event.key === 'Escape') closeCard(); });
});

/** The card of the number that was clicked, or the place of the text, if there is one. */
async function explain(event) {
  if (event.target.closest('a[href], summary')) return;
  const number = event.target.closest('[data-ref]');
  const text = event.target.closest('p, li, dt, dd, h1, h2, h3, h4, td, th, caption, figcaption');
  if (!number && !text) return;
  const address = number ? `${at}/explain?${encodeURIComponent(number.dataset.ref.split(' ')[0])}`
    : `place?${encodeURIComponent(text.innerText.slice(0, 2000))}`;
  const answer = await fetch(address);
  if (!answer.ok) return;
  get('card').setAttribute('aria-label', number ? 'Where the number comes from' : 'Where the text was written');
  get('card-text').textContent = await answer.text();
  get('card').hidden = false;
}

function closeCard() { get('card').hidden = true; }

get('close').addEventListener('click', closeCard);
addEventListener('keydown', event => { if (event.key === 'Escape') closeCard(); });
for (const button of get('views').children) {
  button.addEventListener('click', () => { view = button.dataset.view; show(); });
}

let asked = 0;

async function load() {
  const mine = ++asked;
  const answer = await (await fetch('state.json')).json();
  // The newest build wins, in whatever order answers come
  if (mine === asked) {
    state = answer;
    show();
  }
}

const builds = new EventSource('builds');
builds.addEventListener('message', load);
builds.addEventListener('error', () => { get('state').textContent = 'the preview has ended'; });
load();
