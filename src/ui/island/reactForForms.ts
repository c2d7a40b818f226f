/**
 * What react-hook-form uses of React, from Preact: its hooks and elements. The whole of `preact/compat` is 4 kB more
 * (brotli) on every screen. `astro.config.mjs` puts this in the place of `react`.
 */
import { createContext, createElement, Fragment } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';

// eslint-disable-next-line no-restricted-syntax -- it stands for a package that has a default export
export default {
  createContext,
  createElement,
  Fragment,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
};
