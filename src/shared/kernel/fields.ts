import * as z from 'zod';

/** Building blocks for schemas, so that every room means the same by "a day" or "a long text". */
const notBlank = (text: string): boolean => text.trim() !== '';
const blank = { message: 'Must not be empty' };
export const idField = z.string().min(1).max(120);
export const dayField = z.iso.date();
/** One line: a name, a label. Kept as typed: the record never trims a person's words. */
export const lineField = z.string().min(1).max(300).refine(notBlank, blank);
export const optionalLine = z.string().max(300).default('');
/** A paragraph or a page. */
export const textField = z.string().min(1).max(20_000).refine(notBlank, blank);
export const optionalText = z.string().max(20_000).default('');
/** A whole advert or a pasted message. */
export const longText = z.string().max(100_000).default('');

/** How far a person's education went; the order is the comparison. */
export const DEGREES = ['secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
/** Common European Framework of Reference for Languages; the order is the comparison. */
export const CEFR = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/**
 * A file or folder that a person chose in a native dialog. The window only ever holds a short-lived
 * token; main puts the path in its place on the way to the engine.
 */
export const fileField = z.string().min(1).max(4000);
