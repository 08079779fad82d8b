use aws_operation::aws_output;

#[aws_output]
enum ListStudiosOutput {
    None,
}

fn main() {}
