// UserIntentClusteringResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentAffectedSession.html
struct UserIntentAffectedSessionView {
  std::string_view session_id{};
  std::span<const std::string_view> user_messages{};
};
const internal::Schema& schema_of(const UserIntentAffectedSessionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentCluster.html
struct UserIntentClusterView {
  std::int32_t cluster_id{};
  std::string_view name{};
  std::string_view description{};
  std::int32_t affected_session_count{};
  std::span<const UserIntentAffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const UserIntentClusterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIntentClusteringResultContent.html
struct UserIntentClusteringResultContentView {
  std::span<const UserIntentClusterView> user_intents{};
};
const internal::Schema& schema_of(const UserIntentClusteringResultContentView*);

}  // namespace outcrop::bedrock_agentcore
