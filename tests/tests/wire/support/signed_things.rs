//! Operations that bind members to every signed part of a request, one a method.

use std::collections::BTreeMap;

use aws_operation::{Blob, aws_operation};

macro_rules! thing {
    ($name:ident, $method:literal $(, $body:ident)?) => {
        /// An operation with everything that its method can have.
        #[aws_operation(
            method = $method,
            path = "/things/{name}/{key+}?fixed=1:/2&flag",
            output = ()
        )]
        pub struct $name {
            /// A segment of the path.
            pub name: String,
            /// Several.
            pub key: String,
            /// A value in the query.
            #[aws(query = "Text")]
            pub text: String,
            /// A name in the query that has several.
            #[aws(query = "tag")]
            pub tags: Vec<String>,
            /// Names in the query.
            #[aws(query_params)]
            pub parameters: BTreeMap<String, String>,
            /// A header.
            #[aws(header = "X-Thing")]
            pub thing: String,
            /// Headers.
            #[aws(prefix_headers = "x-amz-meta-")]
            pub meta: BTreeMap<String, String>,
            $(
                /// The body.
                #[aws(payload)]
                pub $body: Blob,
            )?
        }
    };
}

thing!(GetThings, "GET");
thing!(HeadThings, "HEAD");
thing!(DeleteThings, "DELETE");
thing!(PostThings, "POST", body);
thing!(PutThings, "PUT", body);
thing!(PatchThings, "PATCH", body);
