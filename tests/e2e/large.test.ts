import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hold } from './hold';
import { Reader } from './reader';

/** Where the tests' server has the site that was made of a generated dataset, and that dataset. */
const baseURL = 'http://localhost:4276/';
const folder = 'generated/1000-2500-1';
test.use({ baseURL });

const read = <T>(file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as T;
const relations =
	read<{ id: string; from: string; to: string; tie: string; evidence: { quote: string }[] }[]>(
		'relations.yaml'
	);
const entities = read<{ id: string; label: { en: string } }[]>('entities.yaml');
const families = new Map(
	read<{ ties: { id: string; family: string }[] }>('vocabulary.yaml').ties.map(({ id, family }) => [
		id,
		family
	])
);
const degree = new Map<string, number>();
for (const { from, to } of relations) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
const [least] = [...degree].toSorted(([, a], [, b]) => a - b);
const obscure = entities.find(({ id }) => id === least![0])!;
const tie = relations.find(({ from, to }) => from === obscure.id || to === obscure.id)!;

const howMuch = (page: Page) => page.getByText(/\d of [\d,]+ shown/);
const drawn = async (page: Page) => Object.keys(await new Reader(page).places());

test('of a large graph those who stand out are drawn, and more of them nearer by; it says how many of how many', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('./');
	await expect(howMuch(page)).toContainText('of 1,000 shown');
	const far = await drawn(page);
	expect(far.length).toBeGreaterThan(20);
	expect(far.length).toBeLessThan(400);
	const hubs = [...degree].toSorted(([, a], [, b]) => b - a).slice(0, 3);
	for (const [id] of hubs) expect(far).toContain(id);

	// Near enough, everybody in sight is there.
	await reader.open('./?cam=0.0.250');
	const box = (await page.locator('figure').first().boundingBox())!;
	const layout = read<Record<string, [number, number]>>('layout.json');
	const inSight = Object.entries(layout)
		.filter(([, [x, y]]) => Math.abs(x) < box.width / 5 && Math.abs(y) < box.height / 5)
		.map(([id]) => id);
	expect(inSight.length).toBeGreaterThan(10);
	expect(inSight.some((id) => !far.includes(id))).toBe(true);
	await expect
		.poll(async () => {
			const near = new Set(await drawn(page));
			return inSight.filter((id) => !near.has(id));
		})
		.toEqual([]);
});

test('an address brings in whoever it selects, and the panel has the words of the text', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open(`./?sel=${obscure.id}`);
	await expect(reader.panel.getByRole('heading', { level: 2, name: obscure.label.en })).toBeVisible();
	await expect.poll(() => drawn(page)).toContain(obscure.id);
	await reader.panel.locator('summary').first().click();
	await expect(reader.panel.locator('mark').first()).toContainText(tie.evidence[0]!.quote.slice(0, 5));
});

test('of one with many ties the panel shows some of each family, and all when asked', async ({ page }) => {
	const [hub] = [...degree].toSorted(([, a], [, b]) => b - a)[0]!;
	const opposed = relations.filter(
		({ from, to, tie }) => [from, to].includes(hub) && families.get(tie) === 'opposition'
	);
	expect(opposed.length).toBeGreaterThan(50);
	const reader = new Reader(page);
	await reader.open(`./?sel=${hub}`);
	const ties = reader.panel.locator('section.opposition > ul > li');
	await expect(ties).toHaveCount(50);
	const all = reader.panel.getByRole('button', { name: `Show all ${opposed.length}` });
	await all.focus();
	await page.keyboard.press('Enter');
	await expect(ties).toHaveCount(opposed.length);
	await expect(reader.panel).toBeFocused();
});

test('a search finds a name that is not drawn, and its words are fetched', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('./');
	await reader.find(obscure.label.en);
	await expect(page).toHaveURL(new RegExp(`sel=${obscure.id}`));
	await expect(reader.panel.getByRole('heading', { level: 2, name: obscure.label.en })).toBeVisible();
});

test('filters hold for all of a large graph, not only for what is drawn', async ({ page }) => {
	const left = new Set(
		relations.filter((one) => families.get(one.tie) === 'alliance').flatMap(({ from, to }) => [from, to])
	);
	await new Reader(page).open('./?ties=alliance');
	await expect(howMuch(page)).toContainText(`of ${left.size.toLocaleString('en')} shown`);
	for (const id of await drawn(page)) expect(left).toContain(id);
});

test('a path over entities that are not drawn is found and drawn', async ({ page }) => {
	const reader = new Reader(page);
	const far = [...degree].toSorted(([, a], [, b]) => a - b)[5]![0];
	await reader.open(`./?path=${obscure.id}.${far}&hubs=yes`);
	await expect(reader.panel.getByRole('heading', { level: 3 })).toContainText(/path/i);
	await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining([obscure.id, far]));
});

test('words that cannot be fetched are said to be missing, and come when asked for again', async ({
	page
}) => {
	const reader = new Reader(page);
	await page.route('**/data/parts/**', (route) => route.abort());
	await reader.open(`./?sel=${obscure.id}`);
	await expect(reader.panel.getByRole('alert')).toContainText('could not be fetched');
	await page.unroute('**/data/parts/**');
	await reader.panel.getByRole('button', { name: 'Try again' }).click();
	await expect(reader.panel.getByRole('heading', { level: 2, name: obscure.label.en })).toBeVisible();
});

test('a part of the graph that cannot be fetched is said to be missing, and comes when asked for again', async ({
	page
}) => {
	const reader = new Reader(page);
	await page.route('**/data/atlas/**', (route) => route.abort());
	await reader.open('./');
	const alert = page.getByRole('alert').filter({ hasText: 'not all' });
	await expect(alert).toBeVisible();
	expect((await drawn(page)).length).toBeGreaterThan(20);
	await page.unroute('**/data/atlas/**');
	await alert.getByRole('button').click();
	await expect(alert).toBeHidden();
	await reader.open(`./?sel=${obscure.id}`);
	await expect.poll(() => drawn(page)).toContain(obscure.id);
});

test('the camera may move before all of a large graph has come; the ground is painted when it has', async ({
	page
}) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	const release = await hold(page, '**/data/atlas/**');
	await new Reader(page).open('./');
	await expect(page.locator('figure canvas[aria-hidden=true]')).toBeAttached();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/cam=/);
	release();
	await expect(page.locator('figure canvas[style*=translate]')).toBeAttached();
	expect(faults).toEqual([]);
});

test('without a worker the graph is drawn over its ground all the same', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await new Reader(page).open('./?ties=alliance.opposition');
	await expect(howMuch(page)).toBeVisible();
	expect(faults).toEqual([]);
});

test('a tour of a large graph is sent as a link and played, though no page of it brings the graph', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const steps = [{ view: `sel=${obscure.id}`, heading: 'Obscure', text: 'Hardly known.' }];
	const open = async (address: string) => {
		const response = await page.goto(address);
		expect((await response!.body()).length, address).toBeLessThan(150_000);
	};
	await open('tour/mine/');
	await page.evaluate((own) => localStorage.setItem('paksham-tour', JSON.stringify(own)), {
		lang: 'en',
		title: 'One step',
		introduction: '',
		steps
	});
	await page.reload();
	await page.getByRole('button', { name: 'Copy a link to it' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto('about:blank');
	await open(link);
	await expect(page.getByText('Hardly known.')).toBeVisible();
	await expect(page.getByRole('note')).toHaveCount(0);
	await page.getByRole('link', { name: 'Follow it in the graph' }).click();
	await expect(page.getByRole('heading', { level: 2, name: obscure.label.en })).toBeVisible();
});
