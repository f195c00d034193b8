export { n as readComparison, r as toCheckRun, f as toMessage, o as toRepositoryPath, t as validateIncident } from "./validate.js";
