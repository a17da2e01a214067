import { expect, test, type Page } from '@playwright/test';
import { Host } from './host';
import { Reader } from './reader';
import { watch } from './watch';

/** Opens every fold, presses every button and makes every choice that the page offers, one after the other. */
async function touchEverything(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const seen = new Set<Element>();
		const next = () =>
			[...document.querySelectorAll<HTMLElement>('summary, button, select')].find((one) => !seen.has(one));
		window.print = () => undefined;
		for (let one = next(); one && seen.size < 150; one = next()) {
			seen.add(one);
			one.click();
			if (one instanceof HTMLSelectElement) {
				for (const { value } of one.options) {
					one.value = value;
					one.dispatchEvent(new Event('change', { bubbles: true }));
				}
			}
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});
	await page.keyboard.press('Escape');
}

const views = [
	'sel=lenin-presides-over-commissars',
	'sel=p1s2&labels=both',
	'path=martov.lenin',
	'near=lenin.1&layout=rings',
	'colour=kind&size=betweenness',
	'from=1917-11-06&to=1917-11-07',
	'lens=text&sel=lenin',
	'tour=winter-palace&step=2'
];
const lenses = { matrix: '[role=grid]', timeline: '.lens h2', evidence: '.lens mark' };
const pages = [
	'tour/',
	'tour/mine/',
	'embed/',
	'entity/',
	'entity/lenin/',
	'relation/lenin-presides-over-commissars/',
	'text/',
	'about/'
];

for (const language of ['./', './ml/']) {
	test(`a full tour of ${language} breaks no rule of the security policy and asks no third party`, async ({
		page,
		baseURL
	}) => {
		test.slow();
		const { strangers, faults } = await watch(page, baseURL!);
		const reader = new Reader(page);
		await reader.open(language);
		await touchEverything(page);
		await reader.open(language);
		await reader.find('lenin');
		await reader.clickNode('kerensky');
		const { x, y } = await reader.place('kerensky');
		await page.mouse.click(x, y, { button: 'right' });
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await reader.open(`${language}?${views[0]}`);
		for (const view of views) {
			await reader.follow(`?${view}`);
			await reader.canvasIsDrawn();
		}
		for (const [lens, content] of Object.entries(lenses)) {
			await reader.follow(`?lens=${lens}&sel=lenin`);
			await expect(page.locator(content).first()).toBeVisible();
		}
		for (const place of pages) {
			await page.goto(`${language}${place}`);
			await touchEverything(page);
		}
		await page.goto(`${language}entity/nobody/`);
		await page.locator('header .brand').click();
		await reader.canvasIsDrawn();
		expect(faults).toEqual([]);
		expect(strangers).toEqual([]);
	});
}

test('only the page that is for it may be framed by others, where the host sets headers', async ({
	page,
	baseURL
}) => {
	const frame = (address: string) => `<iframe src="${new URL(address, baseURL).href}"></iframe>`;
	const elsewhere = await Host.open(baseURL!);
	elsewhere.change = () => frame('./about/') + frame('./') + frame('./ml/embed/');
	await page.goto(elsewhere.at('./'));
	const headings = (index: number) =>
		page.frameLocator('iframe').nth(index).getByRole('heading', { level: 1 });
	await expect(headings(2)).toHaveCount(1);
	await expect(headings(0)).toHaveCount(0);
	await expect(headings(1)).toHaveCount(0);
	await elsewhere.close();
});

test('no page brings a style of its own, a handler or a script that its policy does not name', async ({
	request
}) => {
	const pages = [
		'./',
		'./ml/',
		'./entity/lenin/',
		'./text/',
		'./about/',
		'./tour/',
		'./embed/',
		'./offline.html'
	];
	for (const address of [...pages, './entity/', './relation/lenin-presides-over-commissars/', './404.html']) {
		const html = await (await request.get(address)).text();
		expect(html, address).toContain("require-trusted-types-for 'script'");
		expect(html.indexOf('http-equiv="content-security-policy"'), address).toBeLessThan(
			html.indexOf('<script')
		);
		expect(html, address).not.toMatch(/unsafe-(inline|eval)/);
		expect(html.match(/<[^>]+\s(style|on\w+)=["'][^>]*>/g), address).toBeNull();
	}
});
