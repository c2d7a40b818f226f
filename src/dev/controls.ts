/** `/kontroller/` of the development server: every control in every state. It is in no build. */
import type { AstroIntegration } from 'astro';

export const controls: AstroIntegration = {
  name: 'controls',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({ pattern: '/kontroller', entrypoint: 'src/dev/controls.astro' });
    },
  },
};

/** The states of what is chosen. */
export const marks = [
  { name: 'ikke valgt' },
  { name: 'valgt', checked: true },
  { name: 'kan ikke vælges', disabled: true },
];

/** A few of src/signs. */
export const signs = ['sit', 'remember', 'many-people'];

/** A field, and one in which something looks wrong. */
export const fields = [
  { label: 'Et felt', value: 'Svendborg' },
  { label: 'Et felt med en bemærkning', value: '31. juni', remark: 'Datoen findes ikke.' },
];
