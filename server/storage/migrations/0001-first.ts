import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export function first(bytes: 'blob' | 'bytea'): Migration {
  return {
    async up(database: Kysely<unknown>) {
      const { schema } = database;
      await schema
        .createTable('library_version')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('organisation_id', 'text')
        .addColumn('library_id', 'text', (column) => column.notNull())
        .addColumn('library_version', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('imported_at', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('organisation')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('settings', 'text', (column) => column.notNull())
        .addColumn('library_hash', 'text', (column) => column.notNull().references('library_version.hash'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .addColumn('updated_by', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('organisation_event')
        .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('user_name', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('change', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('organisation_event_key', ['organisation_id', 'version'])
        .execute();
      await schema
        .createTable('procurement')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('locked', 'integer', (column) => column.notNull())
        .addColumn('library_hash', 'text', (column) => column.notNull().references('library_version.hash'))
        .addColumn('own_clauses_made', 'integer', (column) => column.notNull())
        .addColumn('issued', 'integer', (column) => column.notNull())
        .addColumn('included', 'integer', (column) => column.notNull())
        .addColumn('undecided', 'integer', (column) => column.notNull())
        .addColumn('unanswered', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .addColumn('updated_by', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('procurement_by_organisation').on('procurement').columns(['organisation_id', 'updated_at']).execute();
      await schema
        .createTable('procurement_event')
        .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
        .addColumn('procurement_id', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('user_name', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('targets', 'text', (column) => column.notNull())
        .addColumn('change', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('procurement_event_key', ['procurement_id', 'version'])
        .execute();
      await schema
        .createTable('issued_version')
        .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
        .addColumn('procurement_id', 'text', (column) => column.notNull().references('procurement.id').onDelete('cascade'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('issued_at', 'text', (column) => column.notNull())
        .addColumn('issued_by', 'text', (column) => column.notNull())
        .addColumn('manifest', 'text', (column) => column.notNull())
        .addColumn('file_hash', 'text', (column) => column.notNull())
        .addColumn('content_hash', 'text', (column) => column.notNull())
        .addColumn('answers_hash', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('issued_version_key', ['procurement_id', 'number'])
        .execute();
      await schema
        .createTable('issued_file')
        .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
        .addColumn('procurement_id', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('format', 'text', (column) => column.notNull())
        .addColumn('body', sql.raw(bytes), (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('issued_file_key', ['procurement_id', 'number', 'document', 'format'])
        .addForeignKeyConstraint('issued_file_of_version', ['procurement_id', 'number'], 'issued_version', ['procurement_id', 'number'], (key) => key.onDelete('cascade'))
        .execute();
    },
  };
}
