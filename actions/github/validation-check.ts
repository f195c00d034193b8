/** The check run of validation. */
export const VALIDATION_CHECK = 'firebreak/validate';
