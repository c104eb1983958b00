package in.shikanji.platform.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many connections this process can bear, whatever the settings allow. */
final class Capacity {
    /** What an idle connection takes of the heap, rounded up: a read buffer of 8 KiB, a parked thread's stack, the rest. */
    private static final long HEAP_PER_CONNECTION = 16 * 1024;

    /** For databases, files, and those who are told that there is no room. */
    private static final long OTHER_DESCRIPTORS = 256;

    /** The same for an open stream of events, whose thread's stack is deeper and which has a buffer to write from. */
    private static final long HEAP_PER_STREAM = 32 * 1024;

    private Capacity() {}

    /**
     * As many connections as wanted, but no more than two thirds of the heap can hold and there are file descriptors for:
     * one that can't be accepted for want of a descriptor would end Helidon's listener for good.
     */
    static int connections(int wanted) {
        return least(wanted, heap() * 2 / 3 / HEAP_PER_CONNECTION, (descriptorsLeft() - OTHER_DESCRIPTORS) * 7 / 8);
    }

    /** As many streams as wanted, but no more than a third of the heap can hold. */
    static int streams(int wanted) {
        return least(wanted, heap() / 3 / HEAP_PER_STREAM, wanted);
    }

    private static int least(long wanted, long one, long other) {
        return (int) Math.max(1, Math.min(wanted, Math.min(one, other)));
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long descriptorsLeft() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount()
                : Integer.MAX_VALUE;
    }
}
