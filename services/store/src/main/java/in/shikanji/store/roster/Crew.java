package in.shikanji.store.roster;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.platform.auth.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who works for the chain, as the customer service knew it a moment ago. */
record Crew(List<Member> members) {
    static final Refusal NOT_EMPLOYED_HERE =
            new Refusal("not_employed_here", "This person does not work at this store.", "/staffId");

    Crew {
        members = List.copyOf(members);
    }

    Optional<Member> find(String staffId) {
        return members.stream().filter(member -> member.id().equals(staffId)).findFirst();
    }

    /** Whom a store may plan with, by name; owners and support keep no hours. */
    List<Member> at(String storeId) {
        return members.stream()
                .filter(member -> worksAt(member, storeId))
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    static boolean worksAt(Member member, String storeId) {
        return Permission.CLOCK_IN.isGivenTo(member.role()) && member.storeIds().contains(storeId);
    }

    /** What speaks against somebody's working then, but for what else they do. */
    Optional<Refusal> refusal(String storeId, Shift.Wish wish) {
        Optional<Member> member = find(wish.staffId()).filter(one -> worksAt(one, storeId));
        if (member.isEmpty()) {
            return Optional.of(NOT_EMPLOYED_HERE);
        }
        boolean gone = Optional.ofNullable(member.get().endsAt())
                .filter(end -> wish.time().to().isAfter(end))
                .isPresent();
        if (gone) {
            String message = member.get().name() + " does not work here that long. Look at the end date under Staff.";
            return Optional.of(new Refusal("employment_ended", message, "/date"));
        }
        return tooLong(wish.time());
    }

    static Optional<Refusal> tooLong(Stretch time) {
        if (time.isEmpty()) {
            return Optional.of(
                    new Refusal("no_such_time", "The clock jumps over this that night. Choose other times.", "/from"));
        }
        return time.isTooLong()
                ? Optional.of(new Refusal("over_sixteen_hours", "Nobody works more than 16 hours at once.", "/to"))
                : Optional.empty();
    }
}
