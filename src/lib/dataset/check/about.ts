import { isDay } from '../dates.ts';
import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import { reservedLanguage } from '../schema.ts';
import type { Rule } from './rule.ts';

/** The two languages are languages, and differ. */
export const languages: Rule = function* ({ about, at }) {
	if (!about) return;
	const { source, gloss } = about.languages;
	for (const [field, language] of Object.entries(about.languages)) {
		const place = at('dataset.yaml', 'languages', field);
		if (language === reservedLanguage) yield faultAt(place, messages.reservedLanguage());
		if (!isLanguage(language)) yield faultAt(place, messages.badLanguage(language));
	}
	if (source === gloss)
		yield faultAt(at('dataset.yaml', 'languages', 'gloss'), messages.sameLanguages(gloss));
};

/** The period begins and ends on real days, in this order. */
export const period: Rule = function* ({ about, at }) {
	if (!about) return;
	const { from, to } = about.period;
	for (const [field, day] of Object.entries(about.period))
		if (!isDay(day)) yield faultAt(at('dataset.yaml', 'period', field), messages.dateDay(day));
	if (isDay(from) && isDay(to) && from > to)
		yield faultAt(at('dataset.yaml', 'period', 'to'), messages.reversedPeriod(from, to));
};

function isLanguage(code: string): boolean {
	try {
		return Intl.getCanonicalLocales(code).length === 1;
	} catch {
		return false;
	}
}
