package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of staff's search for customers: along an index, however many customers there are. */
final class CustomerSearchTables {
    /** Comes after every letter. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private CustomerSearchTables() {}

    /**
     * Customers in the order of what is looked for, then of their ids.
     *
     * @param after the id of the last one of the page before
     */
    static List<Account> search(Sql sql, CustomerSearch search, @Nullable String after, int limit) {
        String column = search.by().column();
        StringBuilder statement = new StringBuilder("select " + AccountTables.COLUMNS
                + " from accounts where role = 'customer' and erased_at is null and " + column + " >= ? and " + column
                + " < ?");
        List<Object> parameters = new ArrayList<>(List.of(search.text(), search.text() + LAST));
        if (after != null) {
            statement.append(" and (" + column + ", id) > (select " + column + ", id from accounts where id = ?)");
            parameters.add(after);
        }
        statement.append(" order by " + column + ", id limit ?");
        parameters.add(limit);
        return sql.list(statement.toString(), AccountTables::map, parameters.toArray());
    }
}
