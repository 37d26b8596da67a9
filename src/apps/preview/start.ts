/** npm start [-- --port 4443] [--directory FILE] [--policy FILE] [--no-browser]: the preview, at https://localhost on this machine alone. */
import { parseArgs } from 'node:util';
import { buildPreview, builtIn, isStale } from './server/build.ts';
import { certificateIn } from './server/certificate.ts';
import { readCouncil } from './server/council.ts';
import { folders } from './server/folders.ts';
import { openBrowser } from './server/open-browser.ts';
import { servePreview } from './server/serve.ts';

const usualPort = 4443;

async function start(): Promise<void> {
  const { values } = parseArgs({ options: {
    port: { type: 'string' }, directory: { type: 'string' }, policy: { type: 'string' }, 'no-browser': { type: 'boolean' },
  } });
  const port = Number(values.port ?? process.env.PORT ?? usualPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port ?? process.env.PORT}: not a port`);
  const council = readCouncil(values.directory ?? null, values.policy ?? null);
  if (isStale(folders.built)) {
    console.log('Building the add-in and its preview. The first time this takes about half a minute.');
    await buildPreview(folders.built);
  }
  const certificate = await certificateIn(folders.certificates);
  const { url } = await servePreview(council, certificate, builtIn(folders.built), port);
  const opened = values['no-browser'] !== true && openBrowser(url);
  const next = opened ? 'Your browser opens it now; if not, open that address yourself.' : 'Open that address in a browser on this machine.';
  console.log(`\nCountersign preview: ${url}\n${next} Ctrl+C stops it.\n`);
  if (certificate.selfSigned) console.log(aboutTheWarning);
}

const aboutTheWarning = `Office add-ins run over https only, and your browser does not know the certificate that was made for this machine.
It will say that the connection is not private. It is: nothing leaves this machine.
  Edge, Chrome: Advanced, then "Continue to localhost (unsafe)".   Firefox: Advanced…, then "Accept the Risk and Continue".   \
Safari: Show Details, then "visit this website".
To see no warning, install mkcert (https://github.com/FiloSottile/mkcert), run these two lines here, and start again:
  mkcert -install
  mkcert -key-file .certificates/localhost-key.pem -cert-file .certificates/localhost.pem localhost 127.0.0.1`;

start().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? 'That port is taken by another program. Choose another: npm start -- --port 4444' : error.message);
  process.exitCode = 2;
});
