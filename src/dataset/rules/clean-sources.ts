import { checkEachFigure, type Rule } from './rule';

/** Marks that name who sent the reader; the page is the same without them. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref|ref_src|ref_url|via|source|cmpid|ncid|sr_share|guccounter|guce_\w+|smid|sh)$/i;
/** A registered name with a dot: no bare address, port or name of a machine. */
const PUBLIC_HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/i;

function faultsOf(address: string): string[] {
  if (!URL.canParse(address)) return [`has the source ${address}, which is no address; copy it from the browser`];
  const url = new URL(address);
  const faults: string[] = [];
  if (url.protocol !== 'https:') faults.push(`has the source ${address} without https; write https:// and see that the page opens`);
  if (url.port || !PUBLIC_HOST.test(url.hostname))
    faults.push(`has the source ${address} on a host that not everybody reaches; name the public page`);
  if (!/^[\x21-\x7e]+$/.test(address)) faults.push(`has the source ${address} with letters that are not escaped; write "${url.href}"`);
  const marks = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (marks.length) faults.push(`has the source ${address} with the tracking marks ${marks.join(', ')}; leave them out`);
  return faults;
}

/** Sources are public https pages without marks of who sent the reader, each named once. */
export const cleanSources: Rule = {
  name: 'clean-sources',
  about: 'sources are public https addresses without tracking parameters, each once a figure',
  check: ({ files }) =>
    checkEachFigure(files, (figure) => {
      const addresses = figure.sources.map((source) => source.url);
      const twice = addresses.filter((address, index) => addresses.indexOf(address) !== index);
      return [...addresses.flatMap(faultsOf), ...twice.map((address) => `names the source ${address} twice; keep one`)];
    }),
};
