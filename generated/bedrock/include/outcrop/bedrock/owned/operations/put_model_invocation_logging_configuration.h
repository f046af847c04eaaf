// PutModelInvocationLoggingConfiguration: the output of Client::put_model_invocation_logging_configuration, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct PutModelInvocationLoggingConfigurationView;

/// Says that the configuration is in force. It has no members.
struct PutModelInvocationLoggingConfiguration {
  friend bool operator==(const PutModelInvocationLoggingConfiguration&,
                         const PutModelInvocationLoggingConfiguration&) = default;
};
PutModelInvocationLoggingConfiguration to_owned(const PutModelInvocationLoggingConfigurationView& view);
void write_json(internal::JsonWriter& writer, const PutModelInvocationLoggingConfiguration& in);

}  // namespace outcrop::bedrock
