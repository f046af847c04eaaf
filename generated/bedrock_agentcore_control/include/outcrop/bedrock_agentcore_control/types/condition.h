// Condition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Holds for requests by their path.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPaths.html
struct MatchPaths {
  /// Patterns for the path, of which one has to match.
  ///
  /// Required.
  std::optional<std::vector<std::string>> any_of{};

  friend bool operator==(const MatchPaths&, const MatchPaths&) = default;
};
void write_json(internal::JsonWriter& writer, const MatchPaths& in);

/// An IAM identity that a rule is about.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamPrincipal.html
struct IamPrincipal {
  /// The ARN of the user, role or assumed role; with `StringLike` it may contain * and ?.
  ///
  /// Required.
  std::optional<std::string> arn{};
  /// How the caller's ARN is compared with it.
  std::optional<OwnedOpen<PrincipalMatchOperator>> operator_{};

  friend bool operator==(const IamPrincipal&, const IamPrincipal&) = default;
};
void write_json(internal::JsonWriter& writer, const IamPrincipal& in);

/// Who a rule is about.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipalEntry.html
struct MatchPrincipalEntry {
  /// A user or role of IAM.
  Box<IamPrincipal> iam_principal{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MatchPrincipalEntry&, const MatchPrincipalEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const MatchPrincipalEntry& in);

/// Holds for requests by their caller.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MatchPrincipals.html
struct MatchPrincipals {
  /// The callers, of whom one has to match.
  ///
  /// Required.
  std::optional<std::vector<MatchPrincipalEntry>> any_of{};

  friend bool operator==(const MatchPrincipals&, const MatchPrincipals&) = default;
};
void write_json(internal::JsonWriter& writer, const MatchPrincipals& in);

/// What a request has to be like for a rule of a gateway to apply.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Condition.html
struct Condition {
  /// The caller is one of these.
  Box<MatchPrincipals> match_principals{};
  /// The request's path fits one of these.
  Box<MatchPaths> match_paths{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Condition&, const Condition&) = default;
};
void write_json(internal::JsonWriter& writer, const Condition& in);

}  // namespace outcrop::bedrock_agentcore_control
