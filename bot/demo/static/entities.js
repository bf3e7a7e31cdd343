/** Text with Telegram's entities, as nodes. Their offsets count UTF-16 units, and so do JavaScript's strings. */

import { element } from "./dom.js";
import { safe } from "./links.js";
import { quote } from "./quote.js";
import { say } from "./texts.js";

/** @typedef {{type: string, offset: number, length: number, url?: string}} Entity */
/** @typedef {{type: string, start: number, end: number, url?: string}} Span */

const STYLES = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * @param {string} text
 * @param {Entity[]} entities
 * @param {(command: string) => void} onCommand
 * @returns {Node[]}
 */
export function render(text, entities, onCommand) {
  const spans = entities.map(({ offset, length, ...rest }) => ({ ...rest, start: offset, end: offset + length }));
  return within(0, text.length, spans);

  /** The nodes for a part of the text. A span that reaches beyond another one is continued behind it. */
  function within(/** @type {number} */ start, /** @type {number} */ end, /** @type {Span[]} */ inside) {
    const nodes = [];
    const waiting = [...inside].sort((one, other) => one.start - other.start || other.end - one.end);
    let at = start;
    while (waiting.length) {
      const span = waiting.shift();
      if (span.end <= at) continue;
      const from = Math.max(span.start, at);
      const covered = waiting.filter((other) => other.start < span.end);
      waiting.splice(0, waiting.length, ...waiting.filter((other) => other.end > span.end));
      nodes.push(...plain(at, from, nodes.length > 0 && isBlock(nodes.at(-1)), BLOCKS.has(span.type)));
      const children = within(from, span.end, covered.map((other) => ({ ...other, end: Math.min(other.end, span.end) })));
      nodes.push(wrapped(span, text.slice(from, span.end), children));
      at = span.end;
    }
    nodes.push(...plain(at, end, nodes.length > 0 && isBlock(nodes.at(-1)), false));
    return nodes;
  }

  /** Text between spans. Line breaks next to a block are left out, since a block has space around it. */
  function plain(/** @type {number} */ from, /** @type {number} */ to, behindBlock = false, beforeBlock = false) {
    let part = text.slice(from, to);
    if (behindBlock) part = part.replace(/^\n+/, "");
    if (beforeBlock) part = part.replace(/\n+$/, "");
    return part ? [document.createTextNode(part)] : [];
  }

  function wrapped(/** @type {Span} */ span, /** @type {string} */ covered, /** @type {Node[]} */ children) {
    switch (span.type) {
      case "text_link":
        return link(span.url, children);
      case "url":
        return link(covered, children);
      case "email":
        return link(`mailto:${covered}`, children);
      case "phone_number":
        return link(`tel:${covered}`, children);
      case "bot_command":
        return element("button", { type: "button", class: "command", click: () => onCommand(covered) }, ...children);
      case "blockquote":
      case "expandable_blockquote":
        return quote(children, span.type === "expandable_blockquote");
      default:
        return element(STYLES[span.type] ?? "span", {}, ...children);
    }
  }
}

function isBlock(/** @type {Node} */ node) {
  return node instanceof HTMLElement && (node.tagName === "BLOCKQUOTE" || node.tagName === "PRE");
}

function link(/** @type {string} */ address, /** @type {Node[]} */ children) {
  const href = safe(address);
  if (href === null) return element("span", {}, ...children);
  const hint = element("span", { class: "hidden" }, ` (${say("newTab")})`);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children, hint);
}
