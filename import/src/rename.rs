//! The `rename_all` rule under which an item needs the fewest names said.

use aws_operation_words::RenameRule;

/// In the order of preference among equals.
const RULES: [RenameRule; 8] = [
    RenameRule::Pascal,
    RenameRule::Camel,
    RenameRule::ScreamingSnake,
    RenameRule::Snake,
    RenameRule::Kebab,
    RenameRule::ScreamingKebab,
    RenameRule::Lower,
    RenameRule::Upper,
];

/// The rule for fields of these names on the wire; to say it counts as one name.
pub(crate) fn of_fields<'a>(names: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> RenameRule {
    fewest(RenameRule::Camel, |rule| {
        names.clone().filter(|(field, wire)| rule.of_field(field) != *wire).count()
    })
}

/// The rule for variants of these names on the wire, beside `default`, which is not said.
pub(crate) fn of_variants<'a>(
    default: RenameRule,
    names: impl Iterator<Item = (&'a str, &'a str)> + Clone,
) -> RenameRule {
    fewest(default, |rule| {
        names.clone().filter(|(variant, wire)| rule.of_variant(variant) != *wire).count()
    })
}

/// The rule that leaves the fewest names to say; another than `default` is one thing said itself.
fn fewest(default: RenameRule, left: impl Fn(RenameRule) -> usize) -> RenameRule {
    let mut best = (left(default), default);
    // Where `default` would leave one name, a rule saves nothing unless it leaves none.
    for rule in RULES {
        let said = left(rule) + 1;
        if said < best.0 || (said == best.0 && best.1 == default && said == 1) {
            best = (said, rule);
        }
    }
    best.1
}
