/** Quotes. An expandable one shows its first lines until somebody wants more. */

import { element, icon } from "./dom.js";
import { say } from "./texts.js";

let count = 0;

/**
 * @param {Node[]} children
 * @param {boolean} expandable
 */
export function quote(children, expandable) {
  const quoted = element("div", { class: "quoted" }, ...children);
  const block = element("blockquote", { class: "quote" }, quoted);
  // How many lines there are is known only once the quote is laid out.
  if (expandable) new ResizeObserver((_, observer) => settle(block, quoted, observer)).observe(quoted);
  if (expandable) block.classList.add("folded");
  return block;
}

/** Fold the quote if there is more of it than fits, else show it as it is. */
function settle(/** @type {HTMLElement} */ block, /** @type {HTMLElement} */ quoted, /** @type {ResizeObserver} */ observer) {
  observer.disconnect();
  if (quoted.scrollHeight <= quoted.clientHeight + 2) {
    block.classList.remove("folded");
    return;
  }
  quoted.id = `quoted-${++count}`;
  const label = element("span");
  const button = element("button", { type: "button", class: "fold", "aria-controls": quoted.id }, label, icon("down"));
  const fold = (/** @type {boolean} */ folded) => {
    block.classList.toggle("folded", folded);
    button.setAttribute("aria-expanded", String(!folded));
    label.textContent = say(folded ? "more" : "less");
  };
  block.classList.add("foldable");
  block.append(button);
  block.addEventListener("click", (event) => {
    const elsewhere = event.target instanceof Element && event.target.closest("a, .command");
    if (!elsewhere && getSelection()?.isCollapsed) fold(!block.classList.contains("folded"));
  });
  quoted.addEventListener("focusin", () => fold(false)); // Whoever tabs to a link in there wants to see it.
  fold(true);
}
