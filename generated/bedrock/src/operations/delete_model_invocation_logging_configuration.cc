// Client::delete_model_invocation_logging_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_model_invocation_logging_configuration.h"

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

constexpr internal::Schema delete_model_invocation_logging_configuration_schema =
    internal::structure_schema<DeleteModelInvocationLoggingConfigurationView>(
        "DeleteModelInvocationLoggingConfigurationResponse");
constexpr internal::OutputSchema delete_model_invocation_logging_configuration_output{
    .view = &delete_model_invocation_logging_configuration_schema,
    .body = &delete_model_invocation_logging_configuration_schema,
};
constexpr internal::Operation delete_model_invocation_logging_configuration_operation{
    .service = &common::service,
    .name = "DeleteModelInvocationLoggingConfiguration",
    .errors = common::errors,
    .output = &delete_model_invocation_logging_configuration_output,
};

internal::HttpRequest encode(const DeleteModelInvocationLoggingConfigurationRequest&) {
  internal::HttpRequest out{internal::Method::del, "/logging/modelinvocations"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteModelInvocationLoggingConfigurationRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteModelInvocationLoggingConfigurationView*) {
  return delete_model_invocation_logging_configuration_schema;
}

Response<DeleteModelInvocationLoggingConfigurationView> Client::delete_model_invocation_logging_configuration(
    const DeleteModelInvocationLoggingConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<DeleteModelInvocationLoggingConfigurationView>(
      *connection_, delete_model_invocation_logging_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_model_invocation_logging_configuration_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
