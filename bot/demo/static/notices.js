/** What the bot says to a tap: a toast that goes by itself, or an alert that wants to be confirmed. */

import { byId } from "./dom.js";

const SECONDS = 4;
let timer = 0;

/** @param {string} text */
export function toast(text) {
  const box = byId("toast");
  box.textContent = text;
  box.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.classList.remove("shown");
    box.textContent = "";
  }, SECONDS * 1000);
}

/** @param {string} text */
export function alert(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}
