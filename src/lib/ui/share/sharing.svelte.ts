/** Whether the share dialog is open, and whether it ever was. */
class Sharing {
	open = $state(false);
	asked = $state(false);

	start(): void {
		this.asked = true;
		this.open = true;
	}
}

export const sharing = new Sharing();
