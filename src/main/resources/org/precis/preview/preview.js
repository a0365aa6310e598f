'use strict';
// Shows the last build of a pack, and the next one as soon as there is one.

const get = id => document.getElementById(id);
const frame = get('frame');
let state = null;
let at = 0;
let view = 'page';
let scroll = null;
let numbers = null;

/** For how many milliseconds a number that changed lights up, and when the last one began to. */
const LIT = 2500;
let lit = 0;

/** The numbers of the page by id, to tell which have changed: one may be printed in several forms. */
function numbersOf(page) {
  const found = new Map();
  for (const element of page.querySelectorAll('[data-ref]')) {
    if (element.childElementCount > 0) continue;
    if (!found.has(element.dataset.ref)) found.set(element.dataset.ref, new Set());
    found.get(element.dataset.ref).add(element.textContent);
  }
  return found;
}

function address() {
  const { build } = state.briefings[at];
  if (view === 'changes') return `${at}/changes.html?${build}`;
  return `${at}.html?${build}`;
}

/** Whether another briefing is of a newer build, so that this one is still being made. */
function isOld(briefing) {
  return Boolean(briefing) && state.briefings.some(other => other.build > briefing.build);
}

function show() {
  document.title = `${state.pack}: preview`;
  get('pack').textContent = state.pack;
  const failed = state.builds > 0 && !state.current;
  get('state').className = failed ? 'failed' : '';
  get('state').textContent = state.builds === 0 ? 'building …'
    : failed ? (state.briefings.length ? 'has errors: this is the last good build' : 'has errors')
    : isOld(state.briefings[at]) ? 'building … this is the last build'
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
  get('archival').textContent = briefing.pages === 0 ? 'The PDF is being made.' : `PDF/A-3a and PDF/UA-1, ${briefing.pages === 1 ? '1 page' : `${briefing.pages} pages`}. Nothing is cut off, runs into a margin or overlaps.`;
  get('warnings').textContent = state.current ? state.faults || 'No warnings.' : '';
  if (view === 'checks') showMarks(briefing);
  frame.hidden = view === 'checks' || view === 'pdf';
  get('pdf-pages').hidden = view !== 'pdf';
  if (view === 'pdf') showPages(briefing);
  if (!frame.hidden && frame.getAttribute('src') !== address()) {
    if (view === 'page' && frame.contentDocument && frame.dataset.view === `page ${at}`) {
      scroll = frame.contentWindow.scrollY;
      // One save may be seen as two: what lights up goes on to
      if (!numbers || performance.now() - lit > LIT) numbers = numbersOf(frame.contentDocument);
    } else {
      scroll = null;
      numbers = null;
    }
    frame.dataset.view = `${view} ${at}`;
    frame.src = address();
  }
}

/** The marks of the page, such as [p], each with its meaning and how often it is printed. */
async function showMarks(briefing) {
  const text = await (await fetch(`${at}.html`)).text();
  if (briefing !== state.briefings[at]) return;
  const counts = new Map();
  for (const mark of new DOMParser().parseFromString(text, 'text/html').querySelectorAll('abbr[title]')) {
    const said = `${mark.textContent} ${mark.title}`;
    if (/^\[[a-z]+\]$/.test(mark.textContent)) counts.set(said, (counts.get(said) || 0) + 1);
  }
  const all = [...counts].map(([said, count]) => `${said}: ${count}`);
  get('marks').textContent = all.length ? `Marks and how often they are printed: ${all.join('; ')}.` : 'No marks.';
}

