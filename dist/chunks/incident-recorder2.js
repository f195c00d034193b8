import { n as toIncidentRecorder, t as openIncidentRecorder } from "./incident-recorder.js";

export { openIncidentRecorder };