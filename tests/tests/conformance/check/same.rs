//! Compares, and says what differs.

use std::fmt::Debug;

use aws_operation_tests::Problem;

/// That `ours` is `theirs`.
///
/// # Errors
/// If it is not.
pub fn same<T: PartialEq<U> + Debug + ?Sized, U: Debug + ?Sized>(
    what: &str,
    theirs: &T,
    ours: &U,
) -> Result<(), Problem> {
    if theirs == ours {
        Ok(())
    } else {
        Err(format!("{what}: {theirs:?} was expected, we have {ours:?}").into())
    }
}
