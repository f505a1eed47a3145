/** What every runtime of the suite is set up with; each must heed it. */
export const environment = {
  WIRECOPY_KEYS: 'old-key, new-key',
  WIRECOPY_ORIGINS: 'https://page.example',
  WIRECOPY_MAX_BYTES: '20000',
  WIRECOPY_RATE_LIMIT: '500'
} as const;

/** A request that the keys of the environment open to. */
export const authorization = 'Bearer new-key';
