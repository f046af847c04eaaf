// SkillMdDefinition: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A skill as a record of a registry tells of it to readers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinition {
  /// The skill as Markdown.
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillMdDefinition&, const SkillMdDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const SkillMdDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
