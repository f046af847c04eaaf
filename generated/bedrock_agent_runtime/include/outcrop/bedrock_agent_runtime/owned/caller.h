// Caller.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct CallerView;

/// An agent on the way from the request to the one that acts.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Caller.html
struct Caller {
  /// The ARN of that agent's alias.
  std::optional<std::string> agent_alias_arn{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Caller&, const Caller&) = default;
};
Caller to_owned(const CallerView& view);
void write_json(internal::JsonWriter& writer, const Caller& in);

}  // namespace outcrop::bedrock_agent_runtime
