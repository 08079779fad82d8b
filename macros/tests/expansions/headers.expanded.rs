impl ::aws_operation::Operation for HeadThing {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ();
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("HeadThing", "HEAD");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        request.path("/things/");
        <u64 as __aws::LabelValue>::bind(&self.id, "id", request);
        <Option<
            Timestamp,
        > as __aws::HeaderMember>::bind(
            &self.since,
            "if-modified-since",
            "since",
            request,
        );
    }
}
