// Client::get_model_invocation_logging_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_model_invocation_logging_configuration.h"

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

constexpr internal::Field get_model_invocation_logging_configuration_fields[] = {
    {"loggingConfig", &schemas::logging_config_type,
     offsetof(GetModelInvocationLoggingConfigurationView, logging_config), internal::Slot::reference},
};
constexpr internal::Schema get_model_invocation_logging_configuration_schema =
    internal::structure_schema<GetModelInvocationLoggingConfigurationView>(
        "GetModelInvocationLoggingConfigurationResponse", get_model_invocation_logging_configuration_fields);
constexpr internal::OutputSchema get_model_invocation_logging_configuration_output{
    .view = &get_model_invocation_logging_configuration_schema,
    .body = &get_model_invocation_logging_configuration_schema,
};
constexpr internal::Operation get_model_invocation_logging_configuration_operation{
    .service = &common::service,
    .name = "GetModelInvocationLoggingConfiguration",
    .errors = common::errors,
    .output = &get_model_invocation_logging_configuration_output,
};

internal::HttpRequest encode(const GetModelInvocationLoggingConfigurationRequest&) {
  internal::HttpRequest out{internal::Method::get, "/logging/modelinvocations"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetModelInvocationLoggingConfigurationRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const GetModelInvocationLoggingConfigurationView*) {
  return get_model_invocation_logging_configuration_schema;
}

Response<GetModelInvocationLoggingConfigurationView> Client::get_model_invocation_logging_configuration(
    const GetModelInvocationLoggingConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<GetModelInvocationLoggingConfigurationView>(
      *connection_, get_model_invocation_logging_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_model_invocation_logging_configuration_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
