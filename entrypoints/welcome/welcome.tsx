import { useStrings } from '../../src/extension-pages/locale-context';

export function Welcome() {
  const text = useStrings();
  return <h1>{text('options.on-device')}</h1>;
}
