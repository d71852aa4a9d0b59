import { withPages } from '@site/src/theme/withPages';
import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/gallery/',
    component: ComponentCreator('/gallery/', '5db'),
    exact: true
  },
  {
    path: '/not-found/',
    component: ComponentCreator('/not-found/', '5c0'),
    exact: true
  },
  {
    path: '/offline/',
    component: ComponentCreator('/offline/', '562'),
    exact: true
  },
  {
    path: '/docs/',
    component: ComponentCreator('/docs/', '1f8'),
    routes: [
      {
        path: '/docs/',
        component: ComponentCreator('/docs/', 'd08'),
        routes: [
          {
            path: '/docs/',
            component: ComponentCreator('/docs/', 'e7c'),
            routes: [
              {
                path: '/docs/',
                component: ComponentCreator('/docs/', '4ed'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/401-or-403/',
                component: ComponentCreator('/docs/401-or-403/', 'd4f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/add-a-provider/',
                component: ComponentCreator('/docs/add-a-provider/', '7ec'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/api/',
                component: ComponentCreator('/docs/api/', '32e'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/find-an-error/',
                component: ComponentCreator('/docs/find-an-error/', '79c'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/host-your-own-copy/',
                component: ComponentCreator('/docs/host-your-own-copy/', '3ba'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/how-to-read-an-entry/',
                component: ComponentCreator('/docs/how-to-read-an-entry/', '646'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/link-from-your-helpdesk/',
                component: ComponentCreator('/docs/link-from-your-helpdesk/', '5ba'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/payment-required/',
                component: ComponentCreator('/docs/payment-required/', '3b8'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/point-your-errors-here/',
                component: ComponentCreator('/docs/point-your-errors-here/', '76f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/registered-and-unregistered-codes/',
                component: ComponentCreator('/docs/registered-and-unregistered-codes/', 'c4f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/retry-and-back-off/',
                component: ComponentCreator('/docs/retry-and-back-off/', 'fe9'),
                exact: true,
                sidebar: "guides"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    path: '/:page*',
    component: withPages(ComponentCreator('/:page*', 'page')),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
