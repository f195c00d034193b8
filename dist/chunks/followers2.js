import { t as FOLLOWERS } from "./followers.js";

export { FOLLOWERS };