// 6 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = beare)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/images", auth = "sigv4a")]
struct ListImages;

#[aws_operation(method = "GET", path = "/farms", auth = [bearer, sigv4])]
struct ListFarms;

#[aws_operation(method = "GET", path = "/queues", auth = iam)]
struct ListQueues;

#[aws_operation(method = "GET", path = "/jobs", auth = bearer("x"))]
struct ListJobs;

#[aws_operation(method = "GET", path = "/tasks", auth = cookie)]
struct ListTasks;

fn main() {}
