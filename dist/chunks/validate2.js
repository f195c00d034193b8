import { a as toConclusion, c as toTitle, d as parseRecordView, f as toMessage, i as renderSummary, l as rules, n as readComparison, o as toRepositoryPath, r as toCheckRun, s as toStepFindings, t as validateIncident, u as readContext } from "./validate.js";

export { readComparison, toCheckRun, toMessage, toRepositoryPath, validateIncident };