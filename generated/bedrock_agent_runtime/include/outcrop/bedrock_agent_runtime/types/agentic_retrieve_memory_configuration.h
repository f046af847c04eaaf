// AgenticRetrieveMemoryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// What a condition looks at.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryMetadataFilterLeft.html
struct AgenticRetrieveMemoryMetadataFilterLeft {
  /// The name of a metadata field.
  std::optional<std::string> metadata_key{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgenticRetrieveMemoryMetadataFilterLeft&,
                         const AgenticRetrieveMemoryMetadataFilterLeft&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilterLeft& in);

/// A value to compare metadata with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryMetadataValue.html
struct AgenticRetrieveMemoryMetadataValue {
  /// A text to compare metadata with.
  std::optional<std::string> string_value{};
  /// A number to compare metadata with.
  std::optional<double> number_value{};
  /// A list of texts to compare metadata with.
  std::optional<std::vector<std::string>> string_list_value{};
  /// A point in time to compare metadata with.
  std::optional<Timestamp> date_time_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgenticRetrieveMemoryMetadataValue&,
                         const AgenticRetrieveMemoryMetadataValue&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataValue& in);

/// What a condition compares with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryMetadataFilterRight.html
struct AgenticRetrieveMemoryMetadataFilterRight {
  /// The value that metadata is compared with.
  Box<AgenticRetrieveMemoryMetadataValue> metadata_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgenticRetrieveMemoryMetadataFilterRight&,
                         const AgenticRetrieveMemoryMetadataFilterRight&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilterRight& in);

/// A condition on the metadata of memory records: a key, an operator and a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryMetadataFilter.html
struct AgenticRetrieveMemoryMetadataFilter {
  /// The metadata key that is looked at.
  ///
  /// Required.
  Box<AgenticRetrieveMemoryMetadataFilterLeft> left{};
  /// How key and value are compared.
  ///
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveMemoryMetadataFilterOperator>> operator_{};
  /// The value; absent with `EXISTS` and `NOT_EXISTS`.
  Box<AgenticRetrieveMemoryMetadataFilterRight> right{};

  friend bool operator==(const AgenticRetrieveMemoryMetadataFilter&,
                         const AgenticRetrieveMemoryMetadataFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilter& in);

/// The long-term records that the agent may look into; either `namespace` or `namespacePath` is needed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryRetrievalConfig.html
struct AgenticRetrieveMemoryRetrievalConfig {
  /// Only records whose namespace begins with this text.
  std::optional<std::string> namespace_{};
  /// Only records whose namespace lies below this one.
  std::optional<std::string> namespace_path{};
  /// Only records that this extraction strategy made. Absent: records of all strategies.
  std::optional<std::string> strategy_id{};
  /// Only records that meet all these conditions.
  std::optional<std::vector<AgenticRetrieveMemoryMetadataFilter>> metadata_filters{};

  friend bool operator==(const AgenticRetrieveMemoryRetrievalConfig&,
                         const AgenticRetrieveMemoryRetrievalConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryRetrievalConfig& in);

/// A session of short-term memory.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemorySessionBinding.html
struct AgenticRetrieveMemorySessionBinding {
  /// Whom the session belongs to, a user or an agent. The caller answers for its being the right one.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// Which of the actor's sessions goes on. The caller answers for its being the right one.
  ///
  /// Required.
  std::optional<std::string> session_id{};

  friend bool operator==(const AgenticRetrieveMemorySessionBinding&,
                         const AgenticRetrieveMemorySessionBinding&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemorySessionBinding& in);

/// A memory of Amazon Bedrock AgentCore that the search uses: its short-term sessions, its long-term records, or
/// both.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryConfiguration.html
struct AgenticRetrieveMemoryConfiguration {
  /// The id of a memory of the caller's account whose state is ACTIVE.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The session whose history goes before the question. It excludes a history in `messages`.
  Box<AgenticRetrieveMemorySessionBinding> session_binding{};
  /// The long-term records that the agent may look into, if it wants to. At present it takes one entry.
  std::optional<std::vector<AgenticRetrieveMemoryRetrievalConfig>> retrieval_configs{};
  /// Whether question and answer are written to the session of `sessionBinding`. Absent: `DEFAULT`, which writes
  /// them.
  std::optional<OwnedOpen<AgenticRetrieveMemoryPersistenceMode>> persistence_mode{};

  friend bool operator==(const AgenticRetrieveMemoryConfiguration&,
                         const AgenticRetrieveMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
