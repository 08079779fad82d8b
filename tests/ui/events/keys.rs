// 4 mistakes
use aws_operation::{Blob, EventStream, aws_output, aws_shape};

#[aws_output]
struct ChatOutput {
    #[aws(ends_with = "metadata")]
    text: String,
}

#[aws_output]
struct AudioOutput {
    #[aws(payload, ends_with)]
    stream: EventStream<AudioEvent>,
}

#[aws_shape]
enum AudioEvent {
    Chunk(Chunk),
    Unknown(aws_operation::UnknownMember),
}

#[aws_shape]
struct Chunk {
    #[aws(event_header, event_payload)]
    sound: Option<Blob>,
    #[aws(event_headers)]
    number: Option<i32>,
}

fn main() {}
