/** Focuses the first of these controls that exists, once what was just asked for is on screen. */
export function focusSoon(...ids: string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      ids
        .map((id) => document.getElementById(id))
        .find((control) => control !== null)
        ?.focus(),
    ),
  );
}
