import { getHeapStatistics } from 'node:v8';

/**
 * How many bytes of memory a byte of a dataset's files takes while it is checked and built: as plain JSON, and as YAML that
 * the YAML parser has to read. Measured on generated datasets of 1,000 to 200,000 entities.
 */
const memoryPerByte = { json: 8, yaml: 45 } as const;
/** The same of a letter of the checked dataset as JSON, while its pages are made. Measured with 10,000 and 50,000 entities. */
const memoryPerLetter = 36;
/** Bytes of a dataset's files at most. Built, it is a fifth longer, and has to fit into one text of JavaScript: 512 MB. */
export const mostBytes = 400e6;
/** The rest is for whatever else runs in the same process. */
const usable = 0.9;

/** Bytes of memory that Node may use for values. */
export const memoryLimit = (): number => getHeapStatistics().heap_size_limit * usable;

/** Bytes of memory that a dataset needs whose files have so many bytes, at least. */
export const memoryForAll = (bytes: number): number => bytes * memoryPerByte.json;

/** Bytes of memory that files of ordinary YAML need, when each of the three long lists is like this one. */
export const memoryForYaml = (bytes: number): number => 3 * bytes * memoryPerByte.yaml;

/** Bytes of memory in which the pages of a dataset can be made that has so many letters as JSON. */
export const memoryForPages = (letters: number): number => letters * memoryPerLetter;
