impl ::aws_operation::Service for Iam {
    type Protocol = RestJson1;
    type Error = IamError;
    const SPEC: &'static ::aws_operation::__private::ServiceSpec = &::aws_operation::__private::ServiceSpec::new::<
        Self,
    >("IAM", "iam", "iam")
        .signing_region("us-east-1")
        .endpoint("https://iam.amazonaws.com");
}
impl ::aws_operation::Service for Billing {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::ServiceSpec = &::aws_operation::__private::ServiceSpec::new::<
        Self,
    >("Billing", "billing", "billing")
        .region("us-east-1")
        .dual_stack();
}
impl ::aws_operation::Service for KeyValueStore {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::ServiceSpec = &::aws_operation::__private::ServiceSpec::new::<
        Self,
    >("CloudFront KeyValueStore", "cloudfrontkeyvaluestore", "cloudfrontkeyvaluestore")
        .signing_region("*")
        .algorithm(::aws_operation::__private::sigv4a::ALGORITHM);
}
