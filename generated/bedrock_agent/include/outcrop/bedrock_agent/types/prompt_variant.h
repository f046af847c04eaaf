// PromptVariant and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct PromptAgentResource {
  /// Required.
  std::optional<std::string> agent_identifier{};
};

/// One of its members has to be set.
struct PromptGenAiResource {
  /// Sensitive: never logged.
  std::optional<PromptAgentResource> agent{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct PromptMetadataEntry {
  /// Required. Sensitive: never logged.
  std::optional<std::string> key{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> value{};
};

struct PromptVariant {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<PromptTemplateType>> template_type{};
  /// Required.
  std::optional<PromptTemplateConfiguration> template_configuration{};
  std::optional<std::string> model_id{};
  std::optional<PromptInferenceConfiguration> inference_configuration{};
  /// Sensitive: never logged.
  std::optional<std::vector<PromptMetadataEntry>> metadata{};
  std::optional<Document> additional_model_request_fields{};
  /// Sensitive: never logged.
  std::optional<PromptGenAiResource> gen_ai_resource{};
};

}  // namespace outcrop::bedrock_agent
