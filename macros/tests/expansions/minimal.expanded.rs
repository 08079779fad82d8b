impl ::aws_operation::Operation for ListFunctions {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ::aws_operation::__private::Value;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("ListFunctions", "GET");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        request.path("/");
    }
}
