import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/theme/fonts.css';
import './app/theme/theme.css';
import './ui/a11y.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { refreshOnChange } from './app/client';
import { createQueryClient } from './app/query-client';
import { createAppRouter } from './app/routes';
import { styleNonce } from './app/services';
import { restoreContrast } from './ui/contrast-choice';
import { restoreDensity } from './ui/density';

// Libraries that add style elements by themselves look for the page's nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

restoreDensity();
restoreContrast();
const queries = createQueryClient();
refreshOnChange(queries);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} queries={queries} />
  </StrictMode>,
);
