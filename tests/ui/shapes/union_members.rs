// 9 mistakes
use aws_operation::{Timestamp, UnknownMember, aws_shape};

#[aws_shape]
enum OfEnums {
    Bucket(String),
    Disk(String),
    Unknown(String),
}

#[aws_shape]
enum Closed {
    Bucket(String),
    Disk(String),
}

#[aws_shape]
enum Odd {
    Bucket(String),
    Pair(String, u32),
    Named { disk: String },
    Unknown(UnknownMember),
}

#[aws_shape]
enum Twice {
    Bucket(String),
    #[aws(name = "bucket")]
    Disk(String),
    Unknown(UnknownMember),
}

#[derive(Debug)]
struct Plain;

#[aws_shape]
#[derive(Debug)]
enum OfTypes {
    Bytes(Vec<u8>),
    #[aws(sensitive)]
    Plain(Plain),
    #[aws(timestamp = "date-time")]
    Name(String),
    #[aws(timestamp = "date-time")]
    At(Timestamp),
    Unknown(UnknownMember),
}

fn main() {}
