::core::compile_error! {
    "unknown HTTP method `PATHC`\nhelp: there is a method with a similar name: `PATCH`"
}
::core::compile_error! {
    "unknown key `heder`\nhelp: there is a key with a similar name: `header`"
}
impl ::aws_operation::Operation for UpdateThing {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = Thing;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "UpdateThing",
        "POST",
        "/things/{id}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("id"), __aws::Member::new("token")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Label, __aws::Binding::Body]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        Thing,
    > {
        <Thing as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.id, 0, request);
    }
}
