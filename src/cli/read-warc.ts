import { createReadStream, statSync } from 'node:fs';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { decodeHtml } from './decode-html';
import { readSavedPage } from './read-saved-page';
import { documentOf, type Given, type ReadDocument } from './read-document';

/** A page larger than this is left out: articles are hundredfold smaller. Bytes, decompressed. */
const LARGEST_PAGE = 10_000_000;

/** A response that a browser would show as a page. */
function isPage(record: WARCRecord): boolean {
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  return (
    record.warcType === 'response' &&
    Number(record.httpHeaders?.statusCode) === 200 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
  );
}

/** The page's bytes with transfer and content encoding undone; null where there are too many. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LARGEST_PAGE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** A page of an archive: read, or passed over since it names no app. */
export type ArchivedPage = { readonly url: string; readonly read: ReadDocument | 'no-mention' };

/**
 * Reads the pages of a web archive (ISO 28500), as Common Crawl publishes them, one after the other: only one is held at a time.
 * @param path - the file, compressed by record or not at all
 * @param given - language and date that stand above what pages say
 * @param mentionsApp - a quick look at a page's source; pages without a mention are not parsed
 * @returns the pages; records that are no page are passed over
 * @throws Error where the file cannot be read or ends in the middle; what came before has been given
 */
export async function* readWarc(path: string, given: Given, mentionsApp: (html: string) => boolean): AsyncGenerator<ArchivedPage> {
  const parser = new WARCParser(createReadStream(path), { keepHeadersCase: false });
  let isWhole = true;
  for await (const record of parser) {
    if (!record.warcHeader('WARC-Type')) throw new Error('is no web archive (WARC)');
    if (!isPage(record)) continue;
    const url = record.warcTargetURI ?? '';
    const body = await bodyOf(record);
    // The library takes what is there; a record that promised more was cut off.
    isWhole = body === null || !(record._reader instanceof LimitReader) || record._reader.limit <= 0;
    if (body === null) {
      yield { url, read: { kind: 'unreadable', problem: `larger than ${LARGEST_PAGE / 1_000_000} MB` } };
      continue;
    }
    const html = decodeHtml(body, /charset=\s*"?([\w:.-]+)/i.exec(record.httpHeaders?.headers.get('content-type') ?? '')?.[1]);
    yield { url, read: mentionsApp(html) ? documentOf(url, readSavedPage(html, url, given.today), given) : 'no-mention' };
  }
  if (!isWhole || parser.offset < statSync(path).size) throw new Error('ends in the middle of a record; what came before was read');
}
