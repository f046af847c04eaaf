// Input and output of Client::get_model_invocation_logging_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/logging_config.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_invocation_logging_configuration. An absent member is not sent.
/// Asks for the region's logging configuration. It has no members.
struct GetModelInvocationLoggingConfigurationRequest {
  friend bool operator==(const GetModelInvocationLoggingConfigurationRequest&,
                         const GetModelInvocationLoggingConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetModelInvocationLoggingConfigurationRequest& in);

/// Output of Client::get_model_invocation_logging_configuration; valid as long as its Response.
/// What is logged of model calls.
struct GetModelInvocationLoggingConfigurationView {
  /// The configuration in force; absent where nothing is logged.
  OptionalRef<LoggingConfigView> logging_config{};
};
const internal::Schema& schema_of(const GetModelInvocationLoggingConfigurationView*);

}  // namespace outcrop::bedrock
