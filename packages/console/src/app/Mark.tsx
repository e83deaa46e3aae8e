/** The product's sign and name. */
export const Mark = () => (
  <span className="mark">
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent-solid)" />
      <rect x="7" y="9" width="18" height="4" rx="2" fill="#fff" />
      <rect x="7" y="19" width="18" height="4" rx="2" fill="#fff" opacity=".35" />
      <rect x="7" y="19" width="11" height="4" rx="2" fill="#fff" />
    </svg>
    <span>Partner performance</span>
  </span>
);
