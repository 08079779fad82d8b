impl ::aws_operation::Operation for DeleteTags {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ();
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("DeleteTags", "DELETE");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        request.path("/");
        <String as __aws::LabelValue>::bind(&self.bucket, "Bucket", request);
        request.path("/objects/");
        <String as __aws::GreedyLabelValue>::bind(&self.object, "Key", request);
        request.path("/tags/");
        request.constant_query("tagging&x=1");
    }
}
