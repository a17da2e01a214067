import { expect, test, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { Reader } from './reader';

/** Ids of the nodes or lines that stand out on the canvas: chosen or lit. */
const onCanvas = (page: Page, kind: 'node' | 'edge' = 'node') =>
	page.evaluate((kind) => {
		const container = [...document.querySelectorAll('div')].find((div) => '_cyreg' in div);
		const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
		const ids = cy.elements(`${kind}.chosen, ${kind}.lit`).map((element) => element.id());
		return ids.toSorted();
	}, kind);

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);
const mention = (page: Page, id: string, entity: string) =>
	sentence(page, id).locator(`[data-entity="${entity}"]`).first();
const lit = (page: Page) => page.locator('[data-entity].lit');

/** The text lens with the canvas beside it. */
async function openLens(page: Page, address = '/?lens=text') {
	await new Reader(page).open(address);
	await expect(sentence(page, 'p1s1')).toBeAttached();
}

test.describe('the text on its page', () => {
	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('is whole, and every name leads to its page', async ({ page }) => {
			await page.goto('/text/');
			await expect(page.locator('[data-sentence]')).toHaveCount(64);
			await mention(page, 'p1s2', 'kerensky').click();
			await expect(page).toHaveURL('/entity/kerensky/');
		});

		test('shows the gloss of a sentence, of all, and the evidence, when asked to', async ({ page }) => {
			await page.goto('/text/');
			const gloss = sentence(page, 'p1s1').getByText(/second phase of the Russian Revolution/);
			await expect(gloss.first()).toBeHidden();
			await sentence(page, 'p1s1').locator('summary').click();
			await expect(gloss.first()).toBeVisible();

			await page.getByRole('checkbox', { name: 'English beside every sentence' }).check();
			for (const id of ['p1s1', 'p13s3']) {
				await expect(sentence(page, id).locator('.gloss:visible')).toHaveCount(1);
			}

			const mark = sentence(page, 'p1s1').locator('mark').first();
			await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
			await page.getByRole('checkbox', { name: 'Mark the words that prove ties' }).check();
			await expect(mark).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		});

		test('opens at a sentence', async ({ page }) => {
			await page.goto('/ml/text/#p9s2');
			await expect(sentence(page, 'p9s2')).toBeInViewport();
			await expect(page.locator(':target')).toHaveAttribute('data-sentence', 'p9s2');
		});
	});

	test('leads from a sentence to its ties, and from an excerpt back to the sentence', async ({ page }) => {
		await page.goto('/text/');
		await sentence(page, 'p1s2')
			.getByRole('link', { name: /ties? ?: paragraph 1, sentence 2/ })
			.click();
		await expect(page).toHaveURL('/?sel=p1s2');
		const panel = new Reader(page).panel;
		await panel.getByRole('link', { name: 'paragraph 1, sentence 2' }).first().click();
		await expect(page).toHaveURL('/text/#p1s2');
	});
});

