// GetModelInvocationLoggingConfiguration: the output of Client::get_model_invocation_logging_configuration, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/logging_config.h"

namespace outcrop::bedrock {

struct GetModelInvocationLoggingConfigurationView;

/// What is logged of model calls.
struct GetModelInvocationLoggingConfiguration {
  /// The configuration in force; absent where nothing is logged.
  std::optional<LoggingConfig> logging_config{};

  friend bool operator==(const GetModelInvocationLoggingConfiguration&,
                         const GetModelInvocationLoggingConfiguration&) = default;
};
GetModelInvocationLoggingConfiguration to_owned(const GetModelInvocationLoggingConfigurationView& view);
void write_json(internal::JsonWriter& writer, const GetModelInvocationLoggingConfiguration& in);

}  // namespace outcrop::bedrock
