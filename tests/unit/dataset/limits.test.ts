import { expect, test } from 'vitest';
import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import { readFolder } from '$lib/dataset/files';

const tiny = readFolder('tests/fixtures/tiny');
const megabyte = new TextEncoder().encode('#'.repeat(1_000_000));

test('a dataset that needs more memory than there is says so, and nothing else', () => {
	const files = new Map(tiny).set('relations.yaml', megabyte);
	expect(formatFaults(checkFiles(files, { memory: 7e6 }).faults)).toMatch(
		/^relations\.yaml:1:1 {2}The dataset is too large: its files hold 2 MB, most of it here, which needs 9 MB of memory, and Node may use 7 MB\. {2}Leave out entities and ties, or give Node more with NODE_OPTIONS=--max-old-space-size=1024\.$/
	);
});

test('a dataset that no memory is enough for says so, and nothing else', () => {
	const files = new Map(tiny).set('sentences.yaml', new Uint8Array(400_000_001));
	expect(formatFaults(checkFiles(files, { memory: Infinity }).faults)).toMatch(
		/^sentences\.yaml:1:1 {2}The dataset is too large: its files hold 401 MB, most of it here, and at most 400 MB can be built\. {2}Leave out entities and ties, or make several datasets of it\.$/
	);
});

test('a file that is too large for ordinary YAML says so, and how it can be larger', () => {
	const entities = new TextDecoder().decode(tiny.get('entities.yaml'));
	const long = new TextEncoder().encode(`${entities}#${' '.repeat(200_000)}\n`);
	const files = new Map(tiny).set('entities.yaml', long);
	const [fault, ...others] = checkFiles(files, { memory: 20e6 }).faults;
	expect(formatFaults(fault ? [fault] : [])).toMatch(
		/^entities\.yaml:1:1 {2}The file is too large for ordinary YAML: 1 MB of it need 2\d MB of memory, and Node may use 20 MB\. {2}Write each element on a line of its own as JSON, such as - \{"id":"kerensky"\}, or give Node more with NODE_OPTIONS=--max-old-space-size=1024\.$/
	);
	expect(others).toEqual([]);
	expect(checkFiles(files, { memory: 100e6 }).faults).toEqual([]);
});
