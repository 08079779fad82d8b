impl ::aws_operation::Operation for DeleteTags {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ();
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "DeleteTags",
        "DELETE",
        "/{Bucket}/objects/{Key+}/tags/?tagging&x=1",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("Bucket"), __aws::Member::new("Key")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Label, __aws::Binding::Label]
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
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.bucket, 0, request);
        <__aws::TypeOf<_> as __aws::GreedyLabelValue>::bind(&self.object, 1, request);
    }
}
