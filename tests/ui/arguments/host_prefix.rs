// 12 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", host_prefix = "data/")]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms", host_prefix = "{accountId}.")]
struct ListFarms;

#[aws_operation(method = "GET", path = "/queues", host_prefix = "{accountId}.{bucket}.")]
struct ListQueues {
    #[aws(header = "X-Account", host_label = "acountId")]
    account: String,
    #[aws(query, host_label)]
    bucket: String,
}

#[aws_operation(method = "GET", path = "/jobs")]
struct ListJobs {
    #[aws(query, host_label)]
    account_id: String,
}

#[aws_operation(method = "GET", path = "/steps", host_prefix = "{size}.")]
struct ListSteps {
    #[aws(query, host_label)]
    size: u32,
}

#[aws_operation(method = "GET", path = "/tasks", host_prefix = "{accountId")]
struct ListTasks {
    #[aws(query, host_label)]
    account_id: String,
}

#[aws_operation(method = "GET", path = "/logs", host_prefix = "")]
struct ListLogs;

#[aws_operation(method = "GET", path = "/maps", host_prefix = "cp..maps.")]
struct ListMaps;

#[aws_operation(method = "GET", path = "/places", host_prefix = "data")]
struct ListPlaces;

#[aws_operation(method = "GET", path = "/routes", host_prefix = "{account}{region}.{account}-")]
struct ListRoutes {
    #[aws(query, host_label)]
    account: String,
    #[aws(query, host_label)]
    region: String,
}

fn main() {}
