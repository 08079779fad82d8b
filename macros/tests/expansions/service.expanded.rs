impl ::aws_operation::Service for Iam {
    type Protocol = RestJson1;
    type Error = IamError;
    const SPEC: &'static ::aws_operation::__private::ServiceSpec = &::aws_operation::__private::ServiceSpec::new::<
        Self,
    >("IAM", "iam", "iam")
        .signing_region("us-east-1")
        .endpoint("https://iam.amazonaws.com");
}
