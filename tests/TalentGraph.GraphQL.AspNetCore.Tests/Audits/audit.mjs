// node audit.mjs URL: runs the server audits of graphql-http and writes one line per audit: status, id, name, reason.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2] })) {
  const result = await audit.fn();
  console.log([result.status, audit.id, audit.name, result.reason ?? ''].join('\t'));
}
