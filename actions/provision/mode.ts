/** What is done with networks; what each means is in docs/provision.md. */
export type Mode = 'plan' | 'apply' | 'destroy' | 'drift';

/** Whether a mode only looks: it does so by the roles that can't change anything. */
export const isReading = (mode: Mode) => mode === 'plan' || mode === 'drift';
