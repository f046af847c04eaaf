// PromptVariant and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// An agent that a prompt is meant for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptAgentResource.html
struct PromptAgentResource {
  /// The ARN of the agent, or of its alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> agent_identifier{};

  friend bool operator==(const PromptAgentResource&, const PromptAgentResource&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptAgentResource& in);

/// What a prompt is sent to in place of a model. An agent is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptGenAiResource.html
struct PromptGenAiResource {
  /// An agent takes the prompt.
  ///
  /// Sensitive: never logged.
  Box<PromptAgentResource> agent{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PromptGenAiResource&, const PromptGenAiResource&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptGenAiResource& in);

/// A pair of the caller's own that belongs to a variant.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptMetadataEntry.html
struct PromptMetadataEntry {
  /// The name of the metadata, as it is kept with the prompt.
  ///
  /// Required. 1 to 128 characters, matching [a-zA-Z0-9\s._:/=+@-]*. Sensitive: never logged.
  std::optional<std::string> key{};
  /// What the name stands for.
  ///
  /// Required. At most 1024 characters, matching [a-zA-Z0-9\s._:/=+@-]*. Sensitive: never logged.
  std::optional<std::string> value{};

  friend bool operator==(const PromptMetadataEntry&, const PromptMetadataEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptMetadataEntry& in);

/// One form of a prompt, such as for a certain model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html
struct PromptVariant {
  /// The variant's name, unique in its prompt.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// The form of the prompt; `templateConfiguration` has the alternative that fits.
  ///
  /// Required.
  std::optional<OwnedOpen<PromptTemplateType>> template_type{};
  /// The prompt with its variables.
  ///
  /// Required.
  Box<PromptTemplateConfiguration> template_configuration{};
  /// The id or ARN of the model that the prompt is sent to, or of an inference profile.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// Parameters of the model.
  Box<PromptInferenceConfiguration> inference_configuration{};
  /// Pairs of the caller's own.
  ///
  /// At most 50 entries. Sensitive: never logged.
  std::optional<std::vector<PromptMetadataEntry>> metadata{};
  /// Further parameters as the model's provider defines them.
  std::optional<Document> additional_model_request_fields{};
  /// What the prompt is sent to in place of a model.
  ///
  /// Sensitive: never logged.
  Box<PromptGenAiResource> gen_ai_resource{};

  friend bool operator==(const PromptVariant&, const PromptVariant&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptVariant& in);

}  // namespace outcrop::bedrock_agent
