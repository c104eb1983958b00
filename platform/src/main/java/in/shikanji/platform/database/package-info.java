@NullMarked
package in.shikanji.platform.database;

import org.jspecify.annotations.NullMarked;
