/** What a search may still spend, in edges looked at, so that its end depends on the graph and never on the machine. */
export interface Effort {
	left: number;
}
