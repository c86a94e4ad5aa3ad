import { operationsCodegen } from '@redress/web/vite/operations-codegen.ts';

export default operationsCodegen('console');
