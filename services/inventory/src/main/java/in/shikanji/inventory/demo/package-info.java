/** The demo's menu: real dishes with real ingredients. */
@NullMarked
package in.shikanji.inventory.demo;

import org.jspecify.annotations.NullMarked;
