// Input and output of Client::converse.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
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
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::converse. An absent member is not sent.
/// A conversation so far, and how the model should go on with it.
struct ConverseRequest {
  /// What runs: the id or ARN of a model, an inference profile, a provisioned throughput, a custom or imported
  /// model, a prompt router, or a prompt of prompt management.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// The conversation so far, oldest message first; user and assistant take turns. It may be absent where `modelId`
  /// names a prompt that brings its own.
  std::optional<std::vector<Message>> messages{};
  /// Instructions that stand above the conversation, such as the role to play.
  std::optional<std::vector<SystemContentBlock>> system{};
  /// Parameters that all models share. What is absent has the model's own default.
  std::optional<InferenceConfiguration> inference_config{};
  /// The tools that the model may ask for. It has to be repeated while the conversation contains uses of tools.
  std::optional<ToolConfiguration> tool_config{};
  /// The guardrail that checks the conversation and the answer. Absent: only guardrails that the account or
  /// organization enforces.
  Box<GuardrailConfiguration> guardrail_config{};
  /// Further parameters as the model's provider defines them, such as top_k. They go to the model as they are.
  std::optional<Document> additional_model_request_fields{};
  /// Values for the variables of a prompt of prompt management, by name. Ignored where `modelId` names no prompt.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, PromptVariableValues, std::less<>>> prompt_variables{};
  /// JSON Pointers, such as /stop_sequence, to fields of the provider's answer that `additionalModelResponseFields`
  /// should contain.
  ///
  /// At most 10 entries.
  std::optional<std::vector<std::string>> additional_model_response_field_paths{};
  /// Pairs of the caller's own that are written to the invocation log, to find requests by.
  ///
  /// 1 to 16 entries. Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> request_metadata{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};
  /// The tier that serves the request. Absent: the default tier.
  std::optional<ServiceTier> service_tier{};
  /// Asks for an answer that follows a JSON schema, and how much effort goes into it.
  Box<OutputConfig> output_config{};

  friend bool operator==(const ConverseRequest&, const ConverseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ConverseRequest& in);

/// Output of Client::converse; valid as long as its Response.
/// The model's answer and what it took to make it.
struct ConverseView {
  /// The model's message.
  ConverseOutputView output{};
  /// Why the model stopped; `tool_use` asks the program to run tools and call again.
  Open<StopReason> stop_reason{};
  /// The tokens that were read and made, which is what calls are billed by.
  TokenUsageView usage{};
  /// How long the call took.
  ConverseMetricsView metrics{};
  /// The fields that `additionalModelResponseFieldPaths` asked for.
  std::optional<DocumentView> additional_model_response_fields{};
  /// What the guardrail and the prompt router did; the guardrail's part only where its trace is enabled.
  OptionalRef<ConverseTraceView> trace{};
  /// The latency setting that the request was served with.
  OptionalRef<PerformanceConfigurationView> performance_config{};
  /// The tier that served the request.
  OptionalRef<ServiceTierView> service_tier{};
};
const internal::Schema& schema_of(const ConverseView*);

}  // namespace outcrop::bedrock_runtime
