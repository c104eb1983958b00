package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import in.shikanji.platform.objects.FolderObjects;
import java.nio.file.Path;
import java.util.Map;

/** A {@link SqlEventLog} over two databases of one engine. */
final class SqlEventLogFixture extends EventLogFixture {
    private final Path folder;
    private final TestDatabases databases;
    private Database producer;
    private Database consumer;
    private SqlEventLog log;

    SqlEventLogFixture(Path folder, TestEngine engine) {
        this.folder = folder;
        databases = new TestDatabases(folder, engine);
        producer = databases.open("order");
        consumer = databases.open("loyalty");
        createTables();
        log = newLog();
        log.consume("order", consumer, handlers());
        log.start();
    }

    /** A log over the open databases with only the producer registered. */
    SqlEventLog newLog() {
        SqlEventLog made = new SqlEventLog(objects(), clock);
        made.producer(producer);
        return made;
    }

    FolderObjects objects() {
        return new FolderObjects(folder.resolve("objects"));
    }

    Path folder() {
        return folder;
    }

    Database open(String name) {
        return databases.open(name);
    }

    @Override
    void restart() {
        restartWith("loyalty", handlers());
    }

    /** As {@link #restart}, with another consumer in place of loyalty. */
    void restartWith(String consumerName, Map<String, EventHandler> handlers) {
        log.close();
        producer = databases.open("order");
        consumer = databases.open(consumerName);
        createTables();
        log = newLog();
        log.consume("order", consumer, handlers);
        log.start();
    }

    @Override
    SqlEventLog log() {
        return log;
    }

    @Override
    Database producer() {
        return producer;
    }

    @Override
    Database consumer() {
        return consumer;
    }

    @Override
    public void close() {
        log.close();
        databases.close();
    }
}
