import { UserError } from './project.mjs';

/** Ports that are tried where the first one is taken. */
const MOST_TRIED = 20;

/**
 * Listens on 127.0.0.1, and says what to do when it cannot.
 * @param {import('node:http').Server} server
 * @param {number} port 0: any free one
 * @param {{ orNext?: boolean }} [options] `orNext`: where it is taken, the next free one will do
 * @returns {Promise<string>} the address to open
 */
export async function listen(server, port, { orNext = false } = {}) {
  for (let next = port; ; next++) {
    try {
      return await listenAt(server, next);
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (!orNext || code !== 'EADDRINUSE' || next + 1 >= port + MOST_TRIED) throw listenError(error, port);
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string>}
 */
function listenAt(server, port) {
  return new Promise((resolve, reject) => {
    const settled = () => server.off('error', handleError).off('listening', handleListening);
    const handleError = (/** @type {Error} */ error) => {
      settled();
      reject(error);
    };
    const handleListening = () => {
      settled();
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`);
    };
    server.on('error', handleError).on('listening', handleListening).listen(port, '127.0.0.1');
  });
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function listenError(error, port) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
  if (code === 'EACCES') {
    return new UserError(`Port ${port} may only be opened by an administrator. Choose one above 1023: npm start -- --port 5173`);
  }
  return error;
}
