// Decode tables and records of GatewayInterceptorConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_interceptor_configuration.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field lambda_interceptor_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(LambdaInterceptorConfigurationView, arn), internal::Slot::plain},
};

constexpr internal::Field interceptor_configuration_fields[] = {
    {"lambda", &schemas::lambda_interceptor_configuration_type, offsetof(InterceptorConfigurationView, lambda),
     internal::Slot::reference},
};

constexpr internal::Field interceptor_payload_exclusion_selector_fields[] = {
    {"field", &schemas::interceptor_payload_exclusion_type, offsetof(InterceptorPayloadExclusionSelectorView, field),
     internal::Slot::reference},
};

constexpr internal::Type interceptor_payload_filter_exclude_type =
    internal::list_type<InterceptorPayloadExclusionSelectorView>(schemas::interceptor_payload_exclusion_selector_type);
constexpr internal::Field interceptor_payload_filter_fields[] = {
    {"exclude", &interceptor_payload_filter_exclude_type, offsetof(InterceptorPayloadFilterView, exclude),
     internal::Slot::plain},
};

constexpr internal::Field interceptor_input_configuration_fields[] = {
    {"passRequestHeaders", &internal::boolean_type, offsetof(InterceptorInputConfigurationView, pass_request_headers),
     internal::Slot::plain},
    {"payloadFilter", &schemas::interceptor_payload_filter_type,
     offsetof(InterceptorInputConfigurationView, payload_filter), internal::Slot::reference},
};

constexpr internal::Type gateway_interceptor_configuration_interception_points_type =
    internal::list_type<Open<GatewayInterceptionPoint>>(schemas::gateway_interception_point_type);
constexpr internal::Field gateway_interceptor_configuration_fields[] = {
    {"interceptor", &schemas::interceptor_configuration_type,
     offsetof(GatewayInterceptorConfigurationView, interceptor), internal::Slot::plain},
    {"interceptionPoints", &gateway_interceptor_configuration_interception_points_type,
     offsetof(GatewayInterceptorConfigurationView, interception_points), internal::Slot::plain},
    {"inputConfiguration", &schemas::interceptor_input_configuration_type,
     offsetof(GatewayInterceptorConfigurationView, input_configuration), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_gateway_interceptor_configuration(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GatewayInterceptorConfigurationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.reference<"inputConfiguration", Lead::either>(view.input_configuration, [&](auto& inner) {
        if (!in.value<"passRequestHeaders", Lead::brace>(internal::boolean_type, internal::Slot::plain,
                                                         &inner.pass_request_headers))
          return false;
        if (!in.reference<"payloadFilter">(inner.payload_filter, [&](auto& inner2) {
              if (!in.value<"exclude", Lead::brace>(*schemas::interceptor_payload_filter_schema.fields[0].type,
                                                    internal::Slot::plain, &inner2.exclude))
                return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.choices<"interceptionPoints", 0, Lead::either>(
          view.interception_points, *schemas::gateway_interceptor_configuration_schema.fields[1].type))
    return nullptr;
  if (!in.value<"interceptor">(schemas::interceptor_configuration_type, internal::Slot::plain, &view.interceptor))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* gateway_interceptor_configuration_enumerations[] = {
    &schemas::gateway_interception_point_type,
};
constexpr internal::CompiledRecord gateway_interceptor_configuration_record{
    read_gateway_interceptor_configuration, gateway_interceptor_configuration_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema lambda_interceptor_configuration_schema =
    internal::structure_schema<LambdaInterceptorConfigurationView>("LambdaInterceptorConfiguration",
                                                                   lambda_interceptor_configuration_fields);
constinit const internal::Type lambda_interceptor_configuration_type =
    internal::structure_type<LambdaInterceptorConfigurationView>(lambda_interceptor_configuration_schema);

constinit const internal::Schema interceptor_configuration_schema =
    internal::union_schema<InterceptorConfigurationView>("InterceptorConfiguration", interceptor_configuration_fields);
constinit const internal::Type interceptor_configuration_type =
    internal::union_type<InterceptorConfigurationView>(interceptor_configuration_schema);

constinit const internal::Schema interceptor_payload_exclusion_selector_schema =
    internal::union_schema<InterceptorPayloadExclusionSelectorView>("InterceptorPayloadExclusionSelector",
                                                                    interceptor_payload_exclusion_selector_fields);
constinit const internal::Type interceptor_payload_exclusion_selector_type =
    internal::union_type<InterceptorPayloadExclusionSelectorView>(interceptor_payload_exclusion_selector_schema);

constinit const internal::Schema interceptor_payload_filter_schema =
    internal::structure_schema<InterceptorPayloadFilterView>("InterceptorPayloadFilter",
                                                             interceptor_payload_filter_fields);
constinit const internal::Type interceptor_payload_filter_type =
    internal::structure_type<InterceptorPayloadFilterView>(interceptor_payload_filter_schema);

constinit const internal::Schema interceptor_input_configuration_schema =
    internal::structure_schema<InterceptorInputConfigurationView>("InterceptorInputConfiguration",
                                                                  interceptor_input_configuration_fields);
constinit const internal::Type interceptor_input_configuration_type =
    internal::structure_type<InterceptorInputConfigurationView>(interceptor_input_configuration_schema);

constinit const internal::Schema gateway_interceptor_configuration_schema =
    internal::structure_schema<GatewayInterceptorConfigurationView>("GatewayInterceptorConfiguration",
                                                                    gateway_interceptor_configuration_fields,
                                                                    &gateway_interceptor_configuration_record);
constinit const internal::Type gateway_interceptor_configuration_type =
    internal::structure_type<GatewayInterceptorConfigurationView>(gateway_interceptor_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const LambdaInterceptorConfigurationView*) {
  return schemas::lambda_interceptor_configuration_schema;
}
const internal::Schema& schema_of(const InterceptorConfigurationView*) {
  return schemas::interceptor_configuration_schema;
}
const internal::Schema& schema_of(const InterceptorPayloadExclusionSelectorView*) {
  return schemas::interceptor_payload_exclusion_selector_schema;
}
const internal::Schema& schema_of(const InterceptorPayloadFilterView*) {
  return schemas::interceptor_payload_filter_schema;
}
const internal::Schema& schema_of(const InterceptorInputConfigurationView*) {
  return schemas::interceptor_input_configuration_schema;
}
const internal::Schema& schema_of(const GatewayInterceptorConfigurationView*) {
  return schemas::gateway_interceptor_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
