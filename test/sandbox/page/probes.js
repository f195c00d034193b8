/**
 * What only a browser can say about a page, measured inside it. Set into every page before its own
 * script; each probe returns plain data.
 */

/** How far below the contrast WCAG 2 asks for (AA) each visible text is; empty when none is. */
function findFaintTexts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Map();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() !== '' && element.checkVisibility()) {
      const style = getComputedStyle(element);
      const background = toBackground(element);
      const ratio = toContrast(blend(toColor(style.color), background), background);
      const key = `${style.color} on ${background.join(',')} (${element.className || element.localName})`;
      if (ratio < 4.5) seen.set(key, Math.round(ratio * 100) / 100);
    }
  }
  return [...seen].map(([key, ratio]) => `${key}: ${ratio}`);
}

/** Red, green, blue and alpha. A canvas understands every notation getComputedStyle may answer in. */
function toColor(text) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** What a text stands on: every background from the element up, until one lets nothing through. */
function toBackground(element) {
  const layers = [];
  for (let one = element; one !== null; one = one.parentElement) {
    const color = toColor(getComputedStyle(one).backgroundColor);
    layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reduceRight((below, above) => blend(above, below), [255, 255, 255]);
}

function blend([red, green, blue, alpha], below) {
  return [red, green, blue].map((value, index) => value * alpha + below[index] * (1 - alpha));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function toContrast(one, other) {
  const [light, dark] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function toLuminance(color) {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** How many things can be used, and lists them for `visitFocus`. */
function countControls() {
  globalThis.waiting = new Set(
    // Nothing can be done with what is disabled; why it is stands beside it in words.
    [...document.querySelectorAll(FOCUSABLE)].filter(
      (one) => one.checkVisibility() && !one.disabled,
    ),
  );
  document.activeElement?.blur();
  return globalThis.waiting.size;
}

/** Ticks off what has the focus; says so when nobody could see that it has. */
function visitFocus() {
  const element = document.activeElement;
  globalThis.waiting.delete(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && width * height > 0;
  return isSeen || element === document.body ? '' : element.outerHTML.slice(0, 80);
}

function listUnvisited() {
  return [...globalThis.waiting].map((one) => one.outerHTML.slice(0, 80));
}

globalThis.probes = { findFaintTexts, countControls, visitFocus, listUnvisited };
