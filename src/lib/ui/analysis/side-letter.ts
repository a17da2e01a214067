/** The letter that stands for a side where its colour alone would not do: A for the largest. */
export const sideLetter = (side: number): string => String.fromCharCode(65 + (side % 26));
