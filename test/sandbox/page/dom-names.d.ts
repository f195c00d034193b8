/**
 * The names of the browser that Playwright's types mention. The whole DOM library would let every
 * other file of the project believe that it runs in a browser.
 */

interface Node {
  readonly nodeType: number;
}
interface HTMLElement extends Node {
  readonly tagName: string;
}
interface SVGElement extends Node {
  readonly tagName: string;
}
interface HTMLElementTagNameMap {
  body: HTMLElement;
}
