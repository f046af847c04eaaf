// Client::put_enforced_guardrail_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/put_enforced_guardrail_configuration.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field put_enforced_guardrail_configuration_fields[] = {
    {"configId", &internal::string_type, offsetof(PutEnforcedGuardrailConfigurationView, config_id),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(PutEnforcedGuardrailConfigurationView, updated_at),
     internal::Slot::optional},
    {"updatedBy", &internal::string_type, offsetof(PutEnforcedGuardrailConfigurationView, updated_by),
     internal::Slot::optional},
};
constexpr internal::Schema put_enforced_guardrail_configuration_schema =
    internal::structure_schema<PutEnforcedGuardrailConfigurationView>("PutEnforcedGuardrailConfigurationResponse",
                                                                      put_enforced_guardrail_configuration_fields);
constexpr internal::OutputSchema put_enforced_guardrail_configuration_output{
    .view = &put_enforced_guardrail_configuration_schema,
    .body = &put_enforced_guardrail_configuration_schema,
};
constexpr internal::Operation put_enforced_guardrail_configuration_operation{
    .service = &common::service,
    .name = "PutEnforcedGuardrailConfiguration",
    .errors = common::errors,
    .output = &put_enforced_guardrail_configuration_output,
};

internal::HttpRequest encode(const PutEnforcedGuardrailConfigurationRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/enforcedGuardrailsConfiguration"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("configId", in.config_id);
    writer.required("guardrailInferenceConfig", in.guardrail_inference_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutEnforcedGuardrailConfigurationRequest& in) {
  writer.begin_object();
  writer.member("configId", in.config_id);
  writer.member("guardrailInferenceConfig", in.guardrail_inference_config);
  writer.end_object();
}

const internal::Schema& schema_of(const PutEnforcedGuardrailConfigurationView*) {
  return put_enforced_guardrail_configuration_schema;
}

Response<PutEnforcedGuardrailConfigurationView> Client::put_enforced_guardrail_configuration(
    const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<PutEnforcedGuardrailConfigurationView>(
      *connection_, put_enforced_guardrail_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, put_enforced_guardrail_configuration_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
