/** What writes files, with its English texts: fetched with the first one that is asked for. Rejects where it cannot be had. */
export async function loadFiles() {
  const [{ saveCsv }, { addAskedMessages }] = await Promise.all([import('./saveCsv.js'), import('../../i18n/askedMessages.js')]);
  addAskedMessages();
  return { saveCsv };
}
