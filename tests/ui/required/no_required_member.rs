// 2 mistakes
use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "GET", path = "/studios", required = ListStudiosRequired)]
#[derive(Default)]
struct ListStudios {
    #[aws(query)]
    state: Option<String>,
    #[aws(query)]
    next_token: std::option::Option<String>,
}

#[aws_shape(required = NothingRequired)]
struct Nothing {}

fn main() {
    let _ = ListStudios { state: Some("READY".to_owned()), ..ListStudiosRequired {}.into() };
    let _: Nothing = NothingRequired {}.into();
}
