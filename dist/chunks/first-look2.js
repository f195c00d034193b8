export { i as lookFirst } from "./first-look.js";
