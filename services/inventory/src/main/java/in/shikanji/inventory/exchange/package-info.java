/**
 * Files of the catalogue and of its stores, out and in. Knows CSV, cells and imports; what a kind of file has in it, and what
 * a row of it may change, is told by the service in a {@link in.shikanji.inventory.exchange.Sheet}.
 */
@NullMarked
package in.shikanji.inventory.exchange;

import org.jspecify.annotations.NullMarked;
