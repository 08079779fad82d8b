::core::compile_error! {
    "unknown HTTP method `PATHC`\nhelp: there is a method with a similar name: `PATCH`"
}
::core::compile_error! {
    "unknown key `heder`\nhelp: there is a key with a similar name: `header`"
}
impl ::aws_operation::Operation for UpdateThing {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = Thing;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("", "GET");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        _: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {}
}
