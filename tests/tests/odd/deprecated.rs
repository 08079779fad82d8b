//! What is deprecated is so for its users, not for what we write.

#![deny(warnings)]
#![allow(dead_code)]

mod declared {
    use aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

    #[deprecated]
    #[aws_service(id = "things")]
    pub struct Things;

    #[aws_operation(method = "GET", path = "/things")]
    #[deprecated]
    pub struct ListThings {
        #[aws(query, sensitive)]
        state: Option<String>,
    }

    #[aws_output]
    #[deprecated]
    pub struct ListThingsOutput {
        things: Vec<String>,
    }

    #[aws_shape]
    #[deprecated]
    pub struct Thing {
        name: Option<String>,
    }

    #[aws_shape]
    #[deprecated]
    pub struct Id(String);

    #[aws_shape]
    #[deprecated]
    pub enum State {
        Ready,
        Unknown(String),
    }

    #[aws_error]
    #[derive(Debug)]
    #[deprecated]
    pub enum ThingError {
        NotFound,
    }
}
