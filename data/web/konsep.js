// Keeps what is being typed in the form of realisasi on the server. Without it the form works as
// well; then only its buttons keep anything.
(() => {
  'use strict';
  const form = document.getElementById('formulir-isian');
  const bar = form && form.querySelector('.simpan');
  if (!form || !bar) return;

  const afterKey = 3000;
  const afterFailure = 10000;
  const said = bar.insertBefore(document.createElement('span'), bar.firstChild);
  let unsaved = false;
  let sending = null;
  let timer = 0;
  let leaving = false;

  const say = (words) => {
    said.textContent = `${words} · `;
  };
  const typed = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    return fields;
  };
  const later = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  };

  async function send() {
    if (!unsaved || leaving) return;
    if (sending) return later(afterKey);
    unsaved = false;
    sending = new AbortController();
    try {
      const answer = await fetch(`${form.getAttribute('action')}/konsep`, {
        method: 'POST',
        body: typed(),
        signal: sending.signal,
        redirect: 'manual',
      });
      if (answer.status !== 204) throw new Error(`${answer.status}`);
      const now = new Date();
      const two = (number) => String(number).padStart(2, '0');
      say(`Konsep tersimpan ${two(now.getHours())}.${two(now.getMinutes())}`);
    } catch {
      unsaved = true;
      if (!leaving) {
        say('Belum tersimpan, dicoba lagi');
        later(afterFailure);
      }
    } finally {
      sending = null;
    }
  }

  form.addEventListener('input', () => {
    unsaved = true;
    later(afterKey);
  });
  // What is sent by a button is kept by that; a draft that came later would stand above it.
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    if (sending) sending.abort();
  });
  window.addEventListener('online', send);
  window.addEventListener('pagehide', () => {
    if (unsaved && !leaving) {
      navigator.sendBeacon(`${form.getAttribute('action')}/konsep`, typed());
    }
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
})();
