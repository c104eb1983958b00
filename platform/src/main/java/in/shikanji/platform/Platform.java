package in.shikanji.platform;

import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.events.EventLog;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.jobs.Jobs;
import in.shikanji.platform.mail.MailSender;
import in.shikanji.platform.mail.SmsSender;
import in.shikanji.platform.objects.Objects;
import java.util.function.Function;

/**
 * What every service stands on.
 *
 * @param databases opens the database of the service with this name
 * @param responses prepared answers, shared
 * @param trace is told where a run that is going to be killed is; does nothing otherwise
 */
public record Platform(
        BusinessClock clock,
        Function<String, Database> databases,
        EventLog events,
        Objects objects,
        Jobs jobs,
        SigningKeys keys,
        Tokens tokens,
        Audit audit,
        ResponseCache responses,
        MailSender mail,
        SmsSender sms,
        Site site,
        CommitTrace trace) {

    /** Opens a service's database and lets its events be read. */
    public Database open(String service) {
        Database database = databases.apply(service);
        events.producer(database);
        return database;
    }
}
