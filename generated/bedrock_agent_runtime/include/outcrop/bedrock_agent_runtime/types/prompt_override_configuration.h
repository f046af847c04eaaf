// PromptOverrideConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/inference_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct PromptConfiguration {
  std::optional<OwnedOpen<PromptType>> prompt_type{};
  std::optional<OwnedOpen<CreationMode>> prompt_creation_mode{};
  std::optional<OwnedOpen<PromptState>> prompt_state{};
  /// Sensitive: never logged.
  std::optional<std::string> base_prompt_template{};
  std::optional<InferenceConfiguration> inference_configuration{};
  std::optional<OwnedOpen<CreationMode>> parser_mode{};
  std::optional<std::string> foundation_model{};
  std::optional<Document> additional_model_request_fields{};
};

struct PromptOverrideConfiguration {
  /// Required.
  std::optional<std::vector<PromptConfiguration>> prompt_configurations{};
  std::optional<std::string> override_lambda{};
};

}  // namespace outcrop::bedrock_agent_runtime
