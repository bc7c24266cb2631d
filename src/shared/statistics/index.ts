export * from './band';
export * from './icc';
export * from './krippendorff-alpha';
export * from './report';
