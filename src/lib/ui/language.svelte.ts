import { locales, type Locale } from '$lib/messages/locale';

const key = 'paksham-language';

const isLocale = (tag: unknown): tag is Locale => locales.some((locale) => locale === tag);

/**
 * The language that a page is offered in besides its own: the reader's earlier choice, or else what the browser asks for
 * first among the languages that there are. English is everybody's second language on the web, so that a browser asks for
 * it says little: English is offered only to those who chose it.
 *
 * @param current the page's own
 * @param chosen by the reader, at an earlier time
 * @param asked the browser's languages as BCP 47 tags, the best first
 * @returns null where there is nothing to offer
 */
export function offeredLanguage(
	current: Locale,
	chosen: Locale | null,
	asked: readonly string[]
): Locale | null {
	const preferred = asked.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale);
	const wanted = chosen ?? (preferred === 'en' ? null : preferred);
	return wanted && wanted !== current ? wanted : null;
}

/** The reader's choice of language. */
class LanguageChoice {
	chosen = $state<Locale | null>(read());

	choose(locale: Locale): void {
		this.chosen = locale;
		try {
			localStorage.setItem(key, locale);
		} catch {
			// Where storage is denied, the choice lasts as long as the page.
		}
	}
}

function read(): Locale | null {
	try {
		const stored = globalThis.localStorage?.getItem(key);
		return isLocale(stored) ? stored : null;
	} catch {
		return null;
	}
}

export const language = new LanguageChoice();
