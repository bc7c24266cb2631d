/** The Electron that Grounds is released with; read from package.json when it is built. */
declare const __RELEASE_ELECTRON__: string;

/** A sentence for the About box when this is another major version than the release's, else null. */
export function runtimeNote(electron: string, released = __RELEASE_ELECTRON__): string | null {
  const major = (version: string): string | undefined => version.split('.')[0];
  if (major(electron) === major(released)) return null;
  return `This is running in Electron ${electron}; Grounds is released with ${released}. Use it for trying out only.`;
}
