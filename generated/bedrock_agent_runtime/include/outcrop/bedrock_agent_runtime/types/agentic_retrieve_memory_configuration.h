// AgenticRetrieveMemoryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// One of its members has to be set.
struct AgenticRetrieveMemoryMetadataFilterLeft {
  std::optional<std::string> metadata_key{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct AgenticRetrieveMemoryMetadataValue {
  std::optional<std::string> string_value{};
  std::optional<double> number_value{};
  std::optional<std::vector<std::string>> string_list_value{};
  std::optional<Timestamp> date_time_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct AgenticRetrieveMemoryMetadataFilterRight {
  std::optional<AgenticRetrieveMemoryMetadataValue> metadata_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AgenticRetrieveMemoryMetadataFilter {
  /// Required.
  std::optional<AgenticRetrieveMemoryMetadataFilterLeft> left{};
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveMemoryMetadataFilterOperator>> operator_{};
  std::optional<AgenticRetrieveMemoryMetadataFilterRight> right{};
};

struct AgenticRetrieveMemoryRetrievalConfig {
  std::optional<std::string> namespace_{};
  std::optional<std::string> namespace_path{};
  std::optional<std::string> strategy_id{};
  std::optional<std::vector<AgenticRetrieveMemoryMetadataFilter>> metadata_filters{};
};

struct AgenticRetrieveMemorySessionBinding {
  /// Required.
  std::optional<std::string> actor_id{};
  /// Required.
  std::optional<std::string> session_id{};
};

struct AgenticRetrieveMemoryConfiguration {
  /// Required.
  std::optional<std::string> memory_id{};
  std::optional<AgenticRetrieveMemorySessionBinding> session_binding{};
  std::optional<std::vector<AgenticRetrieveMemoryRetrievalConfig>> retrieval_configs{};
  std::optional<OwnedOpen<AgenticRetrieveMemoryPersistenceMode>> persistence_mode{};
};

}  // namespace outcrop::bedrock_agent_runtime
