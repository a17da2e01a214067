/** Stand in an address for tours that are not the dataset's: the one that the reader made, and one that was sent. */
export const ownTours = ['mine', 'shared'] as const;
export type OwnTourId = (typeof ownTours)[number];
