/** The ground of page and canvas in each theme. Every page says it in its head, and needs no other colour there. */
export const grounds = { light: '#faf7f0', dark: '#171512' } as const;
