// 12 mistakes
use std::fmt;
use std::str::FromStr;

use aws_operation::{UnknownMember, aws_operation, aws_output, aws_shape};

struct Plain;

struct Shown;

impl fmt::Display for Shown {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

struct Parsed;

impl FromStr for Parsed {
    type Err = String;

    fn from_str(_: &str) -> Result<Self, String> {
        Ok(Self)
    }
}

#[aws_operation(method = "POST", path = "/studios/{label}")]
struct CreateStudio {
    #[aws(text)]
    label: Plain,
    #[aws(query, text)]
    parsed: Option<Parsed>,
    #[aws(text)]
    shown: Shown,
    #[aws(text)]
    tags: Vec<Plain>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(header = "X-Shown", text)]
    shown: Option<Shown>,
    #[aws(header = "X-Parsed", text)]
    also_parsed: Option<Parsed>,
    #[aws(text)]
    parsed: Parsed,
    #[aws(text)]
    tag: Plain,
}

#[aws_shape]
struct Studio {
    #[aws(text)]
    parsed: Option<Parsed>,
    #[aws(text)]
    shown: Shown,
}

#[aws_shape]
enum Choice {
    #[aws(text)]
    Plain(Plain),
    Unknown(UnknownMember),
}

#[aws_shape]
struct Id(#[aws(text)] Plain);

#[aws_shape]
struct Ids(#[aws(text)] Vec<u32>);

fn main() {}
