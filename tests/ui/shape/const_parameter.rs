use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio<const N: usize> {
    sizes: [u32; N],
}

fn main() {}
