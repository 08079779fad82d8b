use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(heder = "X-Name")]
    name: String,
    #[aws(method = "GET")]
    other: String,
    #[aws()]
    third: String,
}

fn main() {}
