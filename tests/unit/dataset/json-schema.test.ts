import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFolder } from '$lib/dataset/files';
import { jsonSchemas } from '$lib/dataset/json-schema';

describe('the JSON Schemas', () => {
	test.each([...jsonSchemas(readFolder('graph-data'))])(
		'graph-data/schema/%s is up to date',
		(name, schema) => {
			// If not: npx tsx src/commands/schema.ts
			expect(readFileSync(`graph-data/schema/${name}`, 'utf8')).toBe(schema);
		}
	);

	test('prose has the languages of the dataset, and other fields than known are refused', () => {
		const written = jsonSchemas(readFolder('tests/fixtures/tiny')).get('entities.json') ?? '';
		const { items } = JSON.parse(written) as {
			items: { additionalProperties: boolean; properties: Record<string, unknown> };
		};
		expect(items.additionalProperties).toBe(false);
		expect(items.properties['label']).toMatchObject({ required: ['fr', 'en'], additionalProperties: false });
	});
});
