import { useStrings } from '../../src/extension-pages/locale-context';

export function Options() {
  const text = useStrings();
  return <h1>{text('options.on-device')}</h1>;
}
