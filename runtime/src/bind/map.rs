//! Members whose entries are headers or query parameters, each by its own key.

use std::collections::{BTreeMap, HashMap};

use super::{MessageBinder, QueryMember, RequestBinder};

/// A type whose values can be the headers of a prefix.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold headers",
    label = "use `HashMap<String, String>`"
)]
pub trait PrefixHeadersMember {
    /// Binds each entry to the header whose name is the prefix and its key.
    fn bind(&self, member: usize, message: &mut MessageBinder);
}

/// A type whose values can be query parameters.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold query parameters",
    label = "use `HashMap<String, String>`, or `HashMap<String, Vec<String>>`"
)]
pub trait QueryParamsMember {
    /// Binds each entry to the parameter of its key, except those that the path or another member
    /// names.
    fn bind(&self, member: usize, request: &mut RequestBinder);
}

macro_rules! maps {
    ($([$($generic:ident)*] $map:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generic),*> PrefixHeadersMember for $map<String, String, $($generic),*> {
            fn bind(&self, member: usize, message: &mut MessageBinder) {
                for (key, value) in self {
                    message.header_of_map(key, member, value);
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: QueryMember, $($generic),*> QueryParamsMember for $map<String, T, $($generic),*> {
            fn bind(&self, member: usize, request: &mut RequestBinder) {
                for (key, value) in self {
                    if !request.names_query(key) {
                        value.bind_as(key, member, request);
                    }
                }
            }
        }
    )*};
}

maps! { [S] HashMap; [] BTreeMap; }

#[diagnostic::do_not_recommend]
impl<T: PrefixHeadersMember> PrefixHeadersMember for Option<T> {
    fn bind(&self, member: usize, message: &mut MessageBinder) {
        if let Some(map) = self {
            map.bind(member, message);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: QueryParamsMember> QueryParamsMember for Option<T> {
    fn bind(&self, member: usize, request: &mut RequestBinder) {
        if let Some(map) = self {
            map.bind(member, request);
        }
    }
}
