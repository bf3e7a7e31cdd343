/** What a message can carry beside text: a picture, a file, a place on the map. Nothing is loaded from outside. */

import { element, icon } from "./dom.js";
import { say } from "./texts.js";

/**
 * @param {any} message a Message object of the Bot API
 * @returns {HTMLElement[]}
 */
export function media(message) {
  if (message.photo) return [picture(message.photo.at(-1), message.caption)];
  if (message.document) return [file(message.document)];
  if (message.location) return [place(message.location, message.venue)];
  return message.text === undefined ? [element("i", {}, say("unknown"))] : [];
}

function picture(/** @type {any} */ photo, /** @type {string | undefined} */ caption) {
  const size = { width: String(photo.width), height: String(photo.height) };
  return element("img", { class: "picture", src: content(photo), alt: caption ?? say("picture"), ...size });
}

function file(/** @type {any} */ document) {
  const size = `${Math.ceil(document.file_size / 1024)} kB`;
  const link = element("a", { href: content(document), download: document.file_name }, say("download"));
  return attachment("file", document.file_name, element("small", {}, `${size} · `, link));
}

function place(/** @type {any} */ { latitude, longitude }, /** @type {any} */ venue) {
  const at = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`;
  const link = element("a", { href, target: "_blank", rel: "noopener noreferrer" }, say("onMap"));
  const lines = [venue?.address, at].filter(Boolean).map((line) => element("small", {}, line));
  return attachment("pin", venue?.title ?? say("location"), ...lines, element("small", {}, link));
}

function attachment(/** @type {string} */ picture, /** @type {string} */ title, /** @type {HTMLElement[]} */ ...lines) {
  const sign = element("span", { class: "round" }, icon(picture));
  return element("div", { class: "attachment" }, sign, element("div", {}, element("strong", {}, title), ...lines));
}

const content = (/** @type {any} */ file) => `/api/files/${encodeURIComponent(file.file_id)}`;
