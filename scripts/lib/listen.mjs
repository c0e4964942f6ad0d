import { UserError } from './project.mjs';

/**
 * Listens on 127.0.0.1, and says what to do when it cannot.
 * @param {import('node:http').Server} server
 * @param {number} port 0: any free one
 * @returns {Promise<string>} the address to open
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(listenError(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`);
    });
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenError(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
  if (error.code === 'EACCES') {
    return new UserError(`Port ${port} may only be opened by an administrator. Choose one above 1023: npm start -- --port 5173`);
  }
  return error;
}
