package in.shikanji.platform.openid;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at a provider.
 *
 * @param subject the provider's id of the person, which never changes
 * @param email lower case
 * @param emailIsTheirs whether the provider itself runs that mailbox, so that nobody else can have it now
 */
public record OpenIdIdentity(
        String subject,
        @Nullable String email,
        boolean emailIsTheirs,
        @Nullable String name) {
    @Override
    public String toString() {
        return "OpenIdIdentity[]";
    }
}
