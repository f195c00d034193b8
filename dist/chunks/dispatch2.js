export { t as openDispatched, n as readDispatchEvent } from "./dispatch.js";
