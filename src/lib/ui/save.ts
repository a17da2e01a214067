/** Browsers read a saved file after the click that asks for it; by then its address must still be there. */
const patience = 60_000;

/** Lets the reader save a file, under a name. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
