export * from './announcements';
export * from './calls';
