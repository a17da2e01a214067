// 404.html, not a folder: static hosts send it for any address that has no file.
export const trailingSlash = 'never';
