/**
 * The edge: what stands around every handler. In their order: a log line and a measurement of each answer, headers that
 * keep browsers safe, other sites' access, word of routes that will go, limits on how much one address or person may ask. Who asks is found out in
 * the server, by the authenticator; what is asked, in the services.
 */
@NullMarked
package in.shikanji.gateway;

import org.jspecify.annotations.NullMarked;
