impl crate::aws::Operation for CreateThing {
    type Service = crate::aws::__private::ServiceOfClient;
    type Output = crate::aws::__private::Value;
    const SPEC: &'static crate::aws::__private::OperationSpec = &crate::aws::__private::OperationSpec::new::<
        Self,
    >("CreateThing", "POST")
        .unsigned();
    fn output_reader<__P: crate::aws::Protocol>() -> crate::aws::__private::OutputReader<
        crate::aws::__private::Value,
    > {
        <crate::aws::__private::Value as crate::aws::Output>::reader::<__P>()
    }
    fn bind<__B: crate::aws::__private::RequestBody>(
        &mut self,
        request: &mut crate::aws::__private::RequestBinder,
        body: &mut __B,
    ) {
        use crate::aws::__private as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::NoBytes>::check(__aws::Kind::of(&self.r#type).kind());
        let token_request_id = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.request_id, request);
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::check(
            __aws::InBody(&self.tags).value(),
            "labels",
            0,
            50,
            request,
        );
        request.path("/things");
        __aws::RequestBody::open(body);
        <__aws::TypeOf<_> as __aws::BodyMember>::write(&self.r#type, "Type", body);
        <__aws::TypeOf<_> as __aws::BodyMember>::write(&self.tags, "labels", body);
        <__aws::TypeOf<
            _,
        > as __aws::BodyMember>::write(token_request_id, "RequestId", body);
    }
}
impl crate::aws::__private::ErrorsOfService for CreateThing {}
