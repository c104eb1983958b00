package in.shikanji.app.architecture.broken.kitchen;

import in.shikanji.app.architecture.broken.inject.Given;
import in.shikanji.app.architecture.broken.mockito.Mock;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Reply;
import io.helidon.http.Status;
import jakarta.mail.Flags;
import java.sql.Timestamp;

/** Breaks as many rules as fit into one class. */
final class KitchenManager {
    @Given
    public int open;

    Reply cook(Sql sql) throws InterruptedException {
        Mock.when();
        Thread.sleep(1);
        System.out.println(Status.OK_200.code() + new Timestamp(1).getNanos() + new Flags().hashCode());
        sql.update("delete from orders");
        return Reply.noContent();
    }
}
