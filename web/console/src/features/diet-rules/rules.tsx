import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { badgeName, badges, isBadge } from '../../lib/diet/badge-words';
import { DietTabs } from '../../lib/diet/diet-tabs';
import { dietRulesQuery } from '../../lib/diet/rules';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { SelectField } from '../../lib/select-field';
import { useStaffName } from '../../lib/staff';
import { chosenStore, storesOf, storesQuery } from '../../lib/stores';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { EditRules } from './edit-rules';
import { Legend } from './legend';
import { versionsQuery } from './queries';
import type { RulesSearch } from './rules-search';
import { RulesTable } from './rules-table';
import { Standing } from './standing';
import { Versions } from './versions';
import { words } from './words';

interface RulesProps {
  person: Customer;
  search: RulesSearch;
  /** @param decided whether nobody has to be asked what becomes of a draft */
  onSearch: (search: RulesSearch, decided?: boolean) => void;
}

const unchanged = new Map();

export function Rules({ person, search, onSearch }: RulesProps) {
  useTitle(words.title);
  const now = useServerNow(60_000);
  const query = useQuery(dietRulesQuery);
  const maySeeVersions = may(person.role, 'see-stock');
  const all = useQuery({ ...versionsQuery, enabled: maySeeVersions }).data;
  const versions = all ?? [];
  const stores = useQuery(storesQuery).data ?? [];
  const nameOf = useStaffName(person, chosenStore(storesOf(person, stores), undefined)?.id);
  const { badge = 'jain', version, edit } = search;
  const old = versions.find((one) => String(one.version) === version);
  const mayEdit = may(person.role, 'edit-diet');
  // what is approved follows on the newest version, which has to be known for it
  const editing = edit === 'yes' && mayEdit && all !== undefined;
  const rules = query.data;
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 px-4 py-4">
      <DietTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {rules !== undefined && old === undefined && !editing && mayEdit && (
          <Button disabled={all === undefined} onClick={() => onSearch({ ...search, edit: 'yes' })}>
            {rules.version === 0 ? words.approveAsIs : words.edit}
          </Button>
        )}
      </div>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {rules !== undefined && (
        <>
          {old === undefined ? (
            <Standing rules={rules} versions={versions} now={now} nameOf={nameOf} />
          ) : (
            <Notice
              action={
                <Button look="plain" onClick={() => onSearch({ badge })}>
                  {words.back}
                </Button>
              }
            >
              {words.shown(old.version)}
            </Notice>
          )}
          <Legend />
          <SelectField
            label={words.badge}
            className="lg:hidden"
            value={badge}
            choices={badges.map((value) => ({ value, label: badgeName(value) }))}
            onChoose={(value) => isBadge(value) && onSearch({ ...search, badge: value })}
          />
          {editing ? (
            <EditRules
              rules={rules}
              newest={Math.max(rules.version, ...versions.map((one) => one.version))}
              badge={badge}
              onApproved={() => onSearch({ badge }, true)}
              onStop={() => onSearch({ badge })}
            />
          ) : (
            <RulesTable
              rules={(old ?? rules).rules}
              badge={badge}
              draft={unchanged}
              onChoose={undefined}
            />
          )}
          {maySeeVersions && !editing && (
            <Versions
              current={rules.version}
              now={now}
              nameOf={nameOf}
              onShow={(one) => onSearch({ badge, version: String(one) })}
            />
          )}
        </>
      )}
    </div>
  );
}
