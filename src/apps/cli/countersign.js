#!/usr/bin/env node
// What `countersign` runs once installed: the sources as they are, through tsx.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
