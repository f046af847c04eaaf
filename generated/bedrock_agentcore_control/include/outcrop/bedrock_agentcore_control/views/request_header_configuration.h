// RequestHeaderConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Which headers of a request an agent gets to see.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RequestHeaderConfiguration.html
struct RequestHeaderConfigurationView {
  enum class Member : std::uint16_t {
    none,
    request_header_allowlist,
    unknown,
  };

  Member member{};
  /// The names of the headers that the agent gets to see.
  OptionalRef<std::span<const std::string_view>> request_header_allowlist{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RequestHeaderConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
