// actions/github/validation-check.ts
const VALIDATION_CHECK = "firebreak/validate";
export { VALIDATION_CHECK as t };
