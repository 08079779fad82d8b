impl crate::aws::Operation for CreateThing {
    type Service = crate::aws::__private::ServiceOfClient;
    type Output = crate::aws::__private::Value;
    type Error = crate::aws::Unmodeled;
    const SPEC: &'static crate::aws::__private::OperationSpec = &crate::aws::__private::OperationSpec::new::<
        Self,
    >("CreateThing", "POST")
        .unsigned();
    fn bind<__B: crate::aws::__private::RequestBody>(
        &mut self,
        request: &mut crate::aws::__private::RequestBinder,
        body: &mut __B,
    ) {
        use crate::aws::__private as __aws;
        use __aws::AnyKind as _;
        __aws::NoBytes::check(__aws::Kind::<Kind>::NEW.kind());
        <String as __aws::IdempotencyToken>::fill(&mut self.request_id, request);
        <BTreeMap<
            String,
            String,
        > as __aws::HasLength>::check(&self.tags, "labels", 0, 50, request);
        request.path("/things");
        __aws::RequestBody::open(body);
        <Kind as __aws::BodyMember>::write(&self.r#type, "Type", body);
        <BTreeMap<
            String,
            String,
        > as __aws::BodyMember>::write(&self.tags, "labels", body);
        <String as __aws::BodyMember>::write(&self.request_id, "RequestId", body);
    }
}
