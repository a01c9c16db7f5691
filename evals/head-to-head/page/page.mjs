// The script of the page for human raters: shows pairs blind and in an order and on sides of each rater's own, keeps votes in
// this browser, takes in those of others, and counts. Everything from outside goes into the page as text, never as markup.
const contest = JSON.parse(byId('contest').textContent);
/** Votes by rater, by item: the number of the system held to be people, or "tie". */
const ballots = new Map();
let rater = '';
let order = [];
let place = 0;

for (let at = 0; at < localStorage.length; at++) {
  const key = localStorage.key(at);
  if (key.startsWith(keyOf(''))) takeIn(localStorage.getItem(key));
}
count();

byId('who').addEventListener('submit', (event) => {
  event.preventDefault();
  rater = byId('rater').value.trim();
  if (rater === '') return;
  if (!ballots.has(rater)) ballots.set(rater, new Map());
  order = [...contest.items.keys()].sort((a, b) => draw(`${rater} order ${a}`) - draw(`${rater} order ${b}`));
  const open = order.findIndex((item) => !ballots.get(rater).has(contest.items[item].id));
  place = open === -1 ? 0 : open;
  byId('rating').hidden = false;
  show();
});
for (const [name, side] of [['left', 0], ['right', 1]]) byId(name).addEventListener('click', () => vote(sidesOf(order[place])[side]));
byId('tie').addEventListener('click', () => vote('tie'));
byId('back').addEventListener('click', () => go(-1));
byId('next').addEventListener('click', () => go(1));
document.addEventListener('keydown', (event) => {
  const button = { 1: 'left', 2: 'tie', 3: 'right' }[event.key];
  if (button !== undefined && event.target.tagName !== 'INPUT' && !byId('rating').hidden) byId(button).click();
});
byId('save').addEventListener('click', save);
byId('load').addEventListener('change', async (event) => {
  const files = [...event.target.files];
  const taken = (await Promise.all(files.map((file) => file.text()))).filter((text) => takeIn(text, true));
  say(`Votes of ${taken.length} of ${files.length} files were added.${taken.length < files.length ? ' The others are no votes on these pairs.' : ''}`);
  event.target.value = '';
  count();
});

function byId(id) {
  return document.getElementById(id);
}

function keyOf(name) {
  return `dramatis-votes ${contest.id} ${name}`;
}

