//! Declarations inside of function bodies, and of modules that see nothing of each other.

use aws_operation_tests::target;

fn one() -> String {
    use aws_operation::{aws_operation, aws_service, aws_shape};

    #[aws_service(id = "things")]
    struct Things;

    #[aws_operation(method = "GET", path = "/one/{state}", service = Things)]
    struct Get {
        state: State,
    }

    #[aws_shape]
    enum State {
        Ready,
        Unknown(String),
    }

    target(Get { state: State::Ready })
}

fn two() -> String {
    #[aws_operation::aws_operation(method = "GET", path = "/two/{state}")]
    struct Get {
        state: u8,
    }

    {
        #[aws_operation::aws_operation(method = "GET", path = "/inner")]
        struct Get;
        assert_eq!(target(Get), "/inner");
    }

    target(Get { state: 2 })
}

mod module {
    pub mod types {
        #[aws_operation::aws_shape]
        pub(in crate::in_a_function::module) struct Id(pub(super) String);
    }

    #[aws_operation::aws_operation(method = "GET", path = "/{id}")]
    pub(crate) struct Get {
        pub(self) id: types::Id,
    }

    pub(crate) fn get() -> Get {
        Get { id: types::Id("x".to_owned()) }
    }
}

#[test]
fn holds() {
    assert_eq!(one(), "/one/Ready");
    assert_eq!(two(), "/two/2");
    assert_eq!(target(module::get()), "/x");
}
