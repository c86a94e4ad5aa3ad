import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { types, type FieldDef, type Pool } from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * PrismaPg for the schema engine, with two things set right. PostgreSQL's catalogue holds its codes in columns of type
 * `"char"`, which the adapter does not know: they are passed on as what they are, characters. And the adapter cuts
 * scripts at every semicolon, also inside functions: sent whole, a script runs, in one transaction.
 */
export class CatalogAdapter extends PrismaPg {
  readonly #opened: Adapter[] = [];

  override async connect(): Promise<Adapter> {
    return this.#keep(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return this.#keep(await super.connectToShadowDb());
  }

  /** Ends all connections; the engine leaves them open. */
  async close(): Promise<void> {
    const pools = this.#opened.splice(0).map((adapter) => adapter.underlyingDriver());
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }

  #keep(adapter: Adapter): Adapter {
    this.#opened.push(adapter);
    return setRight(adapter);
  }
}

function setRight(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver();
  const codes = announceCodesAsText(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.executeScript = async (script) => void (await pool.query(script));
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = [...result.columnTypes];
    for (const index of codes.get(query.sql) ?? []) columnTypes[index] = ColumnTypeEnum.Character;
    return { ...result, columnTypes };
  };
  return adapter;
}

/** @returns for each statement sent so far, which of its columns hold codes */
function announceCodesAsText(pool: Pool): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  const query = pool.query.bind(pool) as (
    given: { text: string } | string,
  ) => Promise<{ fields?: FieldDef[] }>;
  const announced = async (given: { text: string } | string) => {
    const result = await query(given);
    const columns = (result.fields ?? []).flatMap((field, index) =>
      field.dataTypeID === types.builtins.CHAR ? [index] : [],
    );
    for (const index of columns) result.fields![index]!.dataTypeID = types.builtins.TEXT;
    if (typeof given !== 'string') codes.set(given.text, columns);
    return result;
  };
  pool.query = announced as unknown as Pool['query'];
  return codes;
}
