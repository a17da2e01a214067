/** A word in Malayalam, and as English writes it. */
export interface Word {
	readonly ml: string;
	readonly en: string;
}

/** Reads words as they are listed here: `മല=mala, പുഴ=puzha`. */
export const words = (list: string): Word[] =>
	list.split(', ').map((pair) => {
		const [ml = '', en = ''] = pair.split('=');
		return { ml, en };
	});

/** How names of houses and places end. None is the end of another. */
export const rootEnds = words(
	'മല=mala, പുഴ=puzha, ശ്ശേരി=ssery, ക്കര=kkara, ത്തറ=thara, മംഗലം=mangalam, പറമ്പിൽ=parambil, ക്കാട്=kkad, വിള=vila, ' +
		'ക്കുന്നേൽ=kkunnel, വളപ്പിൽ=valappil, മഠം=madom, പ്പള്ളി=ppally, ക്കോട്=kkod, ത്തോട്=thod, മുറ്റം=muttam, ച്ചിറ=chira, ' +
		'പ്പാടം=ppadam, ത്തൊടി=thodi, ക്കൽ=kkal, പുരം=puram, വീട്ടിൽ=veettil, മണ്ണ=manna, ക്കാവ്=kkavu'
);

/** What persons are called. */
const given = words(
	'രാമൻ=Raman, ഗോപാലൻ=Gopalan, കൃഷ്ണൻ=Krishnan, മാധവൻ=Madhavan, കേശവൻ=Kesavan, നാരായണൻ=Narayanan, ചാത്തൻ=Chathan, ' +
		'കോരൻ=Koran, കണാരൻ=Kanaran, വേലായുധൻ=Velayudhan, ഭാസ്കരൻ=Bhaskaran, ദാമോദരൻ=Damodaran, കേളു=Kelu, ചന്തു=Chanthu, ' +
		'രാഘവൻ=Raghavan, ഉണ്ണി=Unni, കുഞ്ഞപ്പു=Kunjappu, പാർവതി=Parvathi, ലക്ഷ്മി=Lakshmi, സാവിത്രി=Savithri, ദേവകി=Devaki, ' +
		'അമ്മിണി=Ammini, മറിയ=Mariya, അന്ന=Anna, ഫാത്തിമ=Fathima, ആമിന=Amina, മൊയ്തു=Moidu, അവറാൻ=Avaran, വറീത=Varitha, ' +
		'ചെറിയാൻ=Cheriyan'
);

/** What stands behind the name of a house or place, by the kinds that the vocabulary knows. */
const heads: Readonly<Record<string, readonly Word[]>> = {
	person: given,
	party: words('കക്ഷി=Party, മുന്നണി=Front, പാർട്ടി=League'),
	body: words('സമിതി=Committee, സഭ=Assembly, ഭരണകൂടം=Government'),
	'armed-force': words('സേന=Force, പട=Guard, വ്യൂഹം=Brigade'),
	group: words('കർഷകർ=Farmers, പോരാളിമാർ=Fighters, നാവികർ=Sailors, നെയ്ത്തുകാർ=Weavers'),
	country: words('രാജ്യം=Kingdom, ദേശം=Country'),
	place: words('കോട്ട=Fort, കൊട്ടാരം=Palace, നഗരം=Town, തുറമുഖം=Harbour'),
	event: words('കലാപം=Rising, സമ്മേളനം=Congress, പണിമുടക്കം=Strike, യുദ്ധം=War'),
	publication: words('പത്രിക=Gazette, വാർത്ത=News, വാരിക=Weekly'),
	document: words('പ്രമേയം=Resolution, വിളംബരം=Proclamation, കരാർരേഖ=Treaty'),
	office: words('പദവി=Office, ആധ്യക്ഷം=Presidency, മന്ത്രിസ്ഥാനം=Ministry'),
	matter: words('തർക്കം=Dispute, പ്രശ്നം=Question, നികുതി=Tax')
};
/** For kinds that have no words of their own here. */
const anything = words('കാര്യം=Affair');

/** What may stand behind the name of a house or place, for something of a kind. */
export const headsOf = (kind: string): readonly Word[] => heads[kind] ?? anything;

/** The months, as dates in the text name them. */
export const months: readonly Word[] = words(
	'ജനുവരി=January, ഫെബ്രുവരി=February, മാർച്ച്=March, ഏപ്രിൽ=April, മേയ്=May, ജൂൺ=June, ജൂലൈ=July, ആഗസ്റ്റ്=August, ' +
		'സെപ്റ്റംബർ=September, ഒക്ടോബർ=October, നവംബർ=November, ഡിസംബർ=December'
);
