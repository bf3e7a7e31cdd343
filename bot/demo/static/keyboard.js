/** The buttons below a message. */

import { element, icon } from "./dom.js";
import { safe, startPayload } from "./links.js";
import { say } from "./texts.js";

/**
 * @typedef {object} Actions what buttons can do
 * @property {(messageId: number, data: string) => Promise<boolean>} tap
 * @property {(payload: string) => void} start
 * @property {(text: string) => void} copy
 * @property {() => void} notHere
 * @property {() => string} username of the bot
 */

/**
 * @param {number} messageId
 * @param {any[][]} rows of InlineKeyboardButton objects
 * @param {Actions} actions
 */
export function keyboard(messageId, rows, actions) {
  const key = (/** @type {any} */ button) => made(messageId, button, actions);
  const lines = rows.map((row) => element("div", {}, ...row.map(key)));
  return element("div", { class: "keyboard", role: "group", "aria-label": say("keys") }, ...lines);
}

/**
 * Keep the focus where it was when a keyboard takes the place of another: on the button that does the same, else on
 * the first one.
 * @param {HTMLElement | null} keyboard
 * @param {string | undefined} data of the button that had the focus
 */
export function refocus(keyboard, data) {
  const keys = [...(keyboard?.querySelectorAll(".key") ?? [])];
  const same = keys.find((key) => key instanceof HTMLElement && data !== undefined && key.dataset.data === data);
  const next = same ?? keys[0];
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

function made(/** @type {number} */ messageId, /** @type {any} */ button, /** @type {Actions} */ actions) {
  if (button.url !== undefined) return leading(button, actions);
  const press = (/** @type {Event} */ event) => {
    if (button.callback_data !== undefined) wait(event.currentTarget, actions.tap(messageId, button.callback_data));
    else if (button.copy_text !== undefined) actions.copy(button.copy_text.text);
    else actions.notHere();
  };
  const key = element("button", { type: "button", class: "key", click: press }, button.text);
  if (button.callback_data !== undefined) key.dataset.data = button.callback_data;
  return key;
}

/** A button that leads out, or by a deep link back into this chat. */
function leading(/** @type {any} */ button, /** @type {Actions} */ actions) {
  const href = safe(button.url) ?? "";
  const hint = element("span", { class: "hidden" }, ` (${say("newTab")})`);
  const arrow = /[↗→]\s*$/u.test(button.text) ? [] : [icon("out")];
  const follow = (/** @type {Event} */ event) => {
    const payload = startPayload(href, actions.username());
    if (payload === null) return;
    event.preventDefault();
    actions.start(payload);
  };
  const attributes = { class: "key", href, target: "_blank", rel: "noopener noreferrer", click: follow };
  return element("a", attributes, element("span", {}, button.text, hint), ...arrow);
}

/** Show that a button waits for the bot; the answer to the tap ends it, and so does a failure. */
async function wait(/** @type {EventTarget | null} */ key, /** @type {Promise<boolean>} */ tap) {
  if (!(key instanceof HTMLElement)) return;
  key.setAttribute("aria-busy", "true");
  if (!(await tap)) key.removeAttribute("aria-busy");
}
