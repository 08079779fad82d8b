// 3 mistakes
use aws_operation::{UnknownMember, aws_shape};

#[aws_shape(required = OwnerRequired)]
struct Owner(String);

#[aws_shape(required = StateRequired)]
enum State {
    Ready,
    Unknown(String),
}

#[aws_shape(required = PlaceRequired)]
enum Place {
    Bucket(String),
    Unknown(UnknownMember),
}

fn main() {}
