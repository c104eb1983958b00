package in.shikanji.platform.database;

import java.util.ArrayList;
import java.util.List;

/** Gives an exception from a database thread the stack of the caller who waited for it. */
final class CallerFrames {
    private static final String UNIT = Unit.class.getName();
    private static final String PACKAGE = CallerFrames.class.getPackageName() + ".";

    private CallerFrames() {}

    /** Keeps the frames above the unit of work and puts the calling thread's frames below them. */
    static void append(Throwable failure) {
        List<StackTraceElement> frames = new ArrayList<>();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().equals(UNIT)) {
                break;
            }
            frames.add(frame);
        }
        boolean outside = false;
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            outside |= !frame.getClassName().startsWith(PACKAGE)
                    || frame.getClassName().endsWith("Database");
            if (outside) {
                frames.add(frame);
            }
        }
        failure.setStackTrace(frames.toArray(StackTraceElement[]::new));
    }
}
