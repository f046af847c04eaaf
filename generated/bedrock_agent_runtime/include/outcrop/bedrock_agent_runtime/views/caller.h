// CallerView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// An agent on the way from the request to the one that acts.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Caller.html
struct CallerView {
  enum class Member : std::uint16_t {
    none,
    agent_alias_arn,
    unknown,
  };

  Member member{};
  /// The ARN of that agent's alias.
  OptionalRef<std::string_view> agent_alias_arn{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CallerView*);

}  // namespace outcrop::bedrock_agent_runtime
