// Client::put_model_invocation_logging_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/put_model_invocation_logging_configuration.h"

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

constexpr internal::Schema put_model_invocation_logging_configuration_schema =
    internal::structure_schema<PutModelInvocationLoggingConfigurationView>(
        "PutModelInvocationLoggingConfigurationResponse");
constexpr internal::OutputSchema put_model_invocation_logging_configuration_output{
    .view = &put_model_invocation_logging_configuration_schema,
    .body = &put_model_invocation_logging_configuration_schema,
};
constexpr internal::Operation put_model_invocation_logging_configuration_operation{
    .service = &common::service,
    .name = "PutModelInvocationLoggingConfiguration",
    .errors = common::errors,
    .output = &put_model_invocation_logging_configuration_output,
};

internal::HttpRequest encode(const PutModelInvocationLoggingConfigurationRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/logging/modelinvocations"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("loggingConfig", in.logging_config); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutModelInvocationLoggingConfigurationRequest& in) {
  writer.begin_object();
  writer.member("loggingConfig", in.logging_config);
  writer.end_object();
}

const internal::Schema& schema_of(const PutModelInvocationLoggingConfigurationView*) {
  return put_model_invocation_logging_configuration_schema;
}

Response<PutModelInvocationLoggingConfigurationView> Client::put_model_invocation_logging_configuration(
    const PutModelInvocationLoggingConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<PutModelInvocationLoggingConfigurationView>(
      *connection_, put_model_invocation_logging_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const PutModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_model_invocation_logging_configuration_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
