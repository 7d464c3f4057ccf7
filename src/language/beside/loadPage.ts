/**
 * A page of this site as a document. `XMLHttpRequest` reads HTML without running anything in it, which the page's policy
 * (Trusted Types) would not let any other way; from a file on a stick it fails, and the reader is told.
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(`${address} is no page.`)));
    request.onerror = () => reject(new Error(`${address} cannot be read.`));
    request.send();
  });
}
