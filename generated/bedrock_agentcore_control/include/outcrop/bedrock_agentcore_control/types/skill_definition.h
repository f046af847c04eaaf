// SkillDefinition: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A skill as a record of a registry tells of it to programs.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillDefinition.html
struct SkillDefinition {
  /// The version of that JSON's form.
  std::optional<std::string> schema_version{};
  /// The skill as JSON.
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillDefinition&, const SkillDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const SkillDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
