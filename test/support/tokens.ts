import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

type Claims = Readonly<Record<string, unknown>>;

/** An issuer of Bot Framework tokens of our own, with its OpenID metadata on loopback. */
export async function openTokenIssuer() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig' };
  const keys = [{ ...jwk, endorsements: ['msteams'] }];
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const isKeys = request.url === '/keys';
    const body = isKeys
      ? { keys }
      : {
          issuer: 'https://api.botframework.com',
          jwks_uri: `http://127.0.0.1:${String(port)}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        };
    // Not chained: restify replaces writeHead for the whole process by one that returns nothing.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  const sign = (claims: Claims, key: KeyObject, algorithm = 'RS256'): string => {
    const head = encode({ alg: algorithm, typ: 'JWT', kid: 'own' });
    const content = `${head}.${encode(claims)}`;
    if (algorithm === 'none') return `${content}.`;
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
  };

  return {
    metadataUrl: `http://127.0.0.1:${String(port)}/metadata`,
    sign: (claims: Claims) => sign(claims, privateKey),
    signWithForeignKey: (claims: Claims) => sign(claims, foreign),
    unsigned: (claims: Claims) => sign(claims, privateKey, 'none'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
