// Input and output of Client::ingest_data.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/content_source.h"
#include "outcrop/bedrock_agentcore/types/extraction_config.h"
#include "outcrop/bedrock_agentcore/types/metadata_value.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::ingest_data. An absent member is not sent.
/// Which content goes into which memory, and for whom.
struct IngestDataRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The content to extract from.
  ///
  /// Required.
  Box<ContentSource> source{};
  /// When the content came to be.
  ///
  /// Required.
  std::optional<Timestamp> content_timestamp{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// The session that the content belongs to. Absent: the service makes an id, which the answer tells.
  std::optional<std::string> session_id{};
  /// Values for variables in the namespaces of extracted records. Absent: none.
  std::optional<ExtractionConfig> extraction_config{};
  /// Facts about the content, by key.
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const IngestDataRequest&, const IngestDataRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const IngestDataRequest& in);

/// Output of Client::ingest_data; valid as long as its Response.
/// The session that the content went into.
struct IngestDataView {
  /// The session's id: that of the request, or the one that the service made.
  std::string_view session_id{};
};
const internal::Schema& schema_of(const IngestDataView*);

}  // namespace outcrop::bedrock_agentcore
