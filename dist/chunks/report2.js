export { t as renderReports } from "./report.js";
