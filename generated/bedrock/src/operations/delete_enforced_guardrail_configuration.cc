// Client::delete_enforced_guardrail_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_enforced_guardrail_configuration.h"

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

constexpr internal::Schema delete_enforced_guardrail_configuration_schema =
    internal::structure_schema<DeleteEnforcedGuardrailConfigurationView>(
        "DeleteEnforcedGuardrailConfigurationResponse");
constexpr internal::OutputSchema delete_enforced_guardrail_configuration_output{
    .view = &delete_enforced_guardrail_configuration_schema,
    .body = &delete_enforced_guardrail_configuration_schema,
};
constexpr internal::Operation delete_enforced_guardrail_configuration_operation{
    .service = &common::service,
    .name = "DeleteEnforcedGuardrailConfiguration",
    .errors = common::errors,
    .output = &delete_enforced_guardrail_configuration_output,
};

internal::HttpRequest encode(const DeleteEnforcedGuardrailConfigurationRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/enforcedGuardrailsConfiguration/"};
  out.label("configId", in.config_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteEnforcedGuardrailConfigurationRequest& in) {
  writer.begin_object();
  writer.member("configId", in.config_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteEnforcedGuardrailConfigurationView*) {
  return delete_enforced_guardrail_configuration_schema;
}

Response<DeleteEnforcedGuardrailConfigurationView> Client::delete_enforced_guardrail_configuration(
    const DeleteEnforcedGuardrailConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<DeleteEnforcedGuardrailConfigurationView>(
      *connection_, delete_enforced_guardrail_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteEnforcedGuardrailConfigurationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_enforced_guardrail_configuration_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
