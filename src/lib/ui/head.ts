/** What a page says of itself in its head, beyond what all pages have in common. */
export interface PageHead {
	/** Without the site's name. */
	readonly title: string;
	/** A sentence or two. */
	readonly description: string;
	/** What Open Graph calls such a page. */
	readonly type: 'website' | 'article';
	/** The page whose preview card stands for this one, and what the card shows. */
	readonly preview: { readonly of: string; readonly alt: string };
	/** Things that the page tells of, as JSON-LD without contexts. */
	readonly linked: readonly object[];
}
