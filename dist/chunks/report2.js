import { n as registerArtifacts, r as READERS, t as renderReports } from "./report.js";

export { renderReports };