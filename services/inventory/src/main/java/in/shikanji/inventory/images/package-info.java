/**
 * Pictures of products that staff upload. A file is taken apart here ({@link in.shikanji.inventory.images.PictureFile}), made
 * into pictures of the pages' sizes by a process of its own ({@link in.shikanji.inventory.images.Darkroom}), kept as objects
 * named by their content, and then noted in a row; what no row names any more goes after a day.
 */
@NullMarked
package in.shikanji.inventory.images;

import org.jspecify.annotations.NullMarked;
