/** Characters that XML 1.0 allows in no way, not even escaped: controls, halves of surrogate pairs, two noncharacters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without what XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets). */
export function legal(text: string): string {
	return text.replace(illegal, '');
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
	'\n': '&#10;',
	'\t': '&#9;'
};

/**
 * One XML element as text.
 *
 * @param name a valid XML name; it is not checked
 * @param attributes by name, in the order in which they are written; values are escaped, white space in them is kept
 * @param content the text inside, which is escaped, or the elements inside, each of which is put on a line of its own
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	content: string | readonly string[] = []
): string {
	const written = Object.entries(attributes).map(
		([key, value]) => ` ${key}="${escape(value, /[&<>"\r\n\t]/g)}"`
	);
	const open = `<${name}${written.join('')}`;
	if (content.length === 0) return `${open}/>`;
	// A carriage return that is not escaped would be read back as a line feed.
	if (typeof content === 'string') return `${open}>${escape(content, /[&<>\r]/g)}</${name}>`;
	return `${open}>\n${content.join('\n')}\n</${name}>`;
}

function escape(text: string, characters: RegExp): string {
	return legal(text).replace(characters, (character) => escapes[character] ?? character);
}
