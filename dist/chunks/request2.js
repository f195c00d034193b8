export { t as readIssueEvent } from "./request.js";