/** The pictures of the pages: those that stay are kept until the new ones are there, so that nothing moves. */
function showPages(briefing) {
  const sheets = get('sheets');
  const thumbnails = get('thumbnails');
  const whole = `${at} ${briefing.build}`;
  if (briefing.pages === 0 || sheets.dataset.whole === whole) return;
  const other = !sheets.dataset.whole || sheets.dataset.whole.split(' ')[0] !== String(at);
  sheets.dataset.whole = whole;
  if (other) { sheets.replaceChildren(); thumbnails.replaceChildren(); sheets.scrollTop = 0; }
  while (sheets.childElementCount > briefing.pages) { sheets.lastChild.remove(); thumbnails.lastChild.remove(); }
  for (let i = 1; i <= briefing.pages; i++) {
    let sheet = sheets.children[i - 1];
    if (!sheet) {
      sheet = document.createElement('img');
      sheet.id = `page-${i}`;
      // A4 until it is there, so that the scroll bar is about right
      sheet.width = 1000; sheet.height = 1414; sheet.loading = 'lazy';
      const link = document.createElement('a');
      link.href = `#page-${i}`;
      const small = document.createElement('img');
      small.alt = ''; small.width = 1000; small.height = 1414; small.loading = 'lazy';
      link.append(small, document.createTextNode(String(i)));
      sheets.append(sheet);
      thumbnails.append(link);
      seen.observe(sheet);
    }
    sheet.alt = `Page ${i} of ${briefing.pages}`;
    sheet.src = `${at}/${i}.png?${briefing.build}`;
    thumbnails.children[i - 1].firstChild.src = sheet.src;
  }
}

/** Marks the page in view among the thumbnails. */
const seen = new IntersectionObserver(entries => {
  for (const entry of entries) entry.target.toggleAttribute('data-seen', entry.isIntersecting);
  const first = get('sheets').querySelector('[data-seen]');
  for (const link of get('thumbnails').children) {
    if (first && link.hash === `#${first.id}`) {
      link.setAttribute('aria-current', 'true');
      link.scrollIntoView({ block: 'nearest' });
    } else {
      link.removeAttribute('aria-current');
    }
  }
}, { root: get('sheets'), rootMargin: '-40% 0px -50% 0px' });

/** Links to elsewhere open beside the preview, which they learn nothing of; those to other forms are its views. */
function openBeside(page) {
  for (const link of page.querySelectorAll('a[href]')) {
    const own = link.origin === location.origin && link.pathname.match(/^\/\w+\/(\d+)\.(html|pdf)$/);
    if (own && link.hash && Number(own[1]) === at) continue;
    if (own) {
      link.addEventListener('click', event => {
        event.preventDefault();
        at = Number(own[1]);
        view = own[2] === 'pdf' ? 'pdf' : 'page';
        show();
      });
    } else if (!link.hasAttribute('download')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }
}

frame.addEventListener('load', () => {
  const page = frame.contentDocument;
  if (view !== 'page' || !page || !page.body) return;
  openBeside(page);
  if (scroll !== null) frame.contentWindow.scrollTo({ top: scroll, behavior: 'instant' });
  if (numbers) {
    for (const element of page.querySelectorAll('[data-ref]')) {
      const before = numbers.get(element.dataset.ref);
      if (element.childElementCount === 0 && before && !before.has(element.textContent)) {
        element.animate([{ backgroundColor: '#ffd54a' }, { backgroundColor: 'transparent' }], { duration: LIT });
        element.setAttribute('data-changed', '');
        lit = performance.now();
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
  if (number) await tellNumber(number.dataset.ref.split(' ')[0]);
  else await tellPlace(text.innerText);
}

const tellNumber = id => tell(`${at}/explain?${encodeURIComponent(id)}`, 'Where the number comes from');
const tellPlace = text => tell(`place?${encodeURIComponent(text.slice(0, 2000))}`, 'Where the text was written');

/** Shows an answer as a card; whether there is one. */
async function tell(address, label) {
  const answer = await fetch(address);
  if (answer.ok) openCard(label, await answer.text());
  return answer.ok;
}

let opener = null;

function openCard(label, text) {
  if (get('card').hidden) opener = document.activeElement;
  get('card').setAttribute('aria-label', label);
  get('card-text').textContent = text;
  get('card').hidden = false;
  get('card').focus();
}

function closeCard() {
  if (get('card').hidden) return;
  get('card').hidden = true;
  if (opener) opener.focus();
}

get('asked').addEventListener('focus', async () => {
  const ids = await (await fetch(`${at}/ids`)).text();
  get('ids').replaceChildren(...ids.trimEnd().split('\n').map(id => new Option('', id)));
});

get('find').addEventListener('submit', async event => {
  event.preventDefault();
  const asked = get('asked').value.trim();
  if (asked && !await tellNumber(asked) && !await tellPlace(asked)) {
    openCard('Nothing found', `'${asked}' is neither the id of a number nor a text of the pack.`);
  }
});

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
