/** The site's own address without a path, for what must name it in full; the build is told of it. */
export const origin = new URL(process.env.SITE_ORIGIN || 'http://localhost:4173').origin;

/**
 * A full address.
 *
 * @param path from the root on, with the base path
 */
export const full = (path: string): string => new URL(path, origin).href;
