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
struct IngestDataRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  /// Required.
  Box<ContentSource> source{};
  /// Required.
  std::optional<Timestamp> content_timestamp{};
  /// Required.
  std::optional<std::string> actor_id{};
  std::optional<std::string> session_id{};
  std::optional<ExtractionConfig> extraction_config{};
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const IngestDataRequest&, const IngestDataRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const IngestDataRequest& in);

/// Output of Client::ingest_data; valid as long as its Response.
struct IngestDataView {
  std::string_view session_id{};
};
const internal::Schema& schema_of(const IngestDataView*);

}  // namespace outcrop::bedrock_agentcore
