/** The light build has no types of its own; it is the same class without Redis. https://github.com/SGrondin/bottleneck#light */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
