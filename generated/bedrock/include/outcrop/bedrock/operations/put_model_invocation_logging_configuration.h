// Input and output of Client::put_model_invocation_logging_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/logging_config.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::put_model_invocation_logging_configuration. An absent member is not sent.
/// What to log of model calls, and where.
struct PutModelInvocationLoggingConfigurationRequest {
  /// What to log and where; it replaces the whole configuration of before.
  ///
  /// Required.
  std::optional<LoggingConfig> logging_config{};

  friend bool operator==(const PutModelInvocationLoggingConfigurationRequest&,
                         const PutModelInvocationLoggingConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutModelInvocationLoggingConfigurationRequest& in);

/// Output of Client::put_model_invocation_logging_configuration; valid as long as its Response.
/// Says that the configuration is in force. It has no members.
struct PutModelInvocationLoggingConfigurationView {};
const internal::Schema& schema_of(const PutModelInvocationLoggingConfigurationView*);

}  // namespace outcrop::bedrock
