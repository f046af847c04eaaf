// ConditionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPaths.html
struct MatchPathsView {
  std::span<const std::string_view> any_of{};
};
const internal::Schema& schema_of(const MatchPathsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamPrincipal.html
struct IamPrincipalView {
  std::string_view arn{};
  Open<PrincipalMatchOperator> operator_{};
};
const internal::Schema& schema_of(const IamPrincipalView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipalEntry.html
struct MatchPrincipalEntryView {
  enum class Member : std::uint16_t {
    none,
    iam_principal,
    unknown,
  };

  Member member{};
  OptionalRef<IamPrincipalView> iam_principal{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MatchPrincipalEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipals.html
struct MatchPrincipalsView {
  std::span<const MatchPrincipalEntryView> any_of{};
};
const internal::Schema& schema_of(const MatchPrincipalsView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Condition.html
struct ConditionView {
  enum class Member : std::uint16_t {
    none,
    match_principals,
    match_paths,
    unknown,
  };

  Member member{};
  OptionalRef<MatchPrincipalsView> match_principals{};
  OptionalRef<MatchPathsView> match_paths{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConditionView*);

}  // namespace outcrop::bedrock_agentcore_control
