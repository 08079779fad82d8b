impl ::aws_operation::Operation for HeadThing {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ();
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("HeadThing", "HEAD");
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
        request.path("/things/");
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.id, "id", request);
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(
            &self.since,
            "if-modified-since",
            "since",
            request,
        );
    }
}
impl ::aws_operation::__private::ErrorsOfService for HeadThing {}
