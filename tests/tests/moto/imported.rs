//! Which operations are declared, and that they are as the importer declares them.

use std::fs;
use std::path::Path;

use aws_operation_tests::Problem;
use cargo_aws_operation::{Model, Options, is_same};

/// What `<folder>/<file>.rs` is imported from.
pub struct Imported {
    /// The file's name.
    pub file: &'static str,
    folder: &'static str,
    /// The model's folder among botocore's.
    model: &'static str,
    operations: &'static [&'static str],
}

const HERE: &str = "tests/moto/declarations";

/// One a service.
pub const IMPORTED: &[Imported] = &[
    Imported {
        file: "api_gateway",
        folder: HERE,
        model: "apigateway/2015-07-09",
        operations: &["CreateRestApi", "DeleteRestApi", "GetRestApi", "UpdateRestApi"],
    },
    Imported {
        file: "cloud_formation",
        folder: HERE,
        model: "cloudformation/2010-05-15",
        operations: &["CreateStack", "DescribeStacks", "ListStackResources"],
    },
    Imported {
        file: "cloud_watch",
        folder: HERE,
        model: "cloudwatch/2010-08-01",
        operations: &[
            "DescribeAlarms",
            "GetDashboard",
            "GetMetricStatistics",
            "ListMetrics",
            "PutMetricAlarm",
            "PutMetricData",
        ],
    },
    Imported {
        file: "dynamo_db",
        folder: HERE,
        model: "dynamodb/2012-08-10",
        operations: &["CreateTable", "DescribeTable", "GetItem", "PutItem", "Query"],
    },
    Imported {
        file: "ec2",
        folder: HERE,
        model: "ec2/2016-11-15",
        operations: &[
            "CreateVpc",
            "DescribeInstances",
            "DescribeVpcs",
            "RunInstances",
            "TerminateInstances",
        ],
    },
    Imported {
        file: "ecs",
        folder: HERE,
        model: "ecs/2014-11-13",
        operations: &["DescribeServices"],
    },
    Imported {
        file: "iam",
        folder: HERE,
        model: "iam/2010-05-08",
        operations: &["CreateRole", "GetRole", "ListRoles", "UpdateRole"],
    },
    Imported {
        file: "kms",
        folder: HERE,
        model: "kms/2014-11-01",
        operations: &["CreateKey", "Decrypt", "Encrypt"],
    },
    Imported {
        file: "lambda",
        folder: HERE,
        model: "lambda/2015-03-31",
        operations: &[
            "CreateFunction",
            "GetFunctionConfiguration",
            "ListFunctions",
            "UpdateFunctionConfiguration",
        ],
    },
    Imported {
        file: "logs",
        folder: HERE,
        model: "logs/2014-03-28",
        operations: &["CreateLogGroup", "CreateLogStream", "GetLogEvents", "PutLogEvents"],
    },
    Imported {
        file: "route_53",
        folder: HERE,
        model: "route53/2013-04-01",
        operations: &[
            "ChangeResourceRecordSets",
            "ChangeTagsForResource",
            "CreateHostedZone",
            "GetHostedZone",
            "ListResourceRecordSets",
            "ListTagsForResource",
        ],
    },
    Imported {
        file: "s3",
        folder: "../examples/src",
        model: "s3/2006-03-01",
        operations: &[
            "AbortMultipartUpload",
            "CompleteMultipartUpload",
            "CopyObject",
            "CreateBucket",
            "CreateMultipartUpload",
            "DeleteBucket",
            "DeleteObject",
            "DeleteObjects",
            "GetObject",
            "HeadBucket",
            "HeadObject",
            "ListObjectsV2",
            "PutObject",
            "UploadPart",
            "UploadPartCopy",
        ],
    },
    Imported {
        file: "scheduler",
        folder: HERE,
        model: "scheduler/2021-06-30",
        operations: &["CreateSchedule", "DeleteSchedule", "GetSchedule", "ListSchedules"],
    },
    Imported {
        file: "sns",
        folder: HERE,
        model: "sns/2010-03-31",
        operations: &[
            "CreateTopic",
            "GetTopicAttributes",
            "ListTagsForResource",
            "ListTopics",
            "PublishBatch",
            "Subscribe",
        ],
    },
    Imported {
        file: "sqs",
        folder: HERE,
        model: "sqs/2012-11-05",
        operations: &["CreateQueue", "DeleteMessage", "ReceiveMessage", "SendMessage"],
    },
    Imported {
        file: "sts",
        folder: HERE,
        model: "sts/2011-06-15",
        operations: &["AssumeRole", "AssumeRoleWithWebIdentity", "GetCallerIdentity"],
    },
];

impl Imported {
    /// Compares the file with its model, or makes it anew where `UPDATE_DECLARATIONS` is set.
    pub fn is_what_the_model_says(&self, models: &Path) -> Result<(), Problem> {
        let folder = models.join(self.model);
        let model = Model::read(&fs::read(folder.join("service-2.json.gz"))?)?;
        let rules = fs::read(folder.join("endpoint-rule-set-1.json.gz"))?;
        let model = model.with_endpoint_rules(&rules)?;
        let model = match fs::read(folder.join("paginators-1.json")) {
            Ok(paginators) => model.with_paginators(&paginators)?,
            // Not every service has lists.
            Err(_) => model,
        };
        let model = match fs::read(folder.join("waiters-2.json")) {
            Ok(waiters) => model.with_waiters(&waiters)?,
            // Nor has every one waiters.
            Err(_) => model,
        };
        let text = model.import(self.operations, Options::new().without_docs())?.text;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(self.folder);
        let file = folder.join(self.file).with_extension("rs");
        if std::env::var_os("UPDATE_DECLARATIONS").is_some() {
            fs::write(&file, text)?;
            return Ok(());
        }
        if !is_same(&text, &fs::read_to_string(&file)?)? {
            return Err("it is not what the model says; UPDATE_DECLARATIONS=1 renews it".into());
        }
        Ok(())
    }
}
