import { t as readIssueEvent } from "./request.js";

export { readIssueEvent };