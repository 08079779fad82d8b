//! What an attempt means for a wait.

use crate::error::Error;

/// What follows from an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Reached,
    Failed,
    Again,
}

/// What one kind of result means.
pub(super) struct Rule<T, E> {
    meaning: Meaning,
    kind: Kind<T, E>,
}

enum Kind<T, E> {
    Output(Is<T>),
    Error(Is<Error<E>>),
}

/// Whether that is it.
type Is<T> = Box<dyn Fn(&T) -> bool + Send>;

impl<T, E> Rule<T, E> {
    pub(super) fn of_output(meaning: Meaning, is_it: impl Fn(&T) -> bool + Send + 'static) -> Self {
        Self { meaning, kind: Kind::Output(Box::new(is_it)) }
    }

    pub(super) fn of_error(
        meaning: Meaning,
        is_it: impl Fn(&Error<E>) -> bool + Send + 'static,
    ) -> Self {
        Self { meaning, kind: Kind::Error(Box::new(is_it)) }
    }

    /// Whether it can end a wait well.
    pub(super) fn reaches(&self) -> bool {
        self.meaning == Meaning::Reached
    }

    fn is_met_by(&self, called: &Result<T, Error<E>>) -> bool {
        match (&self.kind, called) {
            (Kind::Output(is_it), Ok(output)) => is_it(output),
            (Kind::Error(is_it), Err(error)) => is_it(error),
            _ => false,
        }
    }
}

/// Whether an error has that code.
pub(super) fn has_code<E>(code: String) -> impl Fn(&Error<E>) -> bool + Send {
    move |error| error.code() == Some(&code)
}

/// What an attempt means by the first rule that it meets, and which that is, from 0.
pub(super) fn judge<T, E>(
    rules: &[Rule<T, E>],
    called: &Result<T, Error<E>>,
) -> (Meaning, Option<usize>) {
    let met = rules.iter().enumerate().find(|(_, rule)| rule.is_met_by(called));
    match (met, called) {
        (Some((index, rule)), _) => (rule.meaning, Some(index)),
        (None, Ok(_)) => (Meaning::Again, None),
        (None, Err(error)) if error.is_throttling() => (Meaning::Again, None),
        (None, Err(_)) => (Meaning::Failed, None),
    }
}
