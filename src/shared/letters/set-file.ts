import * as z from 'zod';
import { templateSetSchema } from './schema';

export const SET_FORMAT = 'grounds-templates/1';

/** A set of approved words as a file of its own, for exchange between logs. */
export const setFileSchema = z.strictObject({
  format: z.literal(SET_FORMAT),
  ...templateSetSchema.shape,
});
