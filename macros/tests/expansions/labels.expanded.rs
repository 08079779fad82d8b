impl ::aws_operation::Operation for DeleteTags {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ();
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("DeleteTags", "DELETE");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        (),
    > {
        <() as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        request.path("/");
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.bucket, "Bucket", request);
        request.path("/objects/");
        <__aws::TypeOf<
            _,
        > as __aws::GreedyLabelValue>::bind(&self.object, "Key", request);
        request.path("/tags/");
        request.constant_query("tagging&x=1");
    }
}
impl ::aws_operation::__private::ErrorsOfService for DeleteTags {}
