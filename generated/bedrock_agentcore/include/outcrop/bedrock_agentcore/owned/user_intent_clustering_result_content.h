// UserIntentClusteringResultContent and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct UserIntentAffectedSessionView;
struct UserIntentClusterView;
struct UserIntentClusteringResultContentView;

/// A session whose user wants the same as the others of its group.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentAffectedSession.html
struct UserIntentAffectedSession {
  /// The session's id.
  std::string session_id{};
  /// What the user said that shows it.
  std::optional<std::vector<std::string>> user_messages{};

  friend bool operator==(const UserIntentAffectedSession&, const UserIntentAffectedSession&) = default;
};
UserIntentAffectedSession to_owned(const UserIntentAffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const UserIntentAffectedSession& in);

/// Something that users of several sessions want.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentCluster.html
struct UserIntentCluster {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for what they want.
  std::string name{};
  /// What they want, in words.
  std::string description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions of those users.
  std::optional<std::vector<UserIntentAffectedSession>> affected_sessions{};

  friend bool operator==(const UserIntentCluster&, const UserIntentCluster&) = default;
};
UserIntentCluster to_owned(const UserIntentClusterView& view);
void write_json(internal::JsonWriter& writer, const UserIntentCluster& in);

/// What users want, found by grouping their sessions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentClusteringResultContent.html
struct UserIntentClusteringResultContent {
  /// What was found, as groups of sessions.
  std::optional<std::vector<UserIntentCluster>> user_intents{};

  friend bool operator==(const UserIntentClusteringResultContent&, const UserIntentClusteringResultContent&) = default;
};
UserIntentClusteringResultContent to_owned(const UserIntentClusteringResultContentView& view);
void write_json(internal::JsonWriter& writer, const UserIntentClusteringResultContent& in);

}  // namespace outcrop::bedrock_agentcore
