impl ::aws_operation::Operation for PutThing {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ();
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
            "PutThing",
            "PUT",
            "/things/{id}",
            {
                use ::aws_operation::__private_0_1_0 as __aws;
                &[
                    __aws::Member::new("id"),
                    __aws::Member::new("algorithm"),
                    __aws::Member::new("mode"),
                ]
            },
            {
                use ::aws_operation::__private_0_1_0 as __aws;
                &[
                    __aws::Binding::Label,
                    __aws::Binding::Body,
                    __aws::Binding::Header("x-amz-checksum-mode"),
                ]
            },
        )
        .checksum(
            &::aws_operation::__private_0_1_0::ChecksumSpec::new()
                .required()
                .request_algorithm(
                    ::aws_operation::__private_0_1_0::RequestAlgorithm::Noted,
                )
                .request_validation_mode("x-amz-checksum-mode")
                .response_algorithms(
                    &[
                        ::aws_operation::__private_0_1_0::checksums::CRC32,
                        ::aws_operation::__private_0_1_0::checksums::SHA256,
                    ],
                ),
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
        > as __aws::HeaderMember>::bind(&self.mode, 2, request.message());
        __aws::Once(&self.algorithm).checksum_algorithm(request);
    }
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.algorithm, 1, to);
    }
}
