// Input and output of Client::put_model_invocation_logging_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/types/logging_config.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::put_model_invocation_logging_configuration. An absent member is not sent.
struct PutModelInvocationLoggingConfigurationRequest {
  /// Required.
  std::optional<LoggingConfig> logging_config{};
};

/// Output of Client::put_model_invocation_logging_configuration; valid as long as its Response.
struct PutModelInvocationLoggingConfigurationView {};

}  // namespace outcrop::bedrock
