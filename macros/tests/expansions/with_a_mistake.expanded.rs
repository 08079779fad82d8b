::core::compile_error! {
    "unknown HTTP method `PATHC`\nhelp: there is a method with a similar name: `PATCH`"
}
::core::compile_error! {
    "unknown key `heder`\nhelp: there is a key with a similar name: `header`"
}
impl ::aws_operation::Operation for UpdateThing {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = Thing;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("UpdateThing", "POST");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        Thing,
    > {
        <Thing as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        request.path("/things/");
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.id, "id", request);
    }
}
impl ::aws_operation::__private::ErrorsOfService for UpdateThing {}
