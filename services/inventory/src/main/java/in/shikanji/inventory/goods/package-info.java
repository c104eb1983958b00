/**
 * Goods as they lie in a store: what they are, in which batches they lie, and what may be done with them. Purchasing and
 * transfers stand on it; how the stock itself is kept is the service's own.
 */
@NullMarked
package in.shikanji.inventory.goods;

import org.jspecify.annotations.NullMarked;
