import { n as readDispatchEvent, t as openDispatched } from "./dispatch.js";

export { openDispatched, readDispatchEvent };