/** Long enough for the browser to have taken over the download. */
const REVOKE_AFTER_MS = 1_000;

/** Saves a text as a file on the user's side. Nothing is added to the document, and the object URL is given back. */
export function download(fileName: string, text: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
