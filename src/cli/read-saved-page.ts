import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Article } from '../article';
import type { PartialDate } from '../terms';
import { tellByWords } from '../page/page-language';
import { readArticle } from '../page/read-article';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/**
 * Reads a saved HTML page as the browser would: same reading code, on a DOM library.
 * @param html - the page's source
 * @param name - the page's address where it is known, else the file's name: then the address that the page states counts
 * @param today - ISO day, nothing published lies behind it
 * @returns the article; one without passages but an empty title where the page holds nothing to read
 */
export function readSavedPage(html: string, name: string, today: PartialDate): Article {
  const document = parsePage(html);
  const address = [name, ...addressesIn(document, html)].find((candidate) => /^https?:\/\//i.test(candidate)) ?? `file:///${name}`;
  return (
    readArticle(document, { address, today, languages: tellByWords })?.article ?? {
      title: '',
      passages: [{ text: '' }],
      lang: 'und',
      published: null,
    }
  );
}

/** Where a page says it comes from: its canonical address, or the comment that browsers put into what they save. */
function addressesIn(document: Document, html: string): string[] {
  return [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"],meta[name="og:url"]')?.getAttribute('content'),
    /<!--\s*saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 2000))?.[1],
  ].filter((address) => typeof address === 'string');
}

/**
 * Parses HTML by the standard's rules into a linkedom document. linkedom's own parser closes no paragraphs and loses whole pages
 * that stray from the rules (17 of 300 real ones came out wrong), so parse5 builds the tree.
 * @param html - the page's source
 * @returns a document without scripts run, styles and layout
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  if (!root || !('childNodes' in root)) return document;
  copyAttributes(root, document.documentElement);
  const rest: { from: Parsed; into: Node }[] = root.childNodes.map((from) => ({ from, into: document.documentElement })).reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { from, into } = next;
    if (from.nodeName === '#text' && 'value' in from) into.appendChild(document.createTextNode(from.value));
    if (!('tagName' in from)) continue;
    const element = from.namespaceURI === SVG ? document.createElementNS(SVG, from.tagName) : document.createElement(from.tagName);
    copyAttributes(from, element);
    into.appendChild(element);
    const host = shadowHost(from, into);
    const inside = 'content' in from ? from.content.childNodes : from.childNodes;
    const target = host?.attachShadow({ mode: 'open' }) ?? element;
    for (const child of inside.toReversed()) rest.push({ from: child, into: target });
  }
  return document;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Declarative shadow DOM: what `<template shadowrootmode="open">` holds is shown in place of its parent's children. */
function shadowHost(from: DefaultTreeAdapterTypes.Element, into: Node): Element | null {
  const open = from.tagName === 'template' && from.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open');
  return open && isElement(into) ? into : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function copyAttributes(from: DefaultTreeAdapterTypes.Element, to: Element): void {
  for (const { name, value } of from.attrs) to.setAttribute(name, value);
}
