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
impl ::aws_operation::Operation for ListJobs {
    type Service = Billing;
    type Output = ::aws_operation::__private::Value;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("ListJobs", "GET")
        .algorithm(::aws_operation::__private::sigv4a::ALGORITHM);
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        ::aws_operation::__private::Value,
    > {
        <::aws_operation::__private::Value as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::RestProtocol>::check(__aws::ByMethodAndPath::of(&*self).protocol());
        request.path("/jobs");
    }
}
impl ::aws_operation::__private::ErrorsOfService for ListJobs {}
