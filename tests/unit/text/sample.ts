import type { Role, SearchDocument, SearchText } from '$lib/text/source';

type Row = readonly [
	id: string,
	importance: number,
	names: {
		ml: string;
		en: string;
		label?: string;
		labelMl?: string;
		forms?: string[];
		also?: string[];
		misprints?: string[];
		cases?: string[];
	}
];

const text = (text: string, lang: string, role: Role): SearchText => ({ text, lang, role });

/** Actors and places as the article on the October Revolution names them. */
const rows: readonly Row[] = [
	[
		'kerensky',
		9,
		{
			ml: 'അലക്സാണ്ടർ കെറൻസ്കി',
			en: 'Alexander Kerensky',
			label: 'Kerensky',
			labelMl: 'കെറൻസ്കി',
			forms: ['കെറൻസ്കി'],
			misprints: ['കോറൻസ്കി'],
			cases: ['കെറൻസ്കിയെ']
		}
	],
	[
		'lenin',
		4,
		{
			ml: 'ലെനിൻ',
			en: 'Vladimir Lenin',
			label: 'Lenin',
			forms: ['ലെനിൻ'],
			also: ['വ്ലാഡിമിർ ലെനിൻ', 'Ulyanov']
		}
	],
	['trotsky', 4, { ml: 'ട്രോട്സ്കി', en: 'Leon Trotsky', label: 'Trotsky', forms: ['ട്രോട്സ്കി'] }],
	['nicholas-ii', 1, { ml: 'നിക്കോളാസ് II', en: 'Nicholas II', also: ['നിക്കോളാസ് രണ്ടാമൻ', 'Tsar Nicholas'] }],
	['kornilov', 3, { ml: 'കോർണിലോഫ്', en: 'Lavr Kornilov', label: 'Kornilov', forms: ['കോർണിലോഫ്'] }],
	['martov', 2, { ml: 'മാർട്ടോവ്', en: 'Julius Martov', label: 'Martov', forms: ['മാർട്ടോവ്'] }],
	['antonov', 2, { ml: 'അന്തോനോവ്', en: 'Antonov', also: ['Antonov-Ovseenko'] }],
	['podvoisky', 2, { ml: 'പൊഡ്വോയ്സ്കി', en: 'Podvoisky' }],
	['chudnovsky', 2, { ml: 'ചഡ്നോവ്സ്കി', en: 'Chudnovsky' }],
	['konovalov', 1, { ml: 'കൊനോവാലോഫ്', en: 'Konovalov' }],
	['kishkin', 3, { ml: 'കിഷ്കിൻ', en: 'Kishkin', forms: ['കിഷ്കിൻ', 'കിഷ്കിന'] }],
	['polkovnikov', 2, { ml: 'പോൾക്കോനിക്കോഫ്', en: 'Polkovnikov' }],
	[
		'krasnov',
		2,
		{
			ml: 'പി. എൻ. ക്രാസ്നോഫ്',
			en: 'Pyotr Krasnov',
			label: 'Krasnov',
			misprints: ['ക്രാസ്റ്റോഫ്'],
			also: ['P. N. Krasnov']
		}
	],
	[
		'bolsheviks',
		12,
		{ ml: 'ബോൾഷെവിക്കുകൾ', en: 'Bolsheviks', forms: ['ബോൾഷെവിക്', 'ബോൾഷേവിക്'], also: ['Bolshevik Party'] }
	],
	['bolshevik-papers', 2, { ml: 'ബോൾഷെവിക്ക് പത്രങ്ങൾ', en: 'Bolshevik papers' }],
	[
		'bolshevik-central-committee',
		3,
		{
			ml: 'ബോൾഷെവിക് പാർട്ടിയുടെ കേന്ദ്രസമിതി',
			en: 'Bolshevik Central Committee',
			labelMl: 'കേന്ദ്രസമിതി',
			label: 'Central Committee'
		}
	],
	['mensheviks', 4, { ml: 'മെൻഷെവിക്കുകൾ', en: 'Mensheviks', forms: ['മെൻഷെവിക്ക്'] }],
	[
		'socialist-revolutionaries',
		3,
		{ ml: 'സോഷ്യലിസ്റ്റ് റവല്യൂഷനറികൾ', en: 'Socialist Revolutionaries', also: ['SRs', 'Esers'] }
	],
	[
		'provisional-government',
		8,
		{
			ml: 'താത്കാലിക ഗവണ്മെന്റ്',
			en: 'Provisional Government',
			forms: ['താത്കാലിക ഗവണ്മെന്റ', 'കെറൻസ്കി ഗവണ്മെന്റ', 'താത്കാലിക ഭരണ'],
			misprints: ['കെറൻസ്കി ഗണ്മെന്റ']
		}
	],
	['bolshevik-government', 1, { ml: 'ബോൾഷെവിക്ക് ഗവണ്മെന്റ്', en: 'Bolshevik Government' }],
	[
		'military-revolutionary-committee',
		4,
		{
			ml: 'മിലിട്ടറി റവല്യൂഷനറി കമ്മിറ്റി',
			en: 'Military Revolutionary Committee',
			forms: ['മിലിട്ടറി റവല്യൂഷണറി കമ്മിറ്റി'],
			misprints: ['മിലിട്ടറി റവല്യൂഷനറി കമ്മറ്റി'],
			also: ['Milrevcom', 'MRC']
		}
	],
	[
		'council-of-the-republic',
		3,
		{
			ml: 'കൗൺസിൽ ഓഫ് ദി റിപ്പബ്ലിക്ക്',
			en: 'Council of the Republic',
			forms: ['കൗൺസിൽ ഓഫ് ദി റിപ്പബ്ലിക്', 'കൗൺസിൽ ഒഫ് ദി റിപബ്ലിക്'],
			also: ['Pre-parliament', 'Preparliament']
		}
	],
	[
		'council-of-peoples-commissars',
		3,
		{
			ml: 'കൗൺസിൽ ഒഫ് പീപ്പിൾസ് കമ്മിസാർസ്',
			en: "Council of People's Commissars",
			also: ['Sovnarkom', 'സോവ്നാർകോം']
		}
	],
	['salvation-committee', 3, { ml: 'സാൽവേഷൻ കമ്മിറ്റി', en: 'Salvation Committee' }],
	[
		'second-congress',
		5,
		{
			ml: 'സോവിയറ്റുകളുടെ രണ്ടാം കോൺഗ്രസ്',
			en: 'Second Congress of Soviets',
			forms: ['രണ്ടാംകോൺഗ്രസ്', 'രണ്ടാം കോൺഗ്രസ്സ', 'സോവിയറ്റുകളുടെ കോൺഗ്രസ്']
		}
	],
	[
		'petrograd-soviet',
		2,
		{ ml: 'പെട്രോഗ്രാഡ് സോവിയറ്റ്', en: 'Petrograd Soviet', misprints: ['പെട്രോഗ്രാഡ് സോവിയറ്റ്യൂണിയൻ'] }
	],
	['cossacks', 2, { ml: 'കൊസാക്കുകൾ', en: 'Cossacks', also: ['Kazaks'] }],
	['fortress-garrison', 2, { ml: 'കോട്ടയിലെ പടയാളികൾ', en: 'Fortress garrison' }],
	['old-duma-deputies', 1, { ml: 'ഡ്യൂമാ ഡെപ്യൂട്ടികൾ', en: 'Duma deputies' }],
	['third-cavalry', 1, { ml: 'മൂന്നാം കുതിരപ്പട', en: 'Third Cavalry Corps' }],
	['workers', 2, { ml: 'തൊഴിലാളികൾ', en: 'Workers' }],
	['peasants', 1, { ml: 'കർഷകർ', en: 'Peasants' }],
	['landlords', 1, { ml: 'ജന്മിമാർ', en: 'Landlords' }],
	['ministers', 2, { ml: 'മന്ത്രിമാർ', en: 'Ministers' }],
	['constituent-assembly', 2, { ml: 'കോൺസ്റ്റിറ്റ്യുവന്റ് അസംബ്ലി', en: 'Constituent Assembly' }],
	[
		'october-revolution',
		5,
		{
			ml: 'ഒക്ടോബർ വിപ്ലവം',
			en: 'October Revolution',
			forms: ['ബോൾഷേവിക് വിപ്ലവം'],
			also: ['Bolshevik Revolution']
		}
	],
	['russian-revolution', 1, { ml: 'റഷ്യൻ വിപ്ലവം', en: 'Russian Revolution' }],
	[
		'world-war-i',
		1,
		{ ml: 'ഒന്നാംലോകയുദ്ധം', en: 'First World War', also: ['World War I', 'ഒന്നാം ലോകമഹായുദ്ധം'] }
	],
	[
		'winter-palace',
		6,
		{ ml: 'വിന്റർ പാലസ്', en: 'Winter Palace', forms: ['വിന്റർപാലസ്', 'വിന്റർ പാലസ്സ'], also: ['Zimny Dvorets'] }
	],
	['mariinsky-palace', 1, { ml: 'മരിൻസ്കി പാലസ്', en: 'Mariinsky Palace' }],
	['peter-and-paul-fortress', 1, { ml: 'പീറ്റർ ആൻഡ് പോൾ കോട്ട', en: 'Peter and Paul Fortress' }],
	['smolny', 1, { ml: 'സ്മോൾനി', en: 'Smolny Institute', label: 'Smolny' }],
	[
		'petrograd',
		5,
		{ ml: 'പെട്രോഗ്രാഡ്', en: 'Petrograd', misprints: ['പെട്രോഗാഡ്'], also: ['St Petersburg', 'Sankt-Peterburg'] }
	],
	['moscow', 1, { ml: 'മോസ്കോ', en: 'Moscow', also: ['Moskva'] }],
	['kyiv', 1, { ml: 'കീവ്', en: 'Kyiv', also: ['Kiev'] }],
	['don', 1, { ml: 'ഡോൺ', en: 'Don' }],
	['kuban', 1, { ml: 'കുബാൻ', en: 'Kuban' }],
	['russia', 4, { ml: 'റഷ്യ', en: 'Russia', also: ['Rossiya'] }],
	['german-empire', 1, { ml: 'ജർമനി', en: 'Germany', also: ['ജർമ്മനി'] }],
	['united-kingdom-1801-1922', 1, { ml: 'ബ്രിട്ടൻ', en: 'Britain' }],
	['french-third-republic', 1, { ml: 'ഫ്രാൻസ്', en: 'France' }]
];

export const entities: readonly SearchDocument[] = rows.map(([id, importance, names]) => ({
	id,
	importance,
	type: 'entity',
	names: [
		text(names.ml, 'ml', 'name'),
		text(names.en, 'en', 'name'),
		...(names.labelMl ? [text(names.labelMl, 'ml', 'label')] : []),
		...(names.label ? [text(names.label, 'en', 'label')] : []),
		...(names.forms ?? []).map((form) => text(form, 'ml', 'form')),
		...(names.also ?? []).map((also) => text(also, 'und', 'also')),
		...(names.cases ?? []).map((form) => text(form, 'ml', 'case')),
		...(names.misprints ?? []).map((form) => text(form, 'ml', 'misprint'))
	]
}));
