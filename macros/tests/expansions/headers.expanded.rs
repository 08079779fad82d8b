impl ::aws_operation::Operation for HeadThing {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ();
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "HeadThing",
        "HEAD",
        "/things/{id}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("id"), __aws::Member::new("since")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Label, __aws::Binding::Header("if-modified-since")]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        (),
    > {
        <() as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.id, 0, request);
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(&self.since, 1, request.message());
    }
}
