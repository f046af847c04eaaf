// UserIntentClusteringResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A session whose user wants the same as the others of its group.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentAffectedSession.html
struct UserIntentAffectedSessionView {
  /// The session's id.
  std::string_view session_id{};
  /// What the user said that shows it.
  std::span<const std::string_view> user_messages{};
};
const internal::Schema& schema_of(const UserIntentAffectedSessionView*);

/// Something that users of several sessions want.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentCluster.html
struct UserIntentClusterView {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for what they want.
  std::string_view name{};
  /// What they want, in words.
  std::string_view description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions of those users.
  std::span<const UserIntentAffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const UserIntentClusterView*);

/// What users want, found by grouping their sessions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentClusteringResultContent.html
struct UserIntentClusteringResultContentView {
  /// What was found, as groups of sessions.
  std::span<const UserIntentClusterView> user_intents{};
};
const internal::Schema& schema_of(const UserIntentClusteringResultContentView*);

}  // namespace outcrop::bedrock_agentcore
