import http from 'node:http';
import https from 'node:https';

/**
 * Posts come in bursts with pauses between: a connection that has idled may be gone at the other
 * end (servers close theirs after five seconds by default), and a post that is lost on it looks
 * like one that may have arrived.
 */
const longestIdleMs = 4_000;

/** Connections by protocol, kept open between requests for at most `idleMs`. */
export const createKeptConnections = (idleMs: number = longestIdleMs) => ({
  'http:': new http.Agent({ keepAlive: true, timeout: idleMs }),
  'https:': new https.Agent({ keepAlive: true, timeout: idleMs }),
});
