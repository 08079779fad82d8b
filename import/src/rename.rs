//! The `rename_all` rule under which an item needs the fewest names said.

/// A rule of `rename_all`, whose spelling and effect are serde's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rule {
    Camel,
    Pascal,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
    Lower,
    Upper,
}

/// In the order of preference among equals.
const RULES: [(Rule, &str); 8] = [
    (Rule::Pascal, "PascalCase"),
    (Rule::Camel, "camelCase"),
    (Rule::ScreamingSnake, "SCREAMING_SNAKE_CASE"),
    (Rule::Snake, "snake_case"),
    (Rule::Kebab, "kebab-case"),
    (Rule::ScreamingKebab, "SCREAMING-KEBAB-CASE"),
    (Rule::Lower, "lowercase"),
    (Rule::Upper, "UPPERCASE"),
];

impl Rule {
    /// What `rename_all` says.
    pub(crate) fn spelling(self) -> &'static str {
        RULES.iter().find(|(rule, _)| *rule == self).map_or("camelCase", |(_, spelling)| spelling)
    }

    /// The rule for fields of these names on the wire; to say it counts as one name.
    pub(crate) fn of_fields<'a>(names: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Self {
        fewest(Self::Camel, |rule| {
            names.clone().filter(|(field, wire)| rule.field(field) != *wire).count()
        })
    }

    /// The rule for variants of these names on the wire, beside `default`, which is not said.
    pub(crate) fn of_variants<'a>(
        default: Self,
        names: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    ) -> Self {
        fewest(default, |rule| {
            names.clone().filter(|(variant, wire)| rule.variant(variant) != *wire).count()
        })
    }

    /// The wire name of a field, which is in `snake_case`.
    pub(crate) fn field(self, field: &str) -> String {
        match self {
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => {
                field.split('_').map(|word| first(word, char::to_ascii_uppercase)).collect()
            }
            Self::Camel => first(&Self::Pascal.field(field), char::to_ascii_lowercase),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The wire name of a variant, which is in `PascalCase`.
    pub(crate) fn variant(self, variant: &str) -> String {
        match self {
            Self::Pascal => variant.to_owned(),
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Camel => first(variant, char::to_ascii_lowercase),
            Self::Snake => snake(variant),
            Self::ScreamingSnake => snake(variant).to_ascii_uppercase(),
            Self::Kebab => snake(variant).replace('_', "-"),
            Self::ScreamingKebab => snake(variant).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

/// The rule that leaves the fewest names to say; another than `default` is one thing said itself.
fn fewest(default: Rule, left: impl Fn(Rule) -> usize) -> Rule {
    let mut best = (left(default), default);
    // Where `default` would leave one name, a rule saves nothing unless it leaves none.
    for (rule, _) in RULES {
        let said = left(rule) + 1;
        if said < best.0 || (said == best.0 && best.1 == default && said == 1) {
            best = (said, rule);
        }
    }
    best.1
}

/// An underscore before each capital but the first.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// The word with its first letter changed.
fn first(word: &str, change: fn(&char) -> char) -> String {
    let mut letters = word.chars();
    letters.next().map(|letter| change(&letter)).into_iter().chain(letters).collect()
}
