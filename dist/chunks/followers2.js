export { t as FOLLOWERS } from "./followers.js";
