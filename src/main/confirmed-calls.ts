/** Calls that do something a hostile page must not be able to do alone: a person confirms natively first. */
const CONFIRMED = /^custody\.(erase|restore|export|setPassphrase|removePassphrase|newRecoveryCode|rotate)/;

export const needsConfirmation = (name: string): boolean => CONFIRMED.test(name);
