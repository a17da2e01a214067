/** Malayalam cases that sentence templates ask for. */
export const caseNames = ['acc', 'gen', 'dat', 'loc', 'soc', 'com'] as const;
export type CaseName = (typeof caseNames)[number];

/** How words of one ending take endings: what is cut off them, and what each case puts there. */
interface Declension {
	readonly ending: RegExp;
	readonly cut: number;
	/** What the cut word has in most cases, when its own end is changed: the second stem. */
	readonly link: string;
	readonly cases: Readonly<Record<CaseName, string>>;
}

const declensions: readonly Declension[] = [
	{
		ending: /ൻ$/,
		cut: 1,
		link: 'ന',
		cases: { acc: 'നെ', gen: 'ന്റെ', dat: 'ന്', loc: 'നിൽ', soc: 'നോട്', com: 'നുമായി' }
	},
	{
		ending: /ർ$/,
		cut: 1,
		link: 'ര',
		cases: { acc: 'രെ', gen: 'രുടെ', dat: 'ർക്ക്', loc: 'രിൽ', soc: 'രോട്', com: 'രുമായി' }
	},
	{
		ending: /ം$/,
		cut: 1,
		link: '',
		cases: { acc: 'ത്തെ', gen: 'ത്തിന്റെ', dat: 'ത്തിന്', loc: 'ത്തിൽ', soc: 'ത്തോട്', com: 'വുമായി' }
	},
	{
		ending: /ു$/,
		cut: 0,
		link: '',
		cases: { acc: 'വിനെ', gen: 'വിന്റെ', dat: 'വിന്', loc: 'വിൽ', soc: 'വിനോട്', com: 'വുമായി' }
	},
	{
		ending: /[ിീ]$/,
		cut: 0,
		link: '',
		cases: { acc: 'യെ', gen: 'യുടെ', dat: 'ക്ക്', loc: 'യിൽ', soc: 'യോട്', com: 'യുമായി' }
	},
	{
		ending: /\p{L}$/u,
		cut: 0,
		link: '',
		cases: { acc: 'യെ', gen: 'യുടെ', dat: 'യ്ക്ക്', loc: 'യിൽ', soc: 'യോട്', com: 'യുമായി' }
	}
];

function declensionOf(word: string): Declension {
	const found = declensions.find(({ ending }) => ending.test(word));
	if (!found) throw new Error(`No declension is known for "${word}"; add its ending to inflect.ts`);
	return found;
}

/** A Malayalam name in a case. Throws when its ending is none that this file knows. */
export function inflect(name: string, caseName: CaseName): string {
	const { cut, cases } = declensionOf(name);
	return name.slice(0, name.length - cut) + cases[caseName];
}

/** The stems with which a name and its cases begin: one, or two where the name's last letter changes. */
export function stemsOf(name: string): string[] {
	const { cut, link } = declensionOf(name);
	const stem = name.slice(0, name.length - cut);
	return link === '' ? [stem] : [name, stem + link];
}
