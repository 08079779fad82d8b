impl ::aws_operation::Operation for CreateHost {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "CreateHost",
        "POST",
        "/hosts/{address}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("address"), __aws::Member::new("others")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Label, __aws::Binding::Body]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        let text_address = <__aws::TypeOf<
            _,
        > as __aws::by_text::WriteText<_>>::as_text(&self.address);
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&text_address, 0, request);
    }
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::WriteValue::write_member(
            &<__aws::TypeOf<_> as __aws::by_text::WriteText<_>>::as_text(&self.others),
            1,
            to,
        );
    }
}
