// Logs in and prints the cookie: node tests/pindai/cookie.mjs ADDRESS NAME

import { Client } from '../web/client.mjs';

const client = new Client(process.argv[2]);
await client.login(process.argv[3]);
console.log(client.cookie);
client.close();
