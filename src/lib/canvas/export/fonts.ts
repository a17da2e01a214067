/** A font file of the page, and the letters that it is for. */
interface Face {
	readonly weight: string;
	readonly range: string;
	readonly address: string;
}

/** The family in which pictures are written. */
const family = 'Noto Sans Malayalam';

/**
 * Style rules that bring the page's own fonts along inside a file: of the parts that the page has, those that the words
 * need. They are taken from the page's style sheets, so that picture and page never differ.
 *
 * @param words all that is written in the picture
 * @returns null when a font cannot be fetched
 */
export async function fontFaces(words: string): Promise<string | null> {
	try {
		const rules = await Promise.all(
			facesOf(document.styleSheets)
				.filter(({ range }) => covers(range, words))
				.map(ruleOf)
		);
		return rules.length > 0 ? rules.join('\n') : null;
	} catch {
		return null;
	}
}

function facesOf(sheets: StyleSheetList): Face[] {
	return [...sheets].flatMap((sheet) =>
		rulesOf(sheet).flatMap((rule) => {
			if (!(rule instanceof CSSFontFaceRule) || !rule.style.fontFamily.includes(family)) return [];
			const { style } = rule;
			const file = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
			if (file === undefined) return [];
			return [
				{
					weight: style.fontWeight,
					range: style.getPropertyValue('unicode-range'),
					address: new URL(file, sheet.href ?? document.baseURI).href
				}
			];
		})
	);
}

/** A sheet of another origin, as a browser's extension may add, does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return [...sheet.cssRules];
	} catch {
		return [];
	}
}

/**
 * Whether any letter lies in a range as CSS writes it: `U+0D00-0D7F, U+200C`.
 *
 * @param range empty for all letters
 */
export function covers(range: string, words: string): boolean {
	const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
		parseInt(from, 16),
		parseInt(to, 16)
	]);
	if (spans.length === 0) return true;
	return [...new Set(words)].some((letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return spans.some(([from = 0, to = 0]) => code >= from && code <= to);
	});
}

async function ruleOf({ weight, range, address }: Face): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	const data = base64(new Uint8Array(await response.arrayBuffer()));
	return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')${range && `;unicode-range:${range}`}}`;
}

/** In parts, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}
