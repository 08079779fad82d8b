impl crate::aws::Operation for CreateThing {
    type Service = crate::aws::__private_0_1_0::ServiceOfClient;
    type Output = crate::aws::__private_0_1_0::Json;
    type Errors<__S: crate::aws::Service> = __S::Error;
    const SPEC: &'static crate::aws::__private_0_1_0::OperationSpec = &crate::aws::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
            "CreateThing",
            "POST",
            "/things",
            {
                use crate::aws::__private_0_1_0 as __aws;
                &[
                    __aws::Member::new("Type"),
                    __aws::Member::with("labels", &__aws::Facts::NONE.length(0, 50)),
                    __aws::Member::new("RequestId"),
                ]
            },
            {
                use crate::aws::__private_0_1_0 as __aws;
                &[__aws::Binding::Body, __aws::Binding::Body, __aws::Binding::Body]
            },
        )
        .auth(crate::aws::__private_0_1_0::Auth::None);
    fn output_reader<__P: crate::aws::Protocol>() -> crate::aws::__private_0_1_0::OutputReader<
        crate::aws::__private_0_1_0::Json,
    > {
        <crate::aws::__private_0_1_0::Json as crate::aws::Output>::reader::<__P>()
    }
    fn bind<__C: crate::aws::__private_0_1_0::Codec>(
        &mut self,
        request: &mut crate::aws::__private_0_1_0::RequestBinder,
    ) {
        use crate::aws::__private_0_1_0 as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.request_id, request);
        <__aws::TypeOf<_> as __aws::HasLength>::admit(__aws::Once(&self.tags).in_body());
    }
    fn write_members<__W: crate::aws::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use crate::aws::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.r#type, 0, to);
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.tags, 1, to);
        __aws::Once(&self.request_id).write_token_member(2, to);
    }
}
