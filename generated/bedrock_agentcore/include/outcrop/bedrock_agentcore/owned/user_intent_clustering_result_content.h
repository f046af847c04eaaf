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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentAffectedSession.html
struct UserIntentAffectedSession {
  std::string session_id{};
  std::optional<std::vector<std::string>> user_messages{};

  friend bool operator==(const UserIntentAffectedSession&, const UserIntentAffectedSession&) = default;
};
UserIntentAffectedSession to_owned(const UserIntentAffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const UserIntentAffectedSession& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentCluster.html
struct UserIntentCluster {
  std::int32_t cluster_id{};
  std::string name{};
  std::string description{};
  std::int32_t affected_session_count{};
  std::optional<std::vector<UserIntentAffectedSession>> affected_sessions{};

  friend bool operator==(const UserIntentCluster&, const UserIntentCluster&) = default;
};
UserIntentCluster to_owned(const UserIntentClusterView& view);
void write_json(internal::JsonWriter& writer, const UserIntentCluster& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentClusteringResultContent.html
struct UserIntentClusteringResultContent {
  std::optional<std::vector<UserIntentCluster>> user_intents{};

  friend bool operator==(const UserIntentClusteringResultContent&, const UserIntentClusteringResultContent&) = default;
};
UserIntentClusteringResultContent to_owned(const UserIntentClusteringResultContentView& view);
void write_json(internal::JsonWriter& writer, const UserIntentClusteringResultContent& in);

}  // namespace outcrop::bedrock_agentcore
