// DeleteModelInvocationLoggingConfiguration: the output of Client::delete_model_invocation_logging_configuration,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteModelInvocationLoggingConfigurationView;

/// Says that logging is turned off. It has no members.
struct DeleteModelInvocationLoggingConfiguration {
  friend bool operator==(const DeleteModelInvocationLoggingConfiguration&,
                         const DeleteModelInvocationLoggingConfiguration&) = default;
};
DeleteModelInvocationLoggingConfiguration to_owned(const DeleteModelInvocationLoggingConfigurationView& view);
void write_json(internal::JsonWriter& writer, const DeleteModelInvocationLoggingConfiguration& in);

}  // namespace outcrop::bedrock
