// 2 mistakes
use aws_operation::aws_shape;

#[aws_shape]
enum State {
    #[aws(nam = "READY")]
    Ready,
    #[serde(other)]
    Other,
    Unknown(String),
}

fn main() {}
