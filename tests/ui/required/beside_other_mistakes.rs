// 6 mistakes
use aws_operation::{aws_operation, aws_shape};

struct Key;

#[aws_operation(method = "PATHC", path = "/studios/{id}", required = UpdateStudioRequired)]
struct UpdateStudio {
    id: String,
    key: Key,
    name: &str,
    #[aws(heder = "X-Token")]
    token: Option<String>,
}

#[aws_shape(required = TagRequired)]
struct Tag<T> {
    key: T,
    value: Option<String>,
}

#[aws_operation(method = "GET", path = "/farms", required = FarmRequired, required = FarmMembers)]
struct ListFarms {
    #[aws(query)]
    kind: String,
    #[aws(query)]
    state: Option<String>,
}

fn main() {
    let _ = UpdateStudio {
        token: None,
        ..UpdateStudioRequired { id: "studio-1".to_owned(), key: Key, name: "one" }.into()
    };
    let _: Tag<String> = TagRequired { key: "team".to_owned() }.into();
    let _: ListFarms = FarmRequired { kind: "large".to_owned() }.into();
}
