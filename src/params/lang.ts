/** The Malayalam pages stand under `/ml`; the English ones have no prefix. */
export const match = (param: string): param is 'ml' => param === 'ml';