test.describe('the text beside the graph', () => {
	test('a name selected in the text is selected in the graph', async ({ page }) => {
		await openLens(page);
		await mention(page, 'p7s5', 'lenin').click();
		await expect(page).toHaveURL('/?lens=text&sel=lenin');
		await expect.poll(() => onCanvas(page)).toContain('lenin');
		const marked = await lit(page).evaluateAll((links) =>
			links.map((link) => (link as HTMLElement).dataset.entity)
		);
		expect(new Set(marked)).toEqual(new Set(['lenin']));
		expect(marked.length).toBeGreaterThan(1);
		await expect(page.locator('[data-tie]').first()).toBeAttached();
	});

	test('a node selected in the graph lights up in the text, which scrolls to it', async ({ page }) => {
		await openLens(page);
		const reader = new Reader(page);
		await expect(lit(page)).toHaveCount(0);
		await reader.clickNode('lenin');
		await expect(page).toHaveURL('/?lens=text&sel=lenin');
		await expect(lit(page).first()).toHaveAttribute('data-entity', 'lenin');
		await expect(lit(page).first()).toBeInViewport();
	});

	test('pointing at a name marks its node, and pointing at a node marks the names', async ({ page }) => {
		await openLens(page);
		await mention(page, 'p1s2', 'kerensky').hover();
		await expect.poll(() => onCanvas(page)).toEqual(['kerensky']);
		const { x, y } = await new Reader(page).place('lenin');
		await page.mouse.move(x, y, { steps: 4 });
		await expect(lit(page).first()).toHaveAttribute('data-entity', 'lenin');
		await expect(page).toHaveURL('/?lens=text');
	});

	test('a selected sentence leaves only its own ties lit', async ({ page }) => {
		await openLens(page);
		await sentence(page, 'p1s2').getByRole('link', { name: 'paragraph 1, sentence 2' }).click();
		await expect(page).toHaveURL('/?lens=text&sel=p1s2');
		await expect.poll(() => onCanvas(page)).not.toEqual([]);
		const outside = page.locator('[data-sentence]:not([data-sentence="p1s2"])').locator('.lit, mark');
		await expect(outside).toHaveCount(0);
		await expect(sentence(page, 'p1s2').locator('mark')).not.toHaveCount(0);

		const proved = await page.evaluate(async () => {
			const graph = (await (await fetch('/data/graph.json')).json()) as {
				edges: { key: string; attributes: { sentences: string[] } }[];
			};
			const own = graph.edges.filter(({ attributes }) => attributes.sentences.includes('p1s2'));
			return own.map(({ key }) => key).toSorted();
		});
		expect(await onCanvas(page, 'edge')).toEqual(proved);

		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/?lens=text');
	});

	test('hidden ties are neither marked nor drawn', async ({ page }) => {
		await openLens(page, '/?lens=text&sel=p1s2');
		await expect(sentence(page, 'p1s2').locator('mark')).not.toHaveCount(0);
		await openLens(page, '/?lens=text&sel=p1s2&ties=none');
		await expect(sentence(page, 'p1s2').locator('mark, .lit')).toHaveCount(0);
		await expect(page.locator('[data-tie]')).toHaveCount(0);
	});

	test('follows the reader: scrolling selects the sentence, and Back goes before it all', async ({
		page
	}) => {
		await openLens(page);
		await page.getByRole('checkbox', { name: /^Follow/ }).check();
		await expect(page).toHaveURL('/?lens=text&sel=p1s1');
		const box = await sentence(page, 'p1s1').boundingBox();
		await page.mouse.move(box!.x + 100, box!.y + 20);
		await page.mouse.wheel(0, 1500);
		await expect(page).toHaveURL(/sel=p[2-9]s\d+$/);
		await page.mouse.wheel(0, 100_000);
		await expect(page).toHaveURL('/?lens=text&sel=p13s3');
		await expect(sentence(page, 'p13s3').getByRole('link').first()).toHaveAttribute('aria-current', 'true');
		await page.goBack();
		await expect(page).toHaveURL('/?lens=text');
	});

	test('stands alone on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/?lens=text&sel=lenin');
		await expect(lit(page).first()).toBeInViewport();
		await expect(page.locator('figure canvas')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

test.describe('the evidence of a view', () => {
	test('lists the words behind what is visible, each with its citation', async ({ page, baseURL }) => {
		await page.goto('/?lens=evidence&near=martov.1');
		const list = page.getByRole('article').filter({ hasText: 'Evidence of this view' });
		await expect(list.getByRole('heading', { name: 'paragraph 4, sentence 2' })).toBeVisible();
		await expect(list.getByText(new URL('text/#p4s2', baseURL).href)).toBeVisible();
		await expect(list.locator('mark').first()).toBeVisible();
	});

	test('says so when nothing is visible, and shows all again', async ({ page }) => {
		await page.goto('/?lens=evidence&from=1850-01-01&to=1850-01-02&undated=no');
		const list = page.getByRole('article').filter({ hasText: 'Evidence of this view' });
		await list.getByRole('button', { name: 'Show all' }).click();
		await expect(list.getByRole('heading', { name: 'paragraph 1, sentence 1' })).toBeVisible();
	});

	test('is printed whole, without what stands around it', async ({ page }) => {
		await page.goto('/?lens=evidence');
		await expect(page.getByRole('heading', { name: 'Evidence of this view' })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(new Reader(page).panel).toBeHidden();
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeGreaterThan(5000);
	});
});
