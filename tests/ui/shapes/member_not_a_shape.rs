// 5 mistakes
use aws_operation::aws_shape;

struct Key;

#[aws_shape]
struct Tag {
    key: Key,
    #[aws(length(max = 3))]
    more: Option<Vec<Key>>,
}

#[aws_shape(input)]
struct Sent {
    key: Key,
}

#[aws_shape(output)]
struct Read {
    key: Key,
}

#[aws_shape]
struct Wrapped(Key);

fn main() {}