/** A number in [0, 1) that depends on the text alone (FNV-1a with a final mix). */
function draw(text) {
  let hash = 2166136261;
  for (const letter of `${contest.id} ${text}`) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** The systems of an item, left one first. */
function sidesOf(item) {
  const [first, second] = contest.items[item].systems;
  return draw(`${rater} side ${item}`) < 0.5 ? [first, second] : [second, first];
}

function show() {
  const { id, systems, talks } = contest.items[order[place]];
  const own = ballots.get(rater);
  const sides = sidesOf(order[place]);
  byId('progress').textContent = `Pair ${place + 1} of ${order.length}; ${own.size} rated.`;
  byId('pair').replaceChildren(...sides.map((system) => talkElement(talks[systems.indexOf(system)])));
  const said = own.get(id);
  byId('left').setAttribute('aria-pressed', String(said === sides[0]));
  byId('right').setAttribute('aria-pressed', String(said === sides[1]));
  byId('tie').setAttribute('aria-pressed', String(said === 'tie'));
}

function talkElement(turns) {
  const article = document.createElement('article');
  for (const { speaker, text } of turns) {
    const line = document.createElement('p');
    if (speaker !== turns[0].speaker) line.className = 'other';
    line.textContent = `${speaker === turns[0].speaker ? 'A' : 'B'}: ${text}`;
    article.append(line);
  }
  return article;
}

function vote(choice) {
  ballots.get(rater).set(contest.items[order[place]].id, choice);
  localStorage.setItem(keyOf(rater), record(rater));
  count();
  if (ballots.get(rater).size === order.length) say('All pairs are rated. Save your votes as a file and hand it over.');
  go(1);
}

function go(step) {
  place = Math.min(order.length - 1, Math.max(0, place + step));
  show();
}

function record(name) {
  return JSON.stringify({ contest: contest.id, rater: name, votes: Object.fromEntries(ballots.get(name)) });
}

/** Takes in a rater's votes when they are votes on these pairs; says whether they are. */
function takeIn(text, keep = false) {
  try {
    const { contest: id, rater: name, votes } = JSON.parse(text);
    if (id !== contest.id || typeof name !== 'string' || name === '') return false;
    const known = contest.items.flatMap((item) => (votes[item.id] === 'tie' || item.systems.includes(votes[item.id]) ? [[item.id, votes[item.id]]] : []));
    ballots.set(name, new Map(known));
    if (keep) localStorage.setItem(keyOf(name), record(name));
    return true;
  } catch {
    return false;
  }
}

function save() {
  if (rater === '') {
    say('Give your name and begin first.');
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${record(rater)}\n`], { type: 'application/json' }));
  link.download = `votes-${rater.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function say(text) {
  byId('message').textContent = text;
}

function count() {
  const raters = [...ballots].filter(([, votes]) => votes.size > 0);
  const votesFor = (name, item) => ballots.get(name).get(item.id);
  const pairs = [...new Set(contest.items.map(({ systems }) => systems.join(' ')))];
  const outcomes = pairs.map((pair) => {
    const items = contest.items.filter(({ systems }) => systems.join(' ') === pair);
    const [first, second] = items[0].systems;
    const votes = items.flatMap((item) => raters.flatMap(([name]) => votesFor(name, item) ?? []));
    const share = (wanted) => `${percent(votes.filter((one) => one === wanted).length, votes.length)}${wilson(votes.filter((one) => one === wanted).length, votes.length)}`;
    return [contest.systems[first], contest.systems[second], String(votes.length), share(first), share('tie'), share(second)];
  });
  const units = contest.items.map((item) => raters.flatMap(([name]) => votesFor(name, item) ?? []).map(String));
  byId('results').replaceChildren(
    tableOf(['first', 'second', 'votes', 'first held to be people', 'cannot tell', 'second held to be people'], outcomes),
    tableOf(['rater', 'rated'], raters.map(([name, votes]) => [name, String(votes.size)])),
    tableOf(['agreement', 'value'], [
      ['raters', String(raters.length)],
      ['pairs rated by two or more', String(units.filter((unit) => unit.length > 1).length)],
      ['two raters say the same', show3(sameShare(units))],
      ["Krippendorff's alpha (nominal)", show3(alpha(units))],
    ]),
  );
}

function tableOf(head, rows) {
  const table = document.createElement('table');
  for (const [at, cells] of [head, ...rows].entries()) {
    const row = table.insertRow();
    for (const text of cells) {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  }
  return table;
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** 95 % interval of a share (Wilson, 1927). */
function wilson(part, whole) {
  if (whole === 0) return '';
  const [p, z] = [part / whole, 1.96];
  const middle = (p + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z / (1 + z ** 2 / whole)) * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  return ` (${(100 * (middle - half)).toFixed(0)} to ${(100 * (middle + half)).toFixed(0)})`;
}

function show3(value) {
  return value === undefined ? '-' : value.toFixed(3);
}

/** Share of pairs of raters of one item that say the same; items weigh by their pairs of raters. */
function sameShare(units) {
  const pairs = units.flatMap((unit) => unit.flatMap((one, at) => unit.slice(at + 1).map((other) => one === other)));
  return pairs.length === 0 ? undefined : pairs.filter(Boolean).length / pairs.length;
}

/** Krippendorff (2004), nominal: 1 less observed over expected disagreement; undefined when nobody rated the same item or all said one thing. */
function alpha(units) {
  const shared = units.filter((unit) => unit.length > 1);
  const values = shared.flat();
  const observed = shared.reduce((sum, unit) => sum + unit.reduce((differing, one) => differing + unit.filter((other) => other !== one).length, 0) / (unit.length - 1), 0) / values.length;
  const counts = [...new Set(values)].map((value) => values.filter((one) => one === value).length);
  const expected = counts.reduce((sum, one) => sum + one * (values.length - one), 0) / (values.length * (values.length - 1));
  return values.length === 0 || expected === 0 ? undefined : 1 - observed / expected;
}
