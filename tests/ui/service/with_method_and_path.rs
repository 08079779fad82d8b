// 3 mistakes
use aws_operation::{AwsJson1_0, aws_operation, aws_service};

#[aws_service(id = "SQS", protocol = AwsJson1_0, target_prefix = "AmazonSQS")]
struct Sqs;

#[aws_operation(method = "POST", path = "/", service = Sqs)]
struct ListQueues;

#[aws_operation(method = "POST", path = "/{queueUrl}", service = Sqs)]
struct GetQueueUrl {
    queue_url: String,
    #[aws(idempotency_token)]
    client_token: Option<String>,
}

#[aws_operation(service = Sqs)]
struct SendMessage {
    #[aws(header = "X-Name")]
    name: String,
}

fn main() {}
