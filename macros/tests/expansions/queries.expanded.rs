impl ::aws_operation::Operation for ListThings {
    type Service = Things;
    type Output = ThingList;
    type Error = ThingError;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("ListThings", "GET");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        request.path("/things");
        <Option<
            i32,
        > as __aws::QueryMember>::bind(&self.max_results, "maxResults", request);
        <Vec<String> as __aws::QueryMember>::bind(&self.tags, "tag", request);
    }
}
