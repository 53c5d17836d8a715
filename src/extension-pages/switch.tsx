/** An on/off switch; its label stands elsewhere or is given. */
export function Switch({
  on,
  label,
  disabled = false,
  describedBy,
  toggle,
}: {
  readonly on: boolean;
  readonly label: string;
  readonly disabled?: boolean;
  /** Id of the element that says what switching will do. */
  readonly describedBy?: string;
  /** Called in the click's own handler, so that permissions may be asked for. */
  readonly toggle: () => void;
}) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={toggle}
    />
  );
}
