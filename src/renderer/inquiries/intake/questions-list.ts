/** The list with one question at another place; unchanged where there is no such place. */
export function moved(list: readonly string[], from: number, to: number): string[] {
  const question = list[from];
  if (question === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, question);
}

/** One question joined to the one above it, as one sentence after the other. */
export function joined(list: readonly string[], index: number): string[] {
  const above = list[index - 1];
  const question = list[index];
  if (above === undefined || question === undefined) return [...list];
  const both = [above.trim(), question.trim()].filter((text) => text !== '').join(' ');
  return list.toSpliced(index - 1, 2, both);
}

/** One question cut in two where the cursor stands; with nothing on one side, an empty one is added. */
export function cut(list: readonly string[], index: number, at: number): string[] {
  const question = list[index];
  if (question === undefined) return [...list];
  return list.toSpliced(index, 1, question.slice(0, at).trim(), question.slice(at).trim());
}
