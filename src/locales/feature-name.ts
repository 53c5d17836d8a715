import { MESSAGES, type MessageId } from './messages';
import { formatMessage } from './format-message';
import type { Locale } from './locales';

function isFeatureMessage(locale: Locale, id: string): id is MessageId {
  return id in MESSAGES[locale];
}

/**
 * The name of a part of an app. The common ones are translated; the rest are names of products ("mini programs"), which
 * read as their slug in every language.
 * @param feature - slug from the dataset
 */
export function featureName(locale: Locale, feature: string): string {
  const id = `feature.${feature}`;
  return isFeatureMessage(locale, id) ? formatMessage(locale, id) : feature.replaceAll('-', ' ');
}
