/** The dataset's folder: what `GRAPH_DATA` names, else `graph-data`. Relative to the working directory. */
export const folderOf = (): string => process.env['GRAPH_DATA'] || 'graph-data';
