import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

/** Watches what a page does from now on. */
async function watch(page: Page, home: string) {
	const strangers: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== new URL(home).origin && protocol.startsWith('http')) strangers.push(request.url());
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	page.on('console', (message) => {
		if (/content.security.policy|trusted ?types|refused to/i.test(message.text())) {
			faults.push(`${page.url()}: ${message.text()}`);
		}
	});
	await page.exposeFunction('tellViolation', (violation: string) => faults.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
			const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
			tellViolation(
				`${location.href}: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`
			);
		});
	});
	return { strangers, faults };
}

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
	'lens=text&sel=lenin'
];
const lenses = { matrix: '[role=grid]', timeline: '.lens h2', evidence: '.lens mark' };
const pages = ['entity/', 'entity/lenin/', 'relation/lenin-presides-over-commissars/', 'text/', 'about/'];

for (const language of ['./', './ml/']) {
	test(`a full tour of ${language} breaks no rule of the security policy and asks no third party`, async ({
		page,
		baseURL
	}) => {
		const { strangers, faults } = await watch(page, baseURL!);
		const reader = new Reader(page);
		await reader.open(language);
		await touchEverything(page);
		await reader.open(language);
		await reader.find('lenin');
		await reader.clickNode('kerensky');
		const { x, y } = await reader.place('kerensky');
		await page.mouse.click(x, y, { button: 'right' });
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		for (const view of views) await reader.open(`${language}?${view}`);
		for (const [lens, content] of Object.entries(lenses)) {
			await page.goto(`${language}?lens=${lens}&sel=lenin`);
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
