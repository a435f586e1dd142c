// A browser without a screen: keeps its cookie, sends what a browser sends along. For loads, kills
// and the package, where Chromium would be in the way.

import http from 'node:http';
import https from 'node:https';

/** Password of everybody whom tests/browser/office.sh makes. */
export const password = 'garam lumut pelangi';

export class Client {
  /** `address` as the server prints it; `host`: another name to ask for (behind a proxy). */
  constructor(address, { host, agent } = {}) {
    this.url = new URL(address);
    this.host = host ?? this.url.host;
    this.kind = this.url.protocol === 'https:' ? https : http;
    // A certificate that a test has made itself.
    this.agent =
      agent ?? new this.kind.Agent({ keepAlive: true, maxSockets: 4, rejectUnauthorized: false });
    this.cookie = '';
  }

  /** { status, headers, text, bytes }; rejects where the connection breaks. */
  ask(method, path, fields) {
    const body = fields === undefined ? undefined : new URLSearchParams(fields).toString();
    const headers = { Host: this.host, 'Accept-Encoding': 'identity' };
    if (this.cookie) headers.Cookie = this.cookie;
    if (body !== undefined) {
      headers['Content-Type'] = 'application/x-www-form-urlencoded';
      headers['Content-Length'] = Buffer.byteLength(body);
      headers.Origin = `${this.url.protocol}//${this.host}`;
    }
    return new Promise((resolve, reject) => {
      const options = { host: this.url.hostname, port: this.url.port, method, path, headers };
      const request = this.kind.request({ ...options, agent: this.agent }, (answer) => {
        const pieces = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          for (const cookie of answer.headers['set-cookie'] ?? []) this.cookie = cookie.split(';')[0];
          const bytes = Buffer.concat(pieces);
          const text = bytes.toString();
          this.token = /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? this.token;
          resolve({ status: answer.statusCode, headers: answer.headers, text, bytes: bytes.length });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  get(path) {
    return this.ask('GET', path);
  }

  /** With the token of the last form that was seen. */
  post(path, fields) {
    return this.ask('POST', path, { csrf: this.token ?? '', ...fields });
  }

  /** Throws where the name or password is refused. */
  async login(name) {
    const answer = await this.ask('POST', '/masuk', { nama: name, sandi: password });
    if (answer.status !== 303) throw new Error(`login of ${name}: ${answer.status}`);
  }

  close() {
    this.agent.destroy();
  }
}
