import type { Kind } from '../lib/dataset/types';
import { caseNames, inflect, stemsOf, type CaseName } from './inflect';
import type { Word } from './words';

export type Language = 'ml' | 'en';

/** An entity that has a name, and keeps in mind in which cases the text calls it by it. */
export class Named {
	readonly id: string;
	readonly #asked = new Map<string, Map<Language, string>>();
	readonly #heard = new Set<string>();
	readonly kind: Kind;
	readonly name: Word;

	constructor(kind: Kind, name: Word) {
		this.kind = kind;
		this.name = name;
		this.id = name.en.toLowerCase().replace(/ /g, '-');
	}

	/** The name in a case, or as it is. In English `def` has the article and `was` is the verb that goes with it. */
	say(language: Language, caseName: string | undefined): string {
		const said = caseName === undefined ? this.name[language] : this.#inflected(language, caseName);
		if (caseName === undefined) return said;
		const asked = this.#asked.get(caseName) ?? new Map<Language, string>();
		this.#asked.set(caseName, asked.set(language, said));
		return said;
	}

	#inflected(language: Language, caseName: string): string {
		if (language === 'ml') return inflect(this.name.ml, caseNameOf(caseName));
		const many = / (Farmers|Fighters|Sailors|Weavers)$/.test(this.name.en);
		if (caseName === 'was') return many ? 'were' : 'was';
		return this.kind.id === 'person' ? this.name.en : `the ${this.name.en}`;
	}

	/** Notes that a stretch of the text calls it by its name. */
	heard(words: string): void {
		for (const stem of stemsOf(this.name.ml)) if (words.includes(stem)) this.#heard.add(stem);
	}

	/** The stems by which the text calls it. */
	forms(): string[] {
		return stemsOf(this.name.ml).filter((stem) => this.#heard.has(stem));
	}

	/** Every case that was asked for, as `entities.yaml` has them. */
	cases(): Record<string, string | Record<string, string>> {
		return Object.fromEntries(
			[...this.#asked].map(([name, said]) => {
				const { ml, en } = Object.fromEntries(said) as Partial<Word>;
				return [name, en === undefined ? (ml ?? '') : { en, ...(ml !== undefined && { ml }) }];
			})
		);
	}
}

function caseNameOf(name: string): CaseName {
	const found = caseNames.find((known) => known === name);
	if (!found) throw new Error(`The vocabulary asks for the Malayalam case "${name}"; add it to inflect.ts`);
	return found;
}
