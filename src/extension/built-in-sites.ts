import newsSitesFile from '../../assets/dataset/news-sites.json';
import { newsSitePatterns, type NewsSite } from '../sites/news-sites';

/** The built-in list of news sites. */
export const NEWS_SITES: readonly NewsSite[] = newsSitesFile.sites;

/** Their match patterns, in the same order. */
export const NEWS_PATTERNS = newsSitePatterns(NEWS_SITES);
