// ResourceView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What policies are written for; only gateways can be so far.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Resource.html
struct ResourceView {
  enum class Member : std::uint16_t {
    none,
    arn,
    unknown,
  };

  Member member{};
  /// The ARN of the gateway.
  OptionalRef<std::string_view> arn{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResourceView*);

}  // namespace outcrop::bedrock_agentcore_control
