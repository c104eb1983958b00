/** Where stores deliver and what it costs: areas, fees by value and distance, and who serves a place. No SQL, no HTTP. */
@NullMarked
package in.shikanji.store.zones;

import org.jspecify.annotations.NullMarked;
