/**
 * How wide Noto Sans Malayalam's letters are, in tenths of an em: measured, and put together by width. Signs count by what
 * they add to their letter.
 */
const letters: Readonly<Record<number, string>> = {
	0: '഻഼ൢൣ',
	2: "ിീൃൄ',",
	3: 'ഃുൂ !()-.:;IJ[]`fijl',
	4: '"/?_rt{}',
	5: 'ംഽാFLScksvxyz',
	6: 'ഄടദേൎൔ൦0123456789#$*+<=>ABCEKPRTVXYZ^abdeghnopqu|~',
	7: 'ഉഠഭമരറളഴെൖ൭ർDGHU&',
	8: 'ഒഺൗ൪൳NOQw%',
	9: 'ഋഗചജഥധനപലൠ൧൨൱൴MWm@',
	10: 'ഇകഖതഩയവശൕ൛൫൮ൾ',
	11: 'ങഫഷോ൙൚൩൯൰ൻ',
	12: 'ഌഡസഹൊ൘൬൵ൽൿ',
	13: 'എഏഓഘഛഢബൟൡ',
	14: 'ഞണൈ൞൲൶',
	15: 'അഊഔൌ൜ൺ',
	16: 'ആ',
	17: 'ഈഝ൷',
	20: 'ഐ൝'
};

const widths = new Map(
	Object.entries(letters).flatMap(([tenths, all]) =>
		[...all].map((letter) => [letter, Number(tenths) / 10] as const)
	)
);

/** Of letters in other scripts: on the generous side for most alphabets. */
const unknown = 0.7;
/** What a letter keeps of its width when it is joined to the one before. */
const joined = 0.7;
const virama = '\u0d4d';

/**
 * Width of a line in ems. An estimate within some percent, mostly on the generous side, so that the server, every browser
 * and a picture leave out the same labels.
 */
export function widthInEms(line: string): number {
	let width = 0;
	let before = '';
	for (const letter of line) {
		if (letter !== virama) width += (widths.get(letter) ?? unknown) * (before === virama ? joined : 1);
		before = letter;
	}
	return width * 1.02;
}
