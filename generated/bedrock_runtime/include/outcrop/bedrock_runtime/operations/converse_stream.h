// Input and output of Client::converse_stream.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/types/guardrail_stream_configuration.h"
#include "outcrop/bedrock_runtime/types/inference_configuration.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/output_config.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/prompt_variable_values.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
#include "outcrop/bedrock_runtime/views/converse_stream_output.h"
#include "outcrop/document.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::converse_stream. An absent member is not sent.
struct ConverseStreamRequest {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<std::vector<Message>> messages{};
  std::optional<std::vector<SystemContentBlock>> system{};
  std::optional<InferenceConfiguration> inference_config{};
  std::optional<ToolConfiguration> tool_config{};
  std::optional<GuardrailStreamConfiguration> guardrail_config{};
  std::optional<Document> additional_model_request_fields{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, PromptVariableValues, std::less<>>> prompt_variables{};
  std::optional<std::vector<std::string>> additional_model_response_field_paths{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> request_metadata{};
  std::optional<PerformanceConfiguration> performance_config{};
  std::optional<ServiceTier> service_tier{};
  std::optional<OutputConfig> output_config{};
};

/// What Client::converse_stream has beside its events (`ConverseStreamOutputView`): EventStream::response(). Valid as
/// long as the stream.
struct ConverseStreamView {};

}  // namespace outcrop::bedrock_runtime
