// Input and output of Client::delete_model_invocation_logging_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_model_invocation_logging_configuration. An absent member is not sent.
/// Asks for logging to be turned off. It has no members.
struct DeleteModelInvocationLoggingConfigurationRequest {
  friend bool operator==(const DeleteModelInvocationLoggingConfigurationRequest&,
                         const DeleteModelInvocationLoggingConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteModelInvocationLoggingConfigurationRequest& in);

/// Output of Client::delete_model_invocation_logging_configuration; valid as long as its Response.
/// Says that logging is turned off. It has no members.
struct DeleteModelInvocationLoggingConfigurationView {};
const internal::Schema& schema_of(const DeleteModelInvocationLoggingConfigurationView*);

}  // namespace outcrop::bedrock
