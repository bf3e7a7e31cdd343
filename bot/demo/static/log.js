/** The messages: drawn, edited in place, removed; and where the view stands. */

import { element, icon } from "./dom.js";
import { render } from "./entities.js";
import { keyboard, refocus } from "./keyboard.js";
import { media } from "./media.js";
import { day, say, time } from "./texts.js";

const NEAR = 48;

/** @typedef {{message: any, by_bot: boolean}} Shown what the server tells of a message */

export class Log {
  /** @type {Map<number, Shown & {node: HTMLElement}>} */
  #messages = new Map();
  /** The message whose button was tapped last, until it changes. */
  #tapped = 0;

  /**
   * @param {HTMLElement} view that scrolls
   * @param {HTMLElement} toEnd the button that leads to the end
   * @param {import("./keyboard.js").Actions & {say: (text: string) => void, edit: () => void}} actions
   */
  constructor(view, toEnd, actions) {
    this.view = view;
    this.actions = { ...actions, tap: (id, data) => ((this.#tapped = id), actions.tap(id, data)) };
    view.addEventListener("scroll", () => (toEnd.hidden = this.#atEnd()), { passive: true });
    toEnd.addEventListener("click", () => this.#scrollTo(view.scrollHeight));
  }

  /** How many messages there are. */
  get size() {
    return this.#messages.size;
  }

  /** The last message that the person wrote, if there is one. */
  get lastOwn() {
    return [...this.#messages.values()].findLast((one) => !one.by_bot)?.message;
  }

  /**
   * Show how things stand. What is shown already and has not changed stays as it is, unless all is to be drawn anew.
   * @param {Shown[]} messages
   * @param {boolean} anew
   */
  history(messages, anew) {
    const first = this.size === 0;
    const present = new Set(messages.map((one) => one.message.message_id));
    for (const id of [...this.#messages.keys()]) if (!present.has(id)) this.remove(id);
    for (const one of messages) {
      const known = this.#messages.get(one.message.message_id);
      if (anew || JSON.stringify(known?.message) !== JSON.stringify(one.message)) this.#draw(one);
    }
    this.#settle();
    if (first && this.#last) this.#reveal(this.#last.node, "instant");
  }

  /**
   * A new message. The view follows one's own words and the answer to them; else only if it stands at the end.
   * @param {Shown} shown
   */
  add(shown) {
    const follow = !shown.by_bot || this.#last?.by_bot === false || this.#atEnd();
    const node = this.#draw(shown);
    node.classList.add("new");
    this.#settle();
    if (follow) this.#reveal(node);
  }

  /**
   * A message that was changed. The view moves only if it stood at the end, or if the change was asked for by a tap.
   * @param {Shown} shown
   */
  edit(shown) {
    const before = this.#messages.get(shown.message.message_id)?.node;
    const follow = this.#tapped === shown.message.message_id || this.#atEnd();
    this.#tapped = 0;
    const focused = before?.contains(document.activeElement) ? document.activeElement : null;
    const node = this.#draw(shown);
    this.#settle();
    if (focused instanceof HTMLElement) refocus(node.querySelector(".keyboard"), focused.dataset.data);
    if (follow) this.#reveal(node, "instant");
  }

  /**
   * A message that was deleted.
   * @param {number} id
   */
  remove(id) {
    this.#messages.get(id)?.node.remove();
    this.#messages.delete(id);
    this.#settle();
  }

  /** No button waits any longer. */
  answered() {
    for (const key of this.view.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
  }

  get #last() {
    return [...this.#messages.values()].at(-1);
  }

  #draw(/** @type {Shown} */ { message, by_bot }) {
    const id = message.message_id;
    const node = this.#messages.get(id)?.node ?? this.view.appendChild(element("article"));
    node.className = `message ${by_bot ? "in" : "out"}`;
    node.dataset.date = message.date;
    const rows = message.reply_markup?.inline_keyboard;
    node.replaceChildren(this.#bubble(message, by_bot), ...(rows ? [keyboard(id, rows, this.actions)] : []));
    this.#messages.set(id, { message, by_bot, node });
    return node;
  }

  #bubble(/** @type {any} */ message, /** @type {boolean} */ byBot) {
    const text = message.text ?? message.caption ?? "";
    const entities = message.entities ?? message.caption_entities ?? [];
    const moment = time(message.date);
    return element(
      "div",
      { class: "bubble" },
      element("span", { class: "hidden" }, say(byBot ? "fromBot" : "fromYou")),
      element(
        "div",
        { class: "content" },
        ...media(message),
        ...render(text, entities, this.actions.say),
        element("span", { class: "meta" }, message.edit_date ? `${say("edited")} ${moment}` : moment),
      ),
    );
  }

  /** What depends on the neighbours: the days between the messages, and the pencil beside the last question. */
  #settle() {
    for (const old of this.view.querySelectorAll(".day, .pencil")) old.remove();
    let last = "";
    for (const { node, message } of this.#messages.values()) {
      const today = day(message.date);
      if (today !== last) node.before(element("div", { class: "day" }, today));
      last = today;
    }
    const question = this.lastOwn;
    if (question?.text === undefined) return;
    const label = say("edit");
    const attributes = { type: "button", class: "plain pencil", title: label, "aria-label": label };
    const pencil = element("button", { ...attributes, click: this.actions.edit }, icon("pencil"));
    this.#messages.get(question.message_id)?.node.prepend(pencil);
  }

  /** Move the view so that a message is seen: all of it, or where it is too tall, its beginning. */
  #reveal(/** @type {HTMLElement} */ node, /** @type {ScrollBehavior} */ behavior = "smooth") {
    const view = this.view.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    const above = box.top - view.top - NEAR / 4;
    const below = box.bottom - view.bottom + NEAR / 4;
    const isLast = this.view.lastElementChild === node;
    const move = Math.min(above, isLast ? Math.max(below, this.#rest()) : Math.max(below, 0));
    if (move !== 0) this.#scrollTo(this.view.scrollTop + move, behavior);
  }

  /** How far it is to the end. */
  #rest() {
    return this.view.scrollHeight - this.view.clientHeight - this.view.scrollTop;
  }

  #atEnd() {
    return this.#rest() < NEAR;
  }

  #scrollTo(/** @type {number} */ top, /** @type {ScrollBehavior} */ behavior = "smooth") {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.view.scrollTo({ top, behavior: calm ? "instant" : behavior });
  }
}
