// Input and output of Client::delete_model_invocation_logging_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_model_invocation_logging_configuration. An absent member is not sent.
struct DeleteModelInvocationLoggingConfigurationRequest {};

/// Output of Client::delete_model_invocation_logging_configuration; valid as long as its Response.
struct DeleteModelInvocationLoggingConfigurationView {};

}  // namespace outcrop::bedrock
