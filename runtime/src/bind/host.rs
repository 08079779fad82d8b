//! Members in the host name, in front of the endpoint's: Smithy's
//! [`hostLabel`](https://smithy.io/2.0/spec/endpoint-traits.html#hostlabel-trait).

use super::RequestBinder;
use super::token::TokenText;

/// The longest part of a host name between two dots.
const LONGEST: usize = 63;

/// A type whose values can be a label of the host prefix.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a label of the host prefix",
    label = "use `String`"
)]
pub trait HostLabelValue {
    /// Binds the value to the host label `name`.
    fn bind(&self, name: &'static str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: TokenText> HostLabelValue for T {
    fn bind(&self, name: &'static str, request: &mut RequestBinder) {
        let label = self.as_text();
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if label.is_empty() || label.len() > LONGEST || !label.chars().all(fits) {
            let problem = "is not a valid part of a host name: use 1 to 63 letters, digits and `-`";
            request.message().refuse(name, problem);
        } else {
            request.host(label);
        }
    }
}
