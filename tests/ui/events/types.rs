// 4 mistakes
use aws_operation::{ByteStream, EventStream, aws_output, aws_shape};

#[aws_output]
struct BytesOutput {
    #[aws(payload, ends_with = "metadata")]
    stream: ByteStream,
}

struct NotAShape;

#[aws_output]
struct EventsOutput {
    #[aws(payload)]
    stream: EventStream<NotAShape>,
}

#[aws_output]
struct DocumentOutput {
    stream: EventStream<Event>,
}

#[aws_shape(output)]
struct Event {
    inner: EventStream<String>,
}

fn main() {}
