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

/// Holds for requests by their path.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPaths.html
struct MatchPathsView {
  /// Patterns for the path, of which one has to match.
  std::span<const std::string_view> any_of{};
};
const internal::Schema& schema_of(const MatchPathsView*);

/// An IAM identity that a rule is about.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamPrincipal.html
struct IamPrincipalView {
  /// The ARN of the user, role or assumed role; with `StringLike` it may contain * and ?.
  std::string_view arn{};
  /// How the caller's ARN is compared with it.
  Open<PrincipalMatchOperator> operator_{};
};
const internal::Schema& schema_of(const IamPrincipalView*);

/// Who a rule is about.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipalEntry.html
struct MatchPrincipalEntryView {
  enum class Member : std::uint16_t {
    none,
    iam_principal,
    unknown,
  };

  Member member{};
  /// A user or role of IAM.
  OptionalRef<IamPrincipalView> iam_principal{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MatchPrincipalEntryView*);

/// Holds for requests by their caller.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipals.html
struct MatchPrincipalsView {
  /// The callers, of whom one has to match.
  std::span<const MatchPrincipalEntryView> any_of{};
};
const internal::Schema& schema_of(const MatchPrincipalsView*);

/// What a request has to be like for a rule of a gateway to apply.
///
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
  /// The caller is one of these.
  OptionalRef<MatchPrincipalsView> match_principals{};
  /// The request's path fits one of these.
  OptionalRef<MatchPathsView> match_paths{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConditionView*);

}  // namespace outcrop::bedrock_agentcore_control
