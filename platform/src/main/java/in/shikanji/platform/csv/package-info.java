/** Files that spreadsheets open as they are meant. */
@NullMarked
package in.shikanji.platform.csv;

import org.jspecify.annotations.NullMarked;
