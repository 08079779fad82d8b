impl ::aws_operation::Operation for PutMetrics {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ();
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
            "PutMetrics",
            "POST",
            "/metrics",
            {
                use ::aws_operation::__private_0_1_0 as __aws;
                &[__aws::Member::new("namespace")]
            },
            {
                use ::aws_operation::__private_0_1_0 as __aws;
                &[__aws::Binding::Body]
            },
        )
        .compressed_by(::aws_operation::__private_0_1_0::compression::GZIP);
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        (),
    > {
        <() as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {}
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.namespace, 0, to);
    }
}
