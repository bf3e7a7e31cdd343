/** The menu of commands, which opens behind a slash and completes what is typed. */

import { element } from "./dom.js";

/** @typedef {{command: string, description: string}} Command */

export class CommandMenu {
  /** @type {Command[]} */
  commands = [];
  /** @type {Command[]} */
  #offered = [];
  #active = 0;

  /**
   * @param {HTMLElement} list
   * @param {HTMLTextAreaElement} field
   * @param {HTMLElement} button that opens and closes it
   * @param {(command: string) => void} send
   */
  constructor(list, field, button, send) {
    this.list = list;
    this.field = field;
    this.button = button;
    this.send = send;
    field.addEventListener("input", () => this.update());
    button.addEventListener("click", (event) => this.#toggle(event.detail === 0));
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && ![list, field, button].some((one) => one.contains(target))) this.close();
    });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /** Offer the commands that begin with what is typed. */
  update() {
    const typed = /^\/(\w*)$/.exec(this.field.value)?.[1].toLowerCase();
    this.#offered = typed === undefined ? [] : this.commands.filter((one) => one.command.startsWith(typed));
    this.list.replaceChildren(...this.#offered.map((one, index) => this.#option(one, index)));
    this.#show(this.#offered.length > 0);
    this.#mark(0);
  }

  close() {
    if (this.field.value === "/") this.field.value = "";
    this.#show(false);
  }

  /**
   * Take a key if the menu is open and the key is meant for it.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether it was taken
   */
  press(event) {
    if (!this.isOpen || event.isComposing) return false;
    const active = this.#offered[this.#active];
    switch (event.key) {
      case "ArrowDown":
        this.#mark((this.#active + 1) % this.#offered.length);
        break;
      case "ArrowUp":
        this.#mark((this.#active + this.#offered.length - 1) % this.#offered.length);
        break;
      case "Enter":
        this.#choose(active);
        break;
      case "Tab":
        if (event.shiftKey) return false;
        this.field.value = `/${active.command} `;
        this.#show(false);
        break;
      case "Escape":
        this.close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  }

  #toggle(/** @type {boolean} */ byKeyboard) {
    if (this.isOpen) {
      this.close();
      return;
    }
    this.field.value = "/";
    this.update();
    // On a phone the focus would raise the keyboard over half of the screen, and the menu is there for tapping.
    if (byKeyboard || matchMedia("(pointer: fine)").matches) this.field.focus();
  }

  #option(/** @type {Command} */ command, /** @type {number} */ index) {
    return element(
      "li",
      {
        id: `command-${index}`,
        role: "option",
        click: () => this.#choose(command),
        pointermove: (event) => event.pointerType === "mouse" && this.#mark(index),
      },
      element("b", {}, `/${command.command}`),
      element("span", {}, command.description),
    );
  }

  #choose(/** @type {Command} */ command) {
    this.field.value = "";
    this.#show(false);
    this.send(`/${command.command}`);
  }

  #mark(/** @type {number} */ index) {
    this.#active = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    if (this.isOpen) this.field.setAttribute("aria-activedescendant", `command-${index}`);
  }

  #show(/** @type {boolean} */ open) {
    this.list.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (!open) this.field.removeAttribute("aria-activedescendant");
  }
}
