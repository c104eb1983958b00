@NullMarked
package in.shikanji.platform.jobs;

import org.jspecify.annotations.NullMarked;
