/** Where the person writes: a field that grows, a menu of commands, and the last question for mending. */

import { CommandMenu } from "./commands.js";
import { byId } from "./dom.js";

/**
 * @typedef {object} Writing what can be done with a text
 * @property {(text: string) => Promise<boolean>} say
 * @property {(messageId: number, text: string) => Promise<boolean>} edit
 * @property {() => any} lastOwn the last message the person wrote
 */

export class Composer {
  /** @type {any} the message that is being edited */
  #edited = null;
  #draft = "";

  /** @param {Writing} writing */
  constructor(writing) {
    this.writing = writing;
    /** @type {HTMLTextAreaElement} */
    this.field = byId("field");
    this.menu = new CommandMenu(byId("commands"), this.field, byId("slash"), (command) => this.#send(command));
    this.field.addEventListener("input", () => this.#adjust());
    this.field.addEventListener("keydown", (event) => this.#press(event));
    byId("slash").addEventListener("click", () => this.#adjust());
    byId("cancel").addEventListener("click", () => this.#endEditing());
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(this.field.value);
    });
    this.#adjust();
  }

  /** Offer these commands. */
  offer(/** @type {import("./commands.js").Command[]} */ commands) {
    this.menu.commands = commands;
    this.menu.update();
  }

  /** Take the last question up again. */
  editLast() {
    const message = this.writing.lastOwn();
    if (message?.text === undefined) return;
    if (this.#edited === null) this.#draft = this.field.value;
    this.#edited = message;
    byId("original").textContent = message.text;
    byId("editing").hidden = false;
    this.#put(message.text);
    this.field.focus();
    this.field.select();
  }

  #press(/** @type {KeyboardEvent} */ event) {
    if (this.menu.press(event)) {
      this.#adjust();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send(this.field.value);
    } else if (event.key === "ArrowUp" && this.field.value === "") {
      event.preventDefault();
      this.editLast();
    } else if (event.key === "Escape" && this.#edited !== null) {
      this.#endEditing();
    }
  }

  /** What could not be sent comes back into the field. */
  async #send(/** @type {string} */ raw) {
    const text = raw.trim();
    if (text === "") return;
    const edited = this.#edited;
    this.#endEditing();
    if (edited === null) this.#put("");
    const sent = await (edited === null ? this.writing.say(text) : this.writing.edit(edited.message_id, text));
    if (!sent && this.field.value === "") this.#put(text);
  }

  #endEditing() {
    if (this.#edited === null) return;
    this.#edited = null;
    byId("editing").hidden = true;
    this.#put(this.#draft);
    this.field.focus();
  }

  #put(/** @type {string} */ text) {
    this.field.value = text;
    this.#adjust();
  }

  /** What follows from the text: the height of the field, whether it can be sent, whether a command can begin. */
  #adjust() {
    this.field.style.height = "";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
    byId("send").disabled = this.field.value.trim() === "";
    byId("slash").hidden = !/^\/?$/.test(this.field.value);
  }
}
