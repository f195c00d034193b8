import { i as lookFirst, n as fetchThreads, r as listThread, t as Inputs } from "./first-look.js";

export { lookFirst };