import type { LegendGroup } from '$lib/canvas/export/legend';
import type { Picture } from '$lib/canvas/picture';
import { m } from '$lib/messages/locale';
import { say } from '$lib/text/prose';
import type { Explorer } from '$lib/view/explorer.svelte';

/**
 * What a picture's lines, shapes and grounds mean: only of what is in it.
 *
 * @param lang the dataset's language that the reader sees
 */
export function legendFor({ dataset, shown, view }: Explorer, picture: Picture, lang: string): LegendGroup[] {
	const families = dataset.families.filter(({ id }) => picture.edges.some(({ family }) => family === id));
	const kindsShown = new Set(shown.mapNodes((_, { kind }) => kind.id));
	const byKind = view.colour === 'kind';
	const explained = [
		picture.edges.some(({ aim }) => aim) &&
			({ words: m.aim_explained(), sample: { type: 'line', family: 'alliance', aim: true } } as const),
		picture.edges.some(({ implied }) => implied) &&
			({
				words: m.implied_explained(),
				sample: { type: 'line', family: 'alliance', implied: true }
			} as const),
		picture.nodes.some(({ changes }) => changes) &&
			({ words: m.change_mark(), sample: { type: 'change' } } as const)
	];
	return [
		{
			name: m.ties(),
			entries: [
				...families.map(({ id, label }) => ({
					words: say(label, lang),
					sample: { type: 'line', family: id } as const
				})),
				...explained.filter((entry) => entry !== false)
			]
		},
		{
			name: m.kinds(),
			entries: dataset.kinds.flatMap(({ id, plural, shape, actor }, index) =>
				kindsShown.has(id)
					? [
							{
								words: say(plural, lang),
								sample: { type: 'node', shape, actor, group: byKind ? index : null } as const
							}
						]
					: []
			)
		},
		{
			name: m.sides_title(),
			entries: picture.hulls.map(({ lines, group }) => ({
				words: lines.join(' '),
				sample: { type: 'side', group } as const
			}))
		}
	];
}
