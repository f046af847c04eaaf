// Input and output of Client::converse.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_runtime/types/inference_configuration.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/output_config.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/prompt_variable_values.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
#include "outcrop/bedrock_runtime/views/converse_metrics.h"
#include "outcrop/bedrock_runtime/views/converse_output.h"
#include "outcrop/bedrock_runtime/views/converse_trace.h"
#include "outcrop/bedrock_runtime/views/performance_configuration.h"
#include "outcrop/bedrock_runtime/views/service_tier.h"
#include "outcrop/bedrock_runtime/views/token_usage.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::converse. An absent member is not sent.
struct ConverseRequest {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<std::vector<Message>> messages{};
  std::optional<std::vector<SystemContentBlock>> system{};
  std::optional<InferenceConfiguration> inference_config{};
  std::optional<ToolConfiguration> tool_config{};
  std::optional<GuardrailConfiguration> guardrail_config{};
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

/// Output of Client::converse; valid as long as its Response.
struct ConverseView {
  ConverseOutputView output{};
  Open<StopReason> stop_reason{};
  TokenUsageView usage{};
  ConverseMetricsView metrics{};
  std::optional<DocumentView> additional_model_response_fields{};
  OptionalRef<ConverseTraceView> trace{};
  OptionalRef<PerformanceConfigurationView> performance_config{};
  OptionalRef<ServiceTierView> service_tier{};
};

}  // namespace outcrop::bedrock_runtime
